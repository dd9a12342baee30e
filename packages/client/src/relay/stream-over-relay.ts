import type { OpenWebSocket, WebSocketLike } from "../core/types/web-socket.ts";

/** Cause of the `ConnectionError` of a stream that the relay, or a server before it, did not open. */
export interface StreamRefusal extends Error {
  /** HTTP status of the response. */
  readonly status: number;
  /** Code of the relay or of the API, such as `relay/TOO_MANY_STREAMS`. */
  readonly code: string | undefined;
}

/** Codes of a WebSocket that was closed: in order, without a word, and after a failure that may pass. */
const codes = { normal: 1000, lost: 1006, failed: 1011, final: 4000 } as const;

/**
 * Reads streams over a relay: the option `webSocket` of a client in a page. A page cannot send the token with a WebSocket, so the
 * relay passes the messages on as server-sent events.
 * @example
 * const enapter = createClient({ ...overRelay(), webSocket: streamOverRelay });
 */
export const streamOverRelay: OpenWebSocket = (url, { headers }) => {
  const controller = new AbortController();
  const listeners: (() => void)[] = [];
  const socket: WebSocketLike = {
    onopen: null,
    onmessage: null,
    onerror: null,
    onclose: null,
    close: () => controller.abort(),
    // The relay shows by itself that it is there.
    ping() {},
    on(_event, listener) {
      listeners.push(listener);
    },
  };
  const emit = (handler: keyof WebSocketLike, event: object = {}) =>
    (socket[handler] as ((event: object) => void) | null)?.(event);
  const { signal } = controller;
  const init = { headers: { ...headers, accept: "text/event-stream" }, signal };
  readEvents(url.replace(/^ws/, "http"), init, {
    open: () => emit("onopen"),
    message: (data) => emit("onmessage", { data }),
    comment() {
      for (const listener of listeners) listener();
    },
  }).then(
    (event) => emit("onclose", event),
    (error) => {
      if (!signal.aborted) emit("onerror", { message: String(error?.message ?? error), error });
    },
  );
  return socket;
};

interface Reader {
  open(): void;
  message(data: string): void;
  comment(): void;
}

interface CloseEvent {
  readonly code: number;
  readonly reason: string;
  readonly error?: StreamRefusal;
}

async function readEvents(url: string, init: RequestInit, reader: Reader): Promise<CloseEvent> {
  const response = await fetch(url, init);
  const { status, ok, body } = response;
  const type = response.headers.get("Content-Type") ?? "";
  if (!ok || !body || !type.startsWith("text/event-stream")) return refusal(status, await response.text());
  reader.open();
  let rest = "";
  const pieces = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
    const events = (rest + piece.value).split("\n\n");
    rest = events.pop() ?? "";
    for (const event of events) {
      const [, name, data = ""] = /^(?:event: (.*)\n)?data: ?(.*)$/.exec(event) ?? [];
      if (event.startsWith(":")) reader.comment();
      else if (name === undefined) reader.message(data);
      else return name === "end" ? { code: codes.normal, reason: "" } : failure(data);
    }
  }
  return { code: codes.lost, reason: "the relay ended it" };
}

function failure(data: string): CloseEvent {
  const isTransient = data.includes('"transient":true');
  return { code: isTransient ? codes.failed : codes.final, reason: "the relay lost the stream" };
}

/** The end of a stream that the relay, or what is before it, did not open. */
function refusal(status: number, text: string): CloseEvent {
  const isFinal = status < 500 && status !== 408 && status !== 429;
  const part = (name: string) => new RegExp(`"${name}":"([^"\\\\]*)"`).exec(text)?.[1];
  const message = part("message");
  const reason = `HTTP ${status}${message ? `, ${message}` : ""}`;
  const error = Object.assign(new Error(reason), { status, code: part("code") });
  return { code: isFinal ? codes.final : codes.failed, reason, error };
}
