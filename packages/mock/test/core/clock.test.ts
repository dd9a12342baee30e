import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { ShiftedClock } from "../../src/core/clock.ts";
import { createMockFetch, SteppedClock, startMockServer } from "../../src/index.ts";
import { batteryId, TestClock, TestTicker, testMock, token } from "../support.ts";

const start = "2026-01-14T12:00:00.000Z";

test("stands still until it is moved", () => {
  const clock = new SteppedClock(start);
  expect(clock.now().toISOString()).toBe(start);
  clock.advance("1m30s");
  expect(clock.now().toISOString()).toBe("2026-01-14T12:01:30.000Z");
  clock.advance(250);
  expect(clock.now().toISOString()).toBe("2026-01-14T12:01:30.250Z");
});

test("a returned moment does not change", () => {
  const clock = new SteppedClock(start);
  const before = clock.now();
  clock.advance("1h");
  expect(before.toISOString()).toBe(start);
});

test.each(["soon", "", "-1s", -1, Number.NaN])("%j is not a duration", (duration) => {
  expect(() => new SteppedClock(start).advance(duration)).toThrow(RangeError);
});

test.each(["yesterday", "1", "2026-01-14T12:00:00", new Date(Number.NaN)])("a start at %s is refused", (moment) => {
  expect(() => new SteppedClock(moment)).toThrow(RangeError);
});

test("no clock is moved beyond the years of RFC 3339", () => {
  for (const clock of [new SteppedClock(start), new ShiftedClock(new TestClock(), new TestTicker())]) {
    expect(() => clock.advance(Number.POSITIVE_INFINITY)).toThrow("beyond the year 9999");
    expect(() => clock.advance("99999999h")).toThrow("beyond the year 9999");
    expect(clock.now().toISOString()).toBe(start);
  }
});

test("ticks in the order of time, each at its own moment", () => {
  const clock = new SteppedClock(start);
  const seen: string[] = [];
  const note = (name: string) => () => seen.push(`${name} ${clock.now().getUTCSeconds()}`);
  clock.every(2000, note("two"));
  const stop = clock.every(3000, note("three"));
  clock.advance("1s");
  expect(seen).toEqual([]);
  clock.advance("5s");
  expect(seen).toEqual(["two 2", "three 3", "two 4", "two 6", "three 6"]);
  stop();
  clock.advance("2s");
  expect(seen.slice(5)).toEqual(["two 8"]);
});

test("a stream of the server sends while the clock moves, and only then", async () => {
  const clock = new SteppedClock(start);
  const server = await startMockServer({ token, clock });
  const url = `${server.url.replace("http", "ws")}/devices/${batteryId}/telemetry`;
  const socket = new WebSocket(url, { headers: { "X-Enapter-Auth-Token": token } });
  const times: number[] = [];
  const received = (count: number) =>
    new Promise<void>((resolve) => {
      socket.on("message", (data) => {
        times.push(JSON.parse(String(data)).timestamp);
        if (times.length === count) resolve();
      });
    });
  const four = received(4);
  await new Promise((resolve) => socket.once("open", resolve));
  clock.advance("3s");
  await four;
  const first = Date.parse(start) / 1000;
  expect(times).toEqual([first, first + 1, first + 2, first + 3]);
  await server.close();
});

test("a mock moves its own clock", async () => {
  const mock = createMockFetch({ token, clock: start });
  const date = async () => {
    const response = await mock(`${mock.url}/site`, { headers: { "X-Enapter-Auth-Token": token } });
    return response.headers.get("Date");
  };
  expect(await date()).toBe("Wed, 14 Jan 2026 12:00:00 GMT");
  mock.clock.advance("5m");
  expect(await date()).toBe("Wed, 14 Jan 2026 12:05:00 GMT");
});

test("a custom clock is moved relative to its own time", () => {
  const { mock, clock } = testMock();
  mock.clock.advance("1h");
  expect(mock.clock.now().toISOString()).toBe("2026-01-14T13:00:00.000Z");
  clock.advance(60);
  expect(mock.clock.now().toISOString()).toBe("2026-01-14T13:01:00.000Z");
});

test("the clock of the machine continues after it was moved", () => {
  const mock = createMockFetch();
  const before = Date.now();
  mock.clock.advance("24h");
  const ahead = mock.clock.now().getTime() - before;
  expect(ahead).toBeGreaterThanOrEqual(86_400_000);
  expect(ahead).toBeLessThan(86_400_000 + 5000);
});

test("callbacks of a running clock run by themselves and while it is moved, and do not pile up", () => {
  const base = new TestClock();
  const ticker = new TestTicker();
  const clock = new ShiftedClock(base, ticker);
  const seen: string[] = [];
  const stop = clock.every(1000, () => seen.push(clock.now().toISOString().slice(14, 19)));
  for (let second = 0; second < 3; second += 1) {
    base.advance(1);
    ticker.tick();
  }
  clock.advance("2s");
  expect(seen).toEqual(["00:01", "00:02", "00:03", "00:04", "00:05"]);
  stop();
  clock.advance("10s");
  expect([seen.length, ticker.ticks.size]).toEqual([5, 0]);
});

test("a moment that is not a date is refused", () => {
  expect(() => createMockFetch({ clock: "yesterday" })).toThrow(RangeError);
});
