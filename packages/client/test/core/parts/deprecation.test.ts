import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { call } from "../../../src/core/calls/call.ts";
import { createCore } from "../../../src/core/parts/create-core.ts";
import type { Operation } from "../../../src/core/types/operation.ts";
import { testApi } from "../../support/api.ts";
import { recordingFetch } from "../../support/fetch.ts";

const old: Operation = { id: "getOldThing", method: "GET", path: "/old", deprecated: true };
const current: Operation = { id: "getThing", method: "GET", path: "/things" };

function start(options: object = {}) {
  const { fetch } = recordingFetch();
  return createCore(testApi, { token: "example-token", baseUrl: testApi.cloudUrl, fetch, ...options });
}

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

test("the console names a deprecated operation once for each client", async () => {
  const client = start();
  await call(client, current, {});
  expect(console.warn).not.toHaveBeenCalled();
  await call(client, old, {});
  await call(client, old, {});
  expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^getOldThing is deprecated/));
  await call(start(), old, {});
  expect(console.warn).toHaveBeenCalledTimes(2);
});

test("or not at all", async () => {
  await call(start({ deprecationNotices: false }), old, {});
  expect(console.warn).not.toHaveBeenCalled();
});
