import { expect, test } from "vitest";
import { emptyResponse, withHeaders } from "../../../src/core/response.ts";
import { type EngineExchange, type EnginePart, runParts } from "../../../src/engine/parts/part.ts";

const exchange: EngineExchange = {
  request: { method: "GET", url: new URL("http://localhost/"), headers: new Headers(), body: new Uint8Array() },
  isStream: false,
  operationId: undefined,
  tokenHeaders: [],
  now: new Date(0),
  fault: undefined,
};

test("the first part is the outermost", async () => {
  const named =
    (name: string): EnginePart =>
    async (_exchange, next) =>
      withHeaders(await next(), ["X-Part", name]);
  const response = await runParts([named("outer"), named("inner")], exchange, async () => emptyResponse(204));
  expect(response.headers).toEqual([
    ["X-Part", "inner"],
    ["X-Part", "outer"],
  ]);
});

test("a part may respond in place of those inside", async () => {
  const busy: EnginePart = async () => emptyResponse(503);
  const process = () => Promise.reject(new Error("not reached"));
  expect(await runParts([busy], exchange, process)).toMatchObject({ status: 503 });
});

test("without parts there is the processing alone", async () => {
  expect(await runParts([], exchange, async () => emptyResponse(200))).toMatchObject({ status: 200 });
});
