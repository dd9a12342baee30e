import type { WebSocketConstructor, WebSocketLike } from "../../src/core/socket.ts";

/** A WebSocket without a network: the test plays the server. */
export class FakeWebSocket implements WebSocketLike {
  readonly url: string;
  readonly headers: Headers;
  readonly closeCalls: (number | undefined)[] = [];
  readonly #listeners: { type: string; listener: (event: never) => void }[] = [];

  constructor(url: string, options: { headers: Record<string, string> }) {
    this.url = url;
    this.headers = new Headers(options.headers);
  }

  addEventListener(type: string, listener: (event: never) => void): void {
    this.#listeners.push({ type, listener });
  }

  close(code?: number): void {
    this.closeCalls.push(code);
  }

  emit(type: "open" | "message" | "error" | "close", event: object = {}): void {
    for (const entry of this.#listeners) if (entry.type === type) entry.listener(event as never);
  }

  /** A frame from the server. */
  send(value: unknown): void {
    this.emit("message", { data: typeof value === "string" ? value : JSON.stringify(value) });
  }
}

/** A WebSocket class and the sockets that were made with it; `onOpen` runs when a socket's first listeners are there. */
export function fakeWebSockets(onOpen?: (socket: FakeWebSocket) => void): {
  webSocket: WebSocketConstructor;
  sockets: FakeWebSocket[];
} {
  const sockets: FakeWebSocket[] = [];
  class Recorded extends FakeWebSocket {
    constructor(url: string, options: { headers: Record<string, string> }) {
      super(url, options);
      sockets.push(this);
      if (onOpen !== undefined) queueMicrotask(() => onOpen(this));
    }
  }
  return { webSocket: Recorded, sockets };
}
