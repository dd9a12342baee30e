import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { WebSocketServer } from "ws";
import { libraries } from "../core/libraries.cjs";
import type { Engine } from "../engine/engine.ts";
import { TerminalSession } from "../engine/terminal/session.ts";
import { endWith, toEngineRequest } from "./http.ts";
import { runStream } from "./stream.ts";
import { runTerminal } from "./terminal.ts";

/** Time for clients to close their side when the server closes, in milliseconds. */
const closingGrace = 500;

/** Greatest size of a client's message, in bytes: only those of a remote terminal are read. */
const messageLimit = 64 * 1024;

/** The WebSocket side of the server. */
export class StreamServer {
  readonly #engine: Engine;
  /** Sockets of refused handshakes that are not closed yet. */
  readonly #refused = new Set<Duplex>();
  #sockets: WebSocketServer | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Responds to an upgrade request: with a stream or a remote terminal, or with a plain HTTP error before the upgrade. */
  async upgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on("error", () => socket.destroy());
    const decision = await this.#engine.handshake(toEngineRequest(incoming, new Uint8Array()));
    if ("status" in decision) {
      this.#refused.add(socket);
      socket.once("close", () => this.#refused.delete(socket));
      endWith(socket, decision);
      return;
    }
    const { WebSocketServer } = libraries.webSocket();
    this.#sockets ??= new WebSocketServer({ noServer: true, clientTracking: true, maxPayload: messageLimit });
    this.#sockets.handleUpgrade(incoming, socket, head, (webSocket) => {
      if (decision instanceof TerminalSession) runTerminal(webSocket, decision, this.#engine.clock);
      else runStream(webSocket, decision, this.#engine.clock);
    });
  }

  /** Closes all streams with code 1001; one whose client does not close in time is cut off. */
  async close(): Promise<void> {
    const open = [...(this.#sockets?.clients ?? [])];
    const closed = open.map((webSocket) => new Promise((resolve) => webSocket.once("close", resolve)));
    for (const webSocket of open) webSocket.close(1001, "The mock is closing.");
    const cut = setTimeout(() => {
      for (const webSocket of open) webSocket.terminate();
    }, closingGrace);
    await Promise.all(closed);
    clearTimeout(cut);
    for (const socket of this.#refused) socket.destroy();
    this.#sockets?.close();
  }
}
