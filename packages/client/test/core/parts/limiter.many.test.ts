import { afterEach, expect, test, vi } from "vitest";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { send } from "../../../src/core/transport/send.ts";
import type { ClientRequest } from "../../../src/core/types/pipeline.ts";
import { testApi } from "../../support/api.ts";
import { limitedServer } from "../../support/limited-server.ts";
import { stubTimers } from "../../support/timers.ts";

afterEach(() => vi.unstubAllGlobals());

const read = (index: number): ClientRequest => ({
  operation: "getThing",
  method: "GET",
  path: `/things/${index}`,
  retry: "safe",
});

test("a fleet of 10,000 calls at once neither floods the server nor fails", async () => {
  const timers = stubTimers();
  const { fetch, requests, most } = limitedServer(500, timers.now);
  const client = createCore(testApi, {
    token: "example-token",
    baseUrl: testApi.cloudUrl,
    fetch,
  });
  const calls = Promise.all(
    Array.from({ length: 10_000 }, (_, index) => send(client.pipeline, read(index), (r) => r.text())),
  );
  let isDone = false;
  void calls.finally(() => {
    isDone = true;
  });
  while (!isDone) await timers.advance(100);
  expect(new Set(await calls)).toEqual(new Set(["fine"]));
  expect(most()).toBeLessThanOrEqual(100);
  expect(requests.length).toBeLessThan(11_000);
  expect(timers.count()).toBe(0);
});
