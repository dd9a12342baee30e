import { AbortError } from "../errors/abort-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { DecodeError } from "../errors/decode-error.ts";
import type { RequestInfo } from "../errors/request-error.ts";
import type { Client, ClientRequest } from "./client.ts";
import type { StreamFormat } from "./operation.ts";
import { redirectTarget } from "./redirect.ts";
import { retryDelay } from "./retry.ts";
import { sleep } from "./sleep.ts";
import { openSocket, type Socket } from "./socket.ts";

/** A connection that lasts so long, in milliseconds, was a good one: the count of failures starts anew. */
const goodConnection = 60_000;

/** Receives the messages of a stream, and opens it again when it breaks. */
export async function* receive<T>(
  client: Client,
  format: StreamFormat,
  request: ClientRequest,
): AsyncGenerator<T, void, undefined> {
  const { retry = client.retry } = request.options ?? {};
  let redirectedTo: string | undefined;
  for (let failures = 0; ; ) {
    let socket: Socket | undefined;
    const start = Date.now();
    try {
      socket = await open(client, request, redirectedTo);
      for (let frame = await socket.next(); frame !== undefined; frame = await socket.next()) {
        failures = 0;
        yield nested(format, parseMessage(frame, socket.info)) as T;
      }
      return;
    } catch (error) {
      if (socket === undefined && redirectedTo === undefined && error instanceof ConnectionError) {
        redirectedTo = await redirectOf(client, request);
        if (redirectedTo !== undefined) continue;
      }
      if (Date.now() - start >= goodConnection) failures = 0;
      failures += 1;
      const delay = retryDelay(error, { retry: "safe" }, failures, retry);
      if (delay === undefined) throw error;
      await pause(delay, client, request);
    } finally {
      socket?.close();
    }
  }
}

function open(client: Client, request: ClientRequest, redirectedTo: string | undefined): Promise<Socket> {
  return client.attempt(request, (outgoing, transmit) =>
    transmit(outgoing.headers, (headers) =>
      openSocket({
        ...client.streams,
        info: redirectedTo === undefined ? outgoing : { ...outgoing, url: redirectedTo },
        headers,
        handshakeSignal: outgoing.signal,
        signal: request.options?.signal,
      }),
    ),
  );
}

/** A WebSocket does not say that its handshake was redirected. A gateway does so, from plain HTTP to HTTPS. */
async function redirectOf(client: Client, request: ClientRequest): Promise<string | undefined> {
  if (!client.baseUrl.startsWith("http:")) return undefined;
  try {
    return await client.attempt(request, async ({ headers: own, url, method, signal }, transmit) => {
      const init: RequestInit = { method, redirect: "manual", ...(signal === undefined ? {} : { signal }) };
      const response = await transmit(own, (headers) => client.streams.fetch(url, { ...init, headers }));
      await response.body?.cancel();
      return redirectTarget(response, url);
    });
  } catch {
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

async function pause(delay: number, { baseUrl }: Client, { operation, method, path, options }: ClientRequest) {
  try {
    await sleep(delay, options?.signal);
  } catch (cause) {
    const info: RequestInfo = { operation, method, url: baseUrl + path };
    throw new AbortError("the stream was cancelled", info, { cause, outcome: "not-processed" });
  }
}

function parseMessage(frame: string, request: RequestInfo): unknown {
  try {
    return JSON.parse(frame);
  } catch (cause) {
    throw new DecodeError("a message of the stream is not valid JSON", request, { cause });
  }
}
