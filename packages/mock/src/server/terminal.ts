import type { WebSocket } from "ws";
import type { MockClock } from "../core/clock.ts";
import { idleLimit, type TerminalSession } from "../engine/terminal/session.ts";

/** Runs a remote terminal over a WebSocket, until one side ends it or the client has been silent for too long. */
export function runTerminal(webSocket: WebSocket, session: TerminalSession, clock: MockClock): void {
  webSocket.on("message", (data, isBinary) => {
    const output = isBinary ? undefined : session.receive(String(data), clock.now());
    if (output === undefined) {
      webSocket.close(1008, "This is not a frame of the session.");
      return;
    }
    for (const frame of output.frames) webSocket.send(frame);
    if (output.isOver) webSocket.close(1000);
  });
  const stop = clock.every(idleLimit / 3, () => {
    if (session.isIdle(clock.now())) webSocket.close(1001, "The terminal was idle.");
  });
  webSocket.on("close", stop);
  webSocket.on("error", () => webSocket.terminate());
}
