import { afterEach, describe, expect, test, vi } from "vitest";
import { missingGlobal } from "../../../src/core/failures/missing-global.ts";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { timeseries } from "../../../src/core/streams/timeseries.ts";
import { UsageError } from "../../../src/errors/index.ts";
import { testApi } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";
import { recordingFetch } from "../../support/fetch.ts";

const token = "example-token";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a runtime without `fetch` is told so by the client, unless it is given one", () => {
  vi.stubGlobal("fetch", undefined);
  expect(() => createCore(testApi, { token })).toThrow(
    new UsageError("A client without the option `fetch` needs `fetch`, which this runtime does not have."),
  );
  expect(() => createCore(testApi, { token, fetch: async () => new Response() })).not.toThrow();
});

test("a time series says that it needs a TextDecoder, and nothing is sent", async () => {
  vi.stubGlobal("TextDecoder", undefined);
  const { fetch, requests } = recordingFetch();
  const series = timeseries(createCore(testApi, { token, fetch }), { id: "x", method: "GET", path: "/x" }, {});
  const expected = new UsageError("A time series needs `TextDecoder`, which this runtime does not have.");
  expect(await failure(series.columns())).toEqual(expected);
  expect(await failure(series[Symbol.asyncIterator]().next())).toEqual(expected);
  expect(requests).toHaveLength(0);
});

describe("the name that is not defined", () => {
  test.each([
    ["is told from V8", new ReferenceError("ReadableStream is not defined"), "ReadableStream"],
    ["is told from Safari", new ReferenceError("Can't find variable: ReadableStream"), "ReadableStream"],
    ["is told from React Native", new ReferenceError("Property 'ReadableStream' doesn't exist"), "ReadableStream"],
    ["is told of no other error of this class", new ReferenceError("invalid assignment left-hand side"), undefined],
    ["is told of no other class", new RangeError("x is not defined"), undefined],
    ["is told of nothing else", undefined, undefined],
  ])("%s", (_name, error, expected) => {
    expect(missingGlobal(error)).toBe(expected);
  });
});
