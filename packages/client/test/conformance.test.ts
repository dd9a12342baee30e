import type { TimeseriesQuery } from "@enapter/http-api-types";
import { describe, expect, test } from "vitest";
import { createFetchClient } from "../src/fetch.ts";
import * as entry from "../src/index.ts";
import { answer, emptyPage, expectedResult } from "./conformance/answers.ts";
import { bodyValue, type Case, casesOf } from "./conformance/cases.ts";
import { checkRequest, checkUrl, clientOptions, expectedHeaders, type Wire } from "./conformance/check.ts";
import { decodeBody, decodePath, decodeQuery, isForm } from "./conformance/decode.ts";
import { callFunction, callMethod, functions, methodsOf } from "./conformance/invoke.ts";
import { createValidator } from "./conformance/schema.ts";
import { knownOperationIds, type NamedExample, readSpec, type SpecOperation } from "./conformance/spec.ts";
import { collect } from "./support/collect.ts";
import { recordingFetch } from "./support/fetch.ts";
import { fakeWebSockets } from "./support/web-socket.ts";

const { createClient } = entry;
const spec = readSpec();
const requests = spec.filter(({ isStream }) => !isStream);
const streams = spec.filter(({ isStream }) => isStream);
const validate = createValidator();

/** An operation and its twins. */
function familyOf({ canonicalId }: SpecOperation): SpecOperation[] {
  return spec.filter((member) => member.canonicalId === canonicalId);
}

/** Calls an operation both ways and gives what each sent and returned; a list gets the example and then an empty page. */
async function callBoth(testCase: Case, example: NamedExample | undefined) {
  const { operation } = testCase;
  const family = familyOf(operation);
  const outcomes = [];
  for (const call of [callMethod, callFunction]) {
    const { fetch, requests: sent } = recordingFetch((_request, index) =>
      index === 0 ? answer(operation, example) : emptyPage(operation, example),
    );
    const result = await call(createClient({ ...clientOptions(testCase), fetch }), testCase, family);
    const wires = sent.map(({ rawUrl: url, method, headers, body }): Wire => ({ url, method, headers, body }));
    outcomes.push({ result, wires });
  }
  const [byMethod, byFunction] = outcomes as [(typeof outcomes)[0], (typeof outcomes)[0]];
  return { byMethod, byFunction };
}

async function comparable({ url, method, headers, body }: Wire) {
  const [path, query = ""] = url.split("?");
  return {
    method,
    path: decodeURI(path ?? ""),
    query: query.split("&").map(decodeURIComponent).sort(),
    headers: Object.fromEntries(headers),
    body: await decodeBody(body, headers.get("Content-Type")),
    isForm: isForm(body),
  };
}

test.each(requests)("$id: the example requests are as the description says", async (operation) => {
  const cases = casesOf(operation);
  for (const testCase of cases) {
    const { byMethod, byFunction } = await callBoth(testCase, operation.successes[0]);
    const [first, ...later] = byMethod.wires as [Wire, ...Wire[]];
    await checkRequest(validate, testCase, first, testCase.sentQuery);
    for (const wire of later) {
      const { offset = "" } = operation.sdk.pagination ?? {};
      const { values } = decodeQuery(operation, wire.url.split("?")[1] ?? "");
      await checkRequest(validate, testCase, wire, { ...testCase.query, [offset]: values[offset] });
      expect(values[offset]).toBe((byMethod.result as unknown[]).length);
    }
    expect(await Promise.all(byFunction.wires.map(comparable))).toEqual(
      await Promise.all(byMethod.wires.map(comparable)),
    );
  }
});

const successCases = requests.flatMap((operation) => operation.successes.map((example) => ({ operation, example })));

test("every operation has a success example", () => {
  const shown = new Set(successCases.map(({ operation }) => operation.id));
  expect(requests.filter(({ id, hasAnswer }) => hasAnswer && !shown.has(id)).map(({ id }) => id)).toEqual([]);
});

test.each(successCases)("$operation.id returns the response '$example.name'", async ({ operation, example }) => {
  const { byMethod, byFunction } = await callBoth(casesOf(operation)[0] as Case, example);
  const expected = expectedResult(operation, example);
  expect(expected).toBeDefined();
  expect(byMethod.result).toEqual(expected);
  expect(byFunction.result).toEqual(expected);
});

test.each(requests)("$id: every documented error is its own class", async (operation) => {
  const classes = entry as unknown as Record<string, new (...args: never[]) => entry.ApiError>;
  const testCase = casesOf(operation)[0] as Case;
  expect(operation.errors.length).toBeGreaterThan(0);
  for (const { status, response, examples } of operation.errors) {
    expect(examples.length).toBeGreaterThan(0);
    const name = response.endsWith("Error") ? response : `${response}Error`;
    for (const { value } of examples) {
      const { fetch } = recordingFetch(() => Response.json(value, { status }));
      const client = createClient({ ...clientOptions(testCase), fetch });
      const error = await callMethod(client, testCase, familyOf(operation)).catch((thrown: unknown) => thrown);
      const { errors } = value as { errors: { code: string }[] };
      expect(error).toBeInstanceOf(classes[name]);
      expect(error).toMatchObject({ name, status, errors, code: errors[0]?.code, operation: operation.canonicalId });
    }
  }
});

test.each(requests)("$id: the path-style client sends the same and gives the whole body", async (operation) => {
  const [example] = operation.successes;
  for (const testCase of casesOf(operation)) {
    const { path, sentQuery, header, body } = testCase;
    const { fetch, requests: sent } = recordingFetch(() => answer(operation, example));
    const client = createFetchClient({ ...clientOptions(testCase), fetch }) as unknown as Record<
      string,
      (path: string, init: object) => Promise<{ data: unknown; response: Response }>
    >;
    const result = await client[operation.method]?.(operation.path, {
      params: { path, query: sentQuery, header },
      body: testCase.bodyValue,
      ...(body === undefined ? {} : { headers: { "Content-Type": body.type } }),
    });
    expect(sent).toHaveLength(1);
    const [{ rawUrl: url, method, headers, body: sentBody }] = sent as [(typeof sent)[0]];
    const { byMethod } = await callBoth(testCase, example);
    expect(await comparable({ url, method, headers, body: sentBody })).toEqual(
      await comparable(byMethod.wires[0] as Wire),
    );
    expect(result?.response.status).toBe(operation.status);
    expect(result?.data).toEqual(example && bodyValue(example));
  }
});

test("the example of a time series gives typed rows", async () => {
  const operation = requests.find(({ id }) => id === "queryTimeseries") as SpecOperation;
  const { fetch } = recordingFetch(() => answer(operation, operation.successes[0]));
  const client = createClient({ token: "example-token", fetch });
  const rows = await collect(client.telemetry.queryTimeseries(casesOf(operation)[0]?.bodyValue as TimeseriesQuery));
  expect(rows.map(({ timestamp, values }) => [timestamp, ...values])).toEqual([
    [1767225600, 71.5, "charging", 86400],
    [1767225660, null, "charging", 86460],
    [1767225720, 72.25, "idle", 86520],
  ]);
});

describe("streams", () => {
  test.each(streams)("$id: connects as the description says and gives every message", async (operation) => {
    expect(operation.successes.length).toBeGreaterThan(0);
    for (const testCase of casesOf(operation)) {
      for (const call of [callMethod, callFunction]) {
        const { webSocket, sockets } = fakeWebSockets((socket) => {
          socket.emit("open");
          for (const { value } of operation.successes) socket.send(value);
          socket.emit("close", { code: 1000, reason: "" });
        });
        const client = createClient({ ...clientOptions(testCase), webSocket });
        const messages = await call(client, testCase, familyOf(operation));
        expect(sockets).toHaveLength(1);
        checkUrl(validate, testCase, sockets[0]?.url ?? "", testCase.query);
        expect(Object.fromEntries(sockets[0]?.headers ?? [])).toEqual(expectedHeaders(testCase));
        expect(messages).toEqual(operation.successes.map(({ value }) => value));
        for (const { schema, value } of operation.successes) expect(validate(schema, value)).toEqual([]);
      }
    }
  });
});

// The tests above call every operation of `spec` both ways, so what `spec` and its cases hold says what is called.
describe("nothing is left out", () => {
  test("every known operation is called", () => {
    expect(knownOperationIds.length).toBeGreaterThanOrEqual(84);
    expect(spec.map(({ id }) => id).sort()).toEqual([...knownOperationIds].sort());
    expect(spec.filter((operation) => casesOf(operation).length === 0).map(({ id }) => id)).toEqual([]);
  });

  test("every function and every method of the client is called", () => {
    const calledFunctions = new Set(spec.map(({ canonicalId }) => canonicalId));
    const calledMethods = new Set(spec.map(({ sdk }) => `${sdk.resource}.${sdk.method}`));
    expect([...calledFunctions].sort()).toEqual(Object.keys(functions).sort());
    expect([...calledMethods].sort()).toEqual([...methodsOf(createClient({ token: "example-token" })).keys()].sort());
  });
});

describe("this reading of the description can fail", () => {
  const operation = requests.find(({ id }) => id === "getDevice") as SpecOperation;
  const latest = requests.find(({ id }) => id === "getLatestTelemetry") as SpecOperation;

  test.each([
    ["an undocumented parameter", operation, "expand=log&color=red", ["color=red"]],
    ["brackets without deepObject", operation, "expand[]=log", ["expand[]=log"]],
    ["deepObject without brackets", latest, "devices=a", ["devices=a"]],
    ["a comma-separated list in pieces", operation, "expand=log&expand=manifest", ["expand=manifest"]],
    ["a value given twice", latest, "relevance_interval=1m&relevance_interval=2m", ["relevance_interval=2m"]],
  ])("%s", (_name, described, query, undocumented) => {
    expect(decodeQuery(described, query).undocumented).toEqual(undocumented);
  });

  test("a list in the wrong style decodes to something else", () => {
    expect(decodeQuery(operation, "expand=connectivity%2Cmanifest").values).toEqual({
      expand: ["connectivity,manifest"],
    });
  });

  test("a path of another shape does not match", () => {
    expect(decodePath("/devices/{device_id}", "/devices/a/b")).toBeUndefined();
    expect(decodePath("/devices/{device_id}", "/devices/a%2Fb")).toEqual({ device_id: "a/b" });
  });

  test("a value that is not in an enum is invalid", () => {
    const expand = operation.parameters.find(({ name }) => name === "expand");
    expect(validate(expand?.schema ?? {}, ["nonsense"])).not.toEqual([]);
  });
});
