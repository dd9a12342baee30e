import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { SteppedClock, startMockServer } from "../src/index.ts";
import { batteryId, token } from "./support.ts";

const start = "2026-01-14T12:00:00.000Z";

test("stands still until it is moved", () => {
  const clock = new SteppedClock(start);
  expect(clock.now().toISOString()).toBe(start);
  clock.advance("1m30s");
  expect(clock.now().toISOString()).toBe("2026-01-14T12:01:30.000Z");
  clock.advance(250);
  expect(clock.now().toISOString()).toBe("2026-01-14T12:01:30.250Z");
});

test("a moment that was given out does not move on", () => {
  const clock = new SteppedClock(start);
  const before = clock.now();
  clock.advance("1h");
  expect(before.toISOString()).toBe(start);
});

test.each(["soon", "", "-1s", -1, Number.NaN])("%j is not a duration", (duration) => {
  expect(() => new SteppedClock(start).advance(duration)).toThrow(RangeError);
});

test("a start that is no date is refused", () => {
  expect(() => new SteppedClock("yesterday")).toThrow(RangeError);
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
