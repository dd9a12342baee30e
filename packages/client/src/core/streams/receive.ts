import { AbortError } from "../../errors/abort-error.ts";
import { DecodeError } from "../../errors/decode-error.ts";
import { isEnapterError } from "../../errors/enapter-error.ts";
import { asConnectionError } from "../failures/connection-failure.ts";
import { completed } from "../failures/failure.ts";
import { parseForeign } from "../failures/redact.ts";
import { redirectTarget } from "../response/redirect.ts";
import { retryDelay } from "../retry/retry.ts";
import { now } from "../time/clock.ts";
import { linkSignal } from "../time/link.ts";
import { sleep } from "../time/timed.ts";
import { callFetch } from "../transport/exchange.ts";
import type { StreamFormat } from "../types/operation.ts";
import {
  type ClientRequest,
  keepToken,
  newProgress,
  type Pipeline,
  type Progress,
  requestInfo,
  type Work,
} from "../types/pipeline.ts";
import { openSocket, type Socket } from "./socket.ts";

/** A connection that lasts so long, in milliseconds, was a good one: the count of failures starts anew. */
const goodConnection = 10_000;

/**
 * Receives the messages of a stream, and opens it again when it breaks.
 * @param ending Ends it, besides the caller's own signal.
 */
export async function* receive<T>(
  pipeline: Pipeline,
  format: StreamFormat,
  request: ClientRequest,
  ending: AbortSignal,
): AsyncGenerator<T, void, undefined> {
  const { signal, dispose } = linkSignal(request.options?.signal, ending);
  try {
    yield* connections(pipeline, format, { ...request, options: { ...request.options, signal } });
  } finally {
    dispose();
  }
}

/** The messages of one connection after the other. */
async function* connections<T>(
  pipeline: Pipeline,
  format: StreamFormat,
  request: ClientRequest,
): AsyncGenerator<T, void, undefined> {
  const { signal, retry = pipeline.retry } = request.options ?? {};
  let redirectedTo: string | undefined;
  for (let failures = 0; ; ) {
    let socket: OpenSocket | undefined;
    const start = now();
    try {
      socket = await open(pipeline, request, redirectedTo);
      for (let frame = await socket.next(); frame !== undefined; frame = await socket.next()) {
        yield nested(format, parseMessage(frame, socket)) as T;
      }
      return;
    } catch (error) {
      completed(error, request.caller, socket?.secrets);
      if (socket === undefined && redirectedTo === undefined && isEnapterError(error, "ConnectionError")) {
        redirectedTo = await redirectOf(pipeline, request);
        if (redirectedTo !== undefined) continue;
      }
      if (now() - start >= goodConnection) failures = 0;
      failures += 1;
      const delay = retryDelay(error, { retry: "safe" }, failures, retry);
      if (delay === undefined) throw error;
      await sleep(delay, signal, () => {
        const { reason: cause } = signal ?? {};
        const info = requestInfo(pipeline, request);
        const cancelled = new AbortError("the stream was cancelled", info, { cause, outcome: "not-processed" });
        return completed(cancelled, request.caller);
      });
    } finally {
      socket?.close();
    }
  }
}

/** Does something in an attempt of its own: with the token, within the time limit, seen by hooks. */
function once<T>(pipeline: Pipeline, request: ClientRequest, work: Work<T>): Promise<T> {
  return pipeline.attempt(pipeline, { request, work, end: Infinity, progress: newProgress() });
}

/** A socket together with the token that opened it. */
type OpenSocket = Socket & Pick<Progress, "secrets">;

function open(pipeline: Pipeline, request: ClientRequest, redirectedTo: string | undefined): Promise<OpenSocket> {
  const { retry = pipeline.retry } = request.options ?? {};
  const { webSocket, heartbeat = 30_000 } = pipeline.options;
  // A stream that is not opened again does not end because of silence.
  const { idleTimeout = retry === false ? 0 : undefined } = pipeline.options;
  return once(pipeline, request, async (outgoing, progress) => {
    const headers = await pipeline.authorize(outgoing.headers);
    keepToken(pipeline, headers, progress);
    progress.sent = true;
    const info = redirectedTo === undefined ? outgoing : { ...outgoing, url: redirectedTo };
    const socket = await openSocket({
      webSocket,
      heartbeat,
      idleTimeout,
      info,
      headers,
      handshakeSignal: outgoing.signal,
      signal: request.options?.signal,
    }).catch((error) => {
      throw asConnectionError(pipeline, error, info);
    });
    return { ...socket, secrets: progress.secrets };
  });
}

/** A WebSocket does not say that its handshake was redirected. A gateway does so, from plain HTTP to HTTPS. */
async function redirectOf(pipeline: Pipeline, request: ClientRequest): Promise<string | undefined> {
  if (!pipeline.baseUrl.startsWith("http:")) return undefined;
  try {
    return await once(pipeline, request, async ({ headers, url, method, signal }) => {
      const init: RequestInit = { method, redirect: "manual", headers: await pipeline.authorize(headers) };
      if (signal !== undefined) init.signal = signal;
      const response = await callFetch(pipeline, url, init);
      await response.body?.cancel();
      return redirectTarget(response, url);
    });
  } catch (error) {
    if (isEnapterError(error, "AbortError")) throw error;
    // The failure of the handshake says more.
    return undefined;
  }
}

/** A message in the form of today. */
function nested({ nest }: StreamFormat, message: unknown): unknown {
  if (nest === undefined || typeof message !== "object" || message === null || nest.field in message) return message;
  if (!nest.fields.every((name) => name in message)) return message;
  const isInner = ([name]: [string, unknown]) => nest.fields.includes(name);
  const entries = Object.entries(message);
  return {
    ...Object.fromEntries(entries.filter((entry) => !isInner(entry))),
    [nest.field]: Object.fromEntries(entries.filter(isInner)),
  };
}

function parseMessage(frame: string, { info, secrets }: OpenSocket): unknown {
  try {
    return parseForeign(frame, secrets);
  } catch (cause) {
    throw new DecodeError("a message of the stream is not valid JSON", info, { cause });
  }
}
