/** The part of the standard `WebSocket` that the client uses. */
export interface WebSocketLike {
  onopen: ((event: never) => void) | null;
  onmessage: ((event: never) => void) | null;
  onerror: ((event: never) => void) | null;
  onclose: ((event: never) => void) | null;
  close(code?: number, reason?: string): void;
  /** Sends a ping. Only some have it: that of the `ws` package and of Bun. */
  ping?(): void;
  /** Listens for `ping` and `pong`, where there are such events. */
  on?(event: string, listener: () => void): unknown;
  /** Ends the connection without waiting for the other side. */
  terminate?(): void;
  /** `1` while it is open. One that is open already has no `open` event to come. */
  readonly readyState?: number;
}

/** Opens a WebSocket whose handshake carries headers: `(url, options) => new WebSocket(url, options)`. */
export type OpenWebSocket = (
  url: string,
  options: { headers: Record<string, string> },
) => WebSocketLike | PromiseLike<WebSocketLike>;
