import type { WebSocket } from "ws";
import type { MockClock } from "../core/clock.ts";
import type { Fault } from "../engine/faults/fault.ts";
import type { OpenStream } from "../engine/open-stream.ts";

/** Time between two calls of a source, in milliseconds. */
const messageInterval = 1000;

/** Total size of messages that a client has not read, in bytes, above which its stream is cut. */
const unreadLimit = 32 * 1024 * 1024;

/** Number of seconds between two protocol-level pings. */
const ticksPerPing = 10;

/** Sends the messages of a stream over a WebSocket, until one side ends it. */
export function runStream(webSocket: WebSocket, stream: OpenStream, clock: MockClock): void {
  let ticks = 0;
  let left = messagesUntilEnd(stream.fault);
  const send = (): void => {
    try {
      for (const message of stream.source(clock.now(), ticks === 0)) {
        if (left === 0) break;
        webSocket.send(stream.frame(message));
        left -= 1;
      }
    } catch (error) {
      // The reason of a close frame may be at most 123 bytes long.
      webSocket.close(1011, Buffer.from(String(error)).subarray(0, 120).toString("latin1"));
    }
    if (left === 0) end(webSocket, stream.fault);
    const isTooMuch = webSocket.bufferedAmount > unreadLimit;
    if (isTooMuch) webSocket.terminate();
    // While a clock is moved, no event arrives: that of the end would come too late.
    if (left === 0 || isTooMuch || webSocket.readyState !== webSocket.OPEN) {
      stop();
      return;
    }
    ticks += 1;
    if (ticks % ticksPerPing === 0) webSocket.ping();
  };
  const stop = clock.every(messageInterval, send);
  webSocket.on("close", stop);
  webSocket.on("error", () => webSocket.terminate());
  send();
}

function messagesUntilEnd(fault: Fault | undefined): number {
  const ends = fault?.kind === "close-socket" || fault?.kind === "drop-socket";
  return ends ? (fault.after ?? 1) : Number.POSITIVE_INFINITY;
}

function end(webSocket: WebSocket, fault: Fault | undefined): void {
  if (fault?.kind === "close-socket") webSocket.close(fault.closeCode ?? 1011, "A fault of the mock.");
  // Only after the sent messages are on their way.
  else setImmediate(() => webSocket.terminate());
}
