import { expect, test } from "vitest";
import { createMockFetch, SteppedClock } from "../../../src/index.ts";
import { batteryId, token } from "../../support.ts";

const headers = { "X-Enapter-Auth-Token": token };
const clock = "2026-01-14T12:00:00Z";

test("a response arrives when its delay has passed on the clock", async () => {
  const mock = createMockFetch({ token, clock, latency: "200ms" });
  let responded = false;
  const pending = mock(`${mock.url}/site`, { headers }).then((response) => {
    responded = true;
    return response;
  });
  await expect.poll(() => mock.requests.all.length).toBe(1);
  await new Promise(setImmediate);
  mock.clock.advance(199);
  await new Promise(setImmediate);
  expect([responded, mock.requests.last?.status]).toEqual([false, undefined]);
  mock.clock.advance(1);
  expect((await pending).status).toBe(200);
  expect(mock.requests.last?.status).toBe(200);
});

test("nothing is left behind on the clock", async () => {
  let open = 0;
  class CountingClock extends SteppedClock {
    override every(milliseconds: number, tick: () => void): () => void {
      open += 1;
      const stop = super.every(milliseconds, tick);
      return () => {
        open -= 1;
        stop();
      };
    }
  }
  const mock = createMockFetch({ token, clock: new CountingClock(clock), latency: 200 });
  const pending = mock(`${mock.url}/site`, { headers });
  await expect.poll(() => open).toBe(1);
  mock.clock.advance(1000);
  await pending;
  expect(open).toBe(0);
});

test("a request that is aborted early is processed nevertheless", async () => {
  const mock = createMockFetch({ token, clock, latency: 1000 });
  const controller = new AbortController();
  const body = JSON.stringify({ name: "Old Rack" });
  const pending = mock(`${mock.url}/devices/${batteryId}`, {
    method: "PATCH",
    headers,
    body,
    signal: controller.signal,
  });
  await expect.poll(() => mock.requests.all.length).toBe(1);
  controller.abort(new Error("too slow"));
  await expect(pending).rejects.toThrow("too slow");
  const seen = mock(`${mock.url}/devices/${batteryId}`, { headers });
  await expect.poll(() => mock.requests.all.length).toBe(2);
  await new Promise(setImmediate);
  mock.clock.advance("1s");
  expect(await (await seen).json()).toMatchObject({ device: { name: "Old Rack" } });
});

test("on the clock of the machine the delay is real time", async () => {
  const mock = createMockFetch({ token, latency: 30 });
  const before = performance.now();
  await mock(`${mock.url}/site`, { headers });
  expect(performance.now() - before).toBeGreaterThanOrEqual(29);
});

test.each(["soon", "", "200", -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "1000h"])(
  "%j is refused",
  (latency) => {
    expect(() => createMockFetch({ latency })).toThrow(RangeError);
  },
);
