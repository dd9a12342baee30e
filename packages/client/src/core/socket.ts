import { AbortError } from "../errors/abort-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import type { RequestInfo } from "../errors/request-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import { startDeadline } from "./deadline.ts";

/** The part of the standard `WebSocket` that the client uses. */
export interface WebSocketLike {
  addEventListener(type: string, listener: (event: never) => void): void;
  close(code?: number, reason?: string): void;
}

/** A `WebSocket` class whose second argument takes headers: that of Node.js 22 and newer, Bun, Deno, or the `ws` package. */
export type WebSocketConstructor = new (url: string, options: { headers: Record<string, string> }) => WebSocketLike;

/** Text frames as they arrive. */
export interface Socket {
  /** Which request the socket belongs to. */
  readonly info: RequestInfo;
  /** The next frame, or `undefined` when the server closed the socket in order. */
  next(): Promise<string | undefined>;
  close(): void;
}

interface SocketOptions {
  readonly info: RequestInfo;
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal | undefined;
  /** For the handshake, in milliseconds. */
  readonly timeout: number;
  readonly webSocket: WebSocketConstructor | undefined;
}

interface Events {
  readonly open: object;
  readonly message: { readonly data: unknown };
  readonly error: { readonly message?: string; readonly error?: unknown };
  readonly close: { readonly code: number; readonly reason: string };
}

const normalClosure = 1000;

/** Opens a WebSocket and waits for the handshake. */
export async function openSocket({ info, headers, signal, timeout, webSocket }: SocketOptions): Promise<Socket> {
  const socket = construct(webSocket, info.url.replace(/^http/, "ws"), headers);
  const on = <Type extends keyof Events>(type: Type, listener: (event: Events[Type]) => void) =>
    socket.addEventListener(type, listener);

  const frames: string[] = [];
  let wake: (() => void) | undefined;
  let opened = false;
  let end: { readonly error?: Error } | undefined;
  const finish = (error?: Error) => {
    end ??= error === undefined ? {} : { error };
    deadline.dispose();
    signal?.removeEventListener("abort", abort);
    wake?.();
  };
  const fail = (error: Error) => {
    finish(error);
    socket.close();
  };
  const abort = () => fail(new AbortError("the stream was cancelled", info, { cause: signal?.reason }));
  const deadline = startDeadline(undefined, timeout);
  deadline.signal?.addEventListener("abort", () => fail(new TimeoutError(`no handshake within ${timeout} ms`, info)));
  signal?.addEventListener("abort", abort, { once: true });

  on("open", () => {
    opened = true;
    deadline.dispose();
    wake?.();
  });
  on("message", ({ data }) => {
    frames.push(String(data));
    wake?.();
  });
  on("error", ({ message, error }) => {
    const stage = opened ? "the stream broke" : "the stream could not be opened";
    finish(new ConnectionError(message ? `${stage}: ${message}` : stage, info, { cause: error }));
  });
  on("close", ({ code }) => {
    finish(code === normalClosure ? undefined : new ConnectionError(`the stream ended with code ${code}`, info));
  });

  const change = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  while (!opened && end === undefined) await change();
  if (!opened && end?.error !== undefined) throw end.error;

  return {
    info,
    async next() {
      while (frames.length === 0 && end === undefined) await change();
      const frame = frames.shift();
      if (frame === undefined && end?.error !== undefined) throw end.error;
      return frame;
    },
    close() {
      finish();
      socket.close(normalClosure);
    },
  };
}

function construct(webSocket: WebSocketConstructor | undefined, url: string, headers: Record<string, string>) {
  const Constructor = webSocket ?? (globalThis as unknown as { WebSocket?: WebSocketConstructor }).WebSocket;
  if (Constructor === undefined) {
    throw new UsageError(
      "This runtime has no WebSocket. Pass `webSocket` to the client, for example the class of the `ws` package.",
    );
  }
  try {
    return new Constructor(url, { headers });
  } catch (cause) {
    throw new UsageError(
      "The WebSocket of this runtime takes no headers, so it cannot carry the token. Browsers are like that: stream through a server of your own.",
      { cause },
    );
  }
}
