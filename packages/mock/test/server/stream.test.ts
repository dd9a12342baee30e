import { expect, test } from "vitest";
import type { WebSocket } from "ws";
import { SteppedClock } from "../../src/core/clock.ts";
import { runStream } from "../../src/server/stream.ts";

test("a client that does not read is disconnected when 32 MiB are waiting", () => {
  const clock = new SteppedClock("2026-01-14T12:00:00Z");
  const frame = "x".repeat(2 ** 20);
  let bufferedAmount = 0;
  let isCut = false;
  const webSocket = {
    get bufferedAmount() {
      return bufferedAmount;
    },
    send: (text: string) => {
      bufferedAmount += text.length;
    },
    ping: () => {},
    on: () => {},
    terminate: () => {
      isCut = true;
    },
  };
  const stream = { source: () => [{}], frame: () => frame, fault: undefined };
  runStream(webSocket as unknown as WebSocket, stream, clock);
  clock.advance("31s");
  expect(isCut).toBe(false);
  clock.advance("1s");
  expect(isCut).toBe(true);
  clock.advance("24h");
  expect(bufferedAmount).toBe(33 * frame.length);
});
