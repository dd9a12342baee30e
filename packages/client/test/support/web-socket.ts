import type { OpenWebSocket, WebSocketLike } from "../../src/core/types/web-socket.ts";

/** A WebSocket without a network: the test plays the server. */
export class FakeWebSocket implements WebSocketLike {
  readonly url: string;
  readonly headers: Headers;
  readonly closeCalls: (number | undefined)[] = [];
  onopen: ((event: never) => void) | null = null;
  onmessage: ((event: never) => void) | null = null;
  onerror: ((event: never) => void) | null = null;
  onclose: ((event: never) => void) | null = null;

  constructor(url: string, options: { headers: Record<string, string> }) {
    this.url = url;
    this.headers = new Headers(options.headers);
  }

  close(code?: number): void {
    this.closeCalls.push(code);
  }

  emit(type: "open" | "message" | "error" | "close", event: object = {}): void {
    this[`on${type}`]?.(event as never);
  }

  /** A frame from the server. */
  send(value: unknown): void {
    this.emit("message", { data: typeof value === "string" ? value : JSON.stringify(value) });
  }
}

/**
 * Opens sockets and keeps them; `onOpen` runs when a socket's first listeners are there. It can stand for the global
 * WebSocket class, too, because `new` of a function that returns an object gives that object.
 */
export function fakeWebSockets(onOpen?: (socket: FakeWebSocket) => void): {
  webSocket: OpenWebSocket;
  sockets: FakeWebSocket[];
} {
  const sockets: FakeWebSocket[] = [];
  const webSocket: OpenWebSocket = function open(url, options) {
    const socket = new FakeWebSocket(url, options);
    sockets.push(socket);
    if (onOpen !== undefined) queueMicrotask(() => onOpen(socket));
    return socket;
  };
  return { webSocket, sockets };
}
