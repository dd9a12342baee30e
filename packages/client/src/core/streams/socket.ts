import { AbortError } from "../../errors/abort-error.ts";
import { ConnectionError } from "../../errors/connection-error.ts";
import { DecodeError } from "../../errors/decode-error.ts";
import type { RequestInfo } from "../../errors/request-error.ts";
import { UsageError } from "../../errors/usage-error.ts";
import { isThenable } from "../../values/thenable.ts";
import { timed } from "../time/timed.ts";
import type { OpenWebSocket, WebSocketLike } from "../types/web-socket.ts";
import { frameSize, frameText } from "./frame.ts";
import { type Liveness, type LivenessOptions, watch } from "./liveness.ts";

/** Text frames as they arrive. */
export interface Socket {
  /** Request that the socket belongs to. */
  readonly info: RequestInfo;
  /** The next frame, or `undefined` when the server closed the socket in order. One call at a time. */
  next(): Promise<string | undefined>;
  close(): void;
}

interface SocketOptions extends LivenessOptions {
  readonly info: RequestInfo;
  readonly headers: Record<string, string>;
  /** Ends the handshake. */
  readonly handshakeSignal: AbortSignal | undefined;
  /** The caller's signal: ends the stream. */
  readonly signal: AbortSignal | undefined;
  readonly webSocket: OpenWebSocket | undefined;
}

interface MessageEvent {
  readonly data: unknown;
}

interface ErrorEvent {
  readonly message?: string;
  readonly error?: unknown;
}

interface CloseEvent {
  readonly code: number;
  /** Text of the server or a relay about it. */
  readonly reason?: string;
  /** Cause of it that a socket of other kinds knows. */
  readonly error?: unknown;
}

const normalClosure = 1000;

/** Messages that wait to be read, at most. A reader that is slower than the server for long gets an error, not gaps. */
const longestQueue = 10_000;

/** Their size at most, in bytes. */
const largestQueue = 2 ** 26;

/** Codes of a server that will not take the same stream again: a broken rule, or the application says so. */
const isFinal = (code: number) => [1002, 1003, 1007, 1008, 1009, 1010].includes(code) || (code >= 4000 && code < 5000);

/**
 * Opens a WebSocket and waits for the handshake.
 * @throws what `handshakeSignal` aborts with.
 */
export async function openSocket(options: SocketOptions): Promise<Socket> {
  const { info, headers, handshakeSignal, signal, webSocket = openRuntimeSocket } = options;
  const opening = webSocket(info.url.replace(/^http/, "ws"), { headers });
  // Without an `await` where none is needed: the socket may open in the next microtask.
  const socket = isThenable(opening) ? await opening : opening;
  if (typeof (socket as Partial<WebSocketLike> | undefined)?.close !== "function") {
    throw new UsageError("`webSocket` has to return a WebSocket.");
  }

  const frames: unknown[] = [];
  let waitingSize = 0;
  let wake: (() => void) | undefined;
  let isOpen = false;
  let end: { readonly error?: Error } | undefined;
  let liveness: Liveness | undefined;
  const finish = (error?: Error) => {
    end ??= error === undefined ? {} : { error };
    liveness?.stop();
    signal?.removeEventListener("abort", abort);
    wake?.();
  };
  const abort = () => {
    frames.length = 0;
    finish(new AbortError("the stream was cancelled", info, { cause: signal?.reason }));
    close(socket, normalClosure);
  };

  const opened = new Promise<void>((resolve) => {
    const open = () => {
      isOpen = true;
      resolve();
    };
    socket.onopen = open;
    wake = resolve;
    if (socket.readyState === 1) open();
  });
  socket.onmessage = ({ data }: MessageEvent) => {
    if (end !== undefined) return;
    liveness?.heard();
    frames.push(data);
    waitingSize += frameSize(data);
    if (frames.length > longestQueue || waitingSize > largestQueue) {
      frames.length = 0;
      const limit = waitingSize > largestQueue ? `${largestQueue} bytes of` : longestQueue;
      finish(new DecodeError(`more than ${limit} messages wait to be read`, info));
      close(socket);
    }
    wake?.();
  };
  socket.onerror = ({ message, error }: ErrorEvent) => {
    const stage = isOpen ? "the stream broke" : "the stream could not be opened";
    finish(new ConnectionError(message ? `${stage}: ${message}` : stage, info, { cause: error }));
  };
  socket.onclose = ({ code, reason, error }: CloseEvent) => {
    finish(
      code === normalClosure
        ? undefined
        : new ConnectionError(`the stream ended with code ${code}${reason ? `: ${reason}` : ""}`, info, {
            transient: !isFinal(code),
            cause: error,
          }),
    );
  };

  try {
    const reason = () => handshakeSignal?.reason as Error;
    await timed(handshakeSignal, Infinity, () => opened, reason);
    if (end === undefined) {
      signal?.addEventListener("abort", abort, { once: true });
      liveness = watch(socket, options, (reason) => {
        finish(new ConnectionError(`the stream is dead: ${reason}`, info));
        endAtOnce(socket);
      });
    }
  } catch (reason) {
    finish();
    close(socket);
    throw reason;
  }
  if (!isOpen && end?.error !== undefined) throw end.error;

  return {
    info,
    async next() {
      while (frames.length === 0 && end === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (frames.length === 0) {
        if (end?.error !== undefined) throw end.error;
        return undefined;
      }
      const frame = frames.shift();
      waitingSize -= frameSize(frame);
      if (typeof frame === "string") return frame;
      return frameText(frame).catch((cause) => {
        throw new DecodeError("a message of the stream is not text", info, { cause });
      });
    },
    close() {
      finish();
      close(socket, normalClosure);
    },
  };
}

/** Ends a connection whose other side may not be there. */
export function endAtOnce(socket: WebSocketLike): void {
  if (socket.terminate === undefined) close(socket);
  else quietly(() => socket.terminate?.());
}

function close(socket: WebSocketLike, code?: number): void {
  quietly(() => socket.close(code));
}

/** An error in a timer or a listener would end the process, and what breaks now was not wanted any more. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {}
}

type HeaderWebSocket = new (...parameters: Parameters<OpenWebSocket>) => WebSocketLike;

/** Opens with the WebSocket of the runtime, which takes headers in Node.js 22 and newer, Bun and Deno. */
const openRuntimeSocket: OpenWebSocket = (url, options) => {
  const { WebSocket: RuntimeWebSocket } = globalThis as unknown as { WebSocket?: HeaderWebSocket };
  if (RuntimeWebSocket === undefined) {
    throw new UsageError(
      "This runtime has no WebSocket. Pass `webSocket` to the client, for example with the class of the `ws` package.",
    );
  }
  try {
    return new RuntimeWebSocket(url, options);
  } catch (cause) {
    throw new UsageError(
      "The WebSocket of this runtime takes no headers, so it cannot carry the token. In a browser, stream through a server of your own.",
      { cause },
    );
  }
};
