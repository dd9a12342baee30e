import { DecodeError } from "../errors/decode-error.ts";
import type { RequestInfo } from "../errors/request-error.ts";
import { buildRequest, type CallOptions, type PathValues } from "./call.ts";
import type { Client } from "./client.ts";
import type { Operation } from "./operation.ts";
import { openSocket } from "./socket.ts";

/** Messages as they arrive. The connection opens when iteration starts and closes when it ends. */
export function stream<T>(
  client: Client,
  operation: Operation,
  path: PathValues,
  options?: CallOptions,
): AsyncIterable<T> {
  return { [Symbol.asyncIterator]: () => receive<T>(client, operation, path, options) };
}

async function* receive<T>(
  client: Client,
  operation: Operation,
  path: PathValues,
  options?: CallOptions,
): AsyncGenerator<T, void, undefined> {
  const request = buildRequest(operation, path, undefined, options);
  const { webSocket } = client;
  const socket = await client.attempt(request, ({ info, headers, signal: handshakeSignal }) =>
    openSocket({ info, headers, handshakeSignal, signal: options?.signal, webSocket }),
  );
  try {
    for (let frame = await socket.next(); frame !== undefined; frame = await socket.next()) {
      yield parseMessage(frame, socket.info) as T;
    }
  } finally {
    socket.close();
  }
}

function parseMessage(frame: string, request: RequestInfo): unknown {
  try {
    return JSON.parse(frame);
  } catch (cause) {
    throw new DecodeError("a message of the stream is not valid JSON", request, { cause });
  }
}
