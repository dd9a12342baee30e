import { describe, expect, test } from "vitest";
import { call } from "../../../src/core/calls/call.ts";
import { paginate } from "../../../src/core/calls/paginate.ts";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { checkCall, optionsFor } from "../../../src/core/request/call-options.ts";
import * as query from "../../../src/core/request/query-styles.ts";
import { stream } from "../../../src/core/streams/stream.ts";
import { timeseries } from "../../../src/core/streams/timeseries.ts";
import type { Operation } from "../../../src/core/types/operation.ts";
import { UsageError } from "../../../src/errors/index.ts";
import { testApi } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";
import { recordingFetch } from "../../support/fetch.ts";

const list: Operation = {
  id: "listThings",
  method: "GET",
  path: "/things",
  paths: [["/boxes/{box_id}/things", "box_id"], ["/things"]],
  query: { skip: query.simple, count: query.simple, name: query.simple },
  pagination: { items: "things", offset: "skip", limit: "count" },
};

const bad: [options: unknown, message: string][] = [
  [
    { signal: new AbortController() },
    "`signal` has to be an AbortSignal, such as `controller.signal`. It is of class AbortController.",
  ],
  [{ signal: null }, "`signal` has to be an AbortSignal, such as `controller.signal`. It is null."],
  [{ signal: {} }, "`signal` has to be an AbortSignal, such as `controller.signal`. It is an object."],
  [{ signal: "x" }, '`signal` has to be an AbortSignal, such as `controller.signal`. It is "x".'],
  [
    { signal: new EventTarget() },
    "`signal` has to be an AbortSignal, such as `controller.signal`. It is of class EventTarget.",
  ],
  [{ timeout: Number.NaN }, "`timeout` has to be milliseconds from 0 to 2147483647. It is NaN."],
  [{ totalTimeout: -1 }, "`totalTimeout` has to be milliseconds from 0 to 2147483647. It is -1."],
  [{ retry: { attempts: 0 } }, "`retry.attempts` has to be a whole number of at least 1. It is 0."],
  [{ headers: "sesame" }, "`headers` has to be an object, a Headers or a list of pairs. It is a string."],
  [{ headers: { "X-A": "sesame\n" } }, 'The header "X-A" has characters that a header cannot carry.'],
  [{ contentType: 5 }, "`contentType` has to be a text. It is 5."],
  [
    { nmae: "x" },
    "There is no option `nmae`, only signal, headers, timeout, totalTimeout, retry, contentType, skip, count, name, box_id.",
  ],
  ["sesame", "The options have to be an object. They are a string."],
  [[], "The options have to be an object. They are a list."],
];

const badList: typeof bad = [
  [{ skip: -1 }, "`skip` has to be a whole number of at least 0. It is -1."],
  [{ skip: "1" }, '`skip` has to be a whole number of at least 0. It is "1".'],
  [{ count: 0 }, "`count` has to be a whole number of at least 1. It is 0."],
  [{ count: Number.NaN }, "`count` has to be a whole number of at least 1. It is NaN."],
  [{ count: Number.POSITIVE_INFINITY }, "`count` has to be a whole number of at least 1. It is Infinity."],
];

const { pagination, ...plain } = list;
const setUp = () => {
  const { fetch, requests } = recordingFetch(() => Response.json({ things: [] }));
  const webSocket = () => {
    throw new Error("a stream was opened");
  };
  return { client: createCore(testApi, { token: "example-token", fetch, webSocket }), requests };
};
type Client = ReturnType<typeof setUp>["client"];

const ways: [string, (client: Client, options: object) => Promise<unknown>][] = [
  ["a call", (client, options) => call(client, plain, {}, undefined, options)],
  ["a list", async (client, options) => paginate(client, list, {}, options)],
  ["an array of a list", (client, options) => paginate(client, list, {}, options).toArray()],
  ["pages", (client, options) => paginate(client, list, {}, options).pages()[Symbol.asyncIterator]().next()],
  ["a stream", (client, options) => stream(client, plain, {}, options)[Symbol.asyncIterator]().next()],
  ["a time series", (client, options) => timeseries(client, plain, {}, undefined, options).text()],
  ["rows", (client, options) => timeseries(client, plain, {}, undefined, options)[Symbol.asyncIterator]().next()],
];

describe.each(ways)("%s refuses before anything is sent", (name, run) => {
  const isList = /list|pages/.test(name);
  test.each(isList ? [...bad, ...badList] : bad)("%o", async (options, message) => {
    const { client, requests } = setUp();
    const error = await failure(run(client, options as object));
    expect(error).toBeInstanceOf(UsageError);
    // A list names its own parameters first.
    if (message.startsWith("There is no"))
      expect((error as Error).message).toContain("There is no option `nmae`, only signal,");
    else expect((error as Error).message).toBe(message);
    expect(requests).toHaveLength(0);
  });
});

test.each([
  [{ limit: Number.NaN }, "`limit` has to be a whole number of at least 0. It is NaN."],
  [{ limit: -1 }, "`limit` has to be a whole number of at least 0. It is -1."],
  [{ maxItems: "5" }, '`maxItems` has to be a whole number of at least 0. It is "5".'],
  [{ max: 5 }, "There is no option `max`, only limit, maxItems."],
  [5, "The options have to be an object. They are 5."],
])("toArray refuses %o", async (options, message) => {
  const { client, requests } = setUp();
  expect(await failure(paginate(client, list, {}).toArray(options as object))).toEqual(new UsageError(message));
  expect(requests).toHaveLength(0);
});

test("an operation without an outcome has no option for one", () => {
  expect(() => checkCall(plain, { throwOnFailure: true })).toThrow("There is no option `throwOnFailure`");
  expect(() =>
    checkCall({ ...plain, starts: { operation: () => plain, parameter: "x" } }, { throwOnFailure: true }),
  ).not.toThrow();
});

test("options that are not given, or are those of the operation, are taken", () => {
  expect(() => checkCall(list)).not.toThrow();
  expect(() => checkCall(list, null)).not.toThrow();
  expect(() => checkCall(list, { skip: 0, count: 1, name: "x", box_id: "1", unknown: undefined })).not.toThrow();
});

test("another operation gets those options that it has", () => {
  const { signal } = new AbortController();
  expect(optionsFor({ ...plain, query: {} }, { signal, name: "x", box_id: "1", throwOnFailure: true })).toEqual({
    signal,
    box_id: "1",
  });
});
