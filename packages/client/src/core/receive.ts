import { AbortError } from "../errors/abort-error.ts";
import { DecodeError } from "../errors/decode-error.ts";
import type { RequestInfo } from "../errors/request-error.ts";
import type { Client, ClientRequest } from "./client.ts";
import { retryDelay } from "./retry.ts";
import { sleep } from "./sleep.ts";
import { openSocket, type Socket } from "./socket.ts";

/** A connection that lasts so long, in milliseconds, was a good one: the count of failures starts anew. */
const goodConnection = 60_000;

/** Receives the messages of a stream, and opens it again when it breaks. */
export async function* receive<T>(client: Client, request: ClientRequest): AsyncGenerator<T, void, undefined> {
  const { signal, retry = client.retry } = request.options ?? {};
  for (let failures = 0; ; ) {
    let socket: Socket | undefined;
    const start = Date.now();
    try {
      socket = await client.attempt(request, (outgoing, transmit) =>
        transmit(outgoing.headers, (headers) =>
          openSocket({
            info: outgoing,
            headers,
            handshakeSignal: outgoing.signal,
            signal,
            webSocket: client.webSocket,
          }),
        ),
      );
      for (let frame = await socket.next(); frame !== undefined; frame = await socket.next()) {
        failures = 0;
        yield parseMessage(frame, socket.info) as T;
      }
      return;
    } catch (error) {
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
