import { describe, expect, test } from "vitest";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { send } from "../../../src/core/transport/send.ts";
import { testApi } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";

const request = { operation: "getThing", method: "GET", path: "/things/1", retry: "safe" } as const;
const sendWith = (thrown: unknown) => {
  let calls = 0;
  const fetch = async () => {
    calls += 1;
    throw thrown;
  };
  const { pipeline } = createCore(testApi, { token: "example-token", baseUrl: testApi.cloudUrl, fetch });
  return failure(send(pipeline, request, async () => {})).then((error) => ({ error, calls }));
};

describe("a fetch that needs what the runtime lacks", () => {
  test("is told so, once", async () => {
    const cause = new ReferenceError("ReadableStream is not defined");
    const { error, calls } = await sendWith(cause);
    expect(error).toMatchObject({ name: "UsageError", outcome: "unknown", cause });
    expect((error as Error).message).toBe("`fetch` needs `ReadableStream`, which this runtime does not have.");
    expect(calls).toBe(1);
  });

  test.each([
    new ReferenceError("invalid assignment left-hand side"),
    new RangeError("x is not defined"),
    "x",
    undefined,
  ])("is not taken for one that fails otherwise: %s", async (thrown) => {
    expect(await sendWith(thrown)).toEqual({ error: thrown, calls: 1 });
  });
});
