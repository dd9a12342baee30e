import { parseJson } from "../../core/json.ts";
import type { EngineRequest } from "../../core/request.ts";
import type { EngineExchange, EnginePart } from "./part.ts";

/** A request that the mock received. */
export interface RecordedRequest {
  /** Upper case; a WebSocket handshake is a `GET`. */
  readonly method: string;
  /** Path with the base path, as sent, without the query. */
  readonly path: string;
  /** Query string without `?`, as sent. */
  readonly query: string;
  /** The operation or stream that the request reached; undefined when there is none. */
  readonly operationId: string | undefined;
  /** By lower-case name; the value of a token is replaced with `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, else the bytes; undefined when there was no body. Parsed anew each time that it is read. */
  readonly body: unknown;
  /** Status of the response; undefined before it is sent, or when a fault dropped it. */
  status: number | undefined;
}

/** Number of requests that are kept. */
const capacity = 10_000;

/** Total size of the requests that are kept, in bytes. */
const byteCapacity = 64 * 1024 * 1024;

/**
 * Requests that the mock received, oldest first, so that a test can prove what was sent. Keeps the newest 10,000, or
 * fewer when they are larger than 64 MiB together; the newest one is always there.
 */
export class RequestRecorder implements Iterable<RecordedRequest> {
  readonly #requests: RecordedRequest[] = [];
  /** Sizes of the requests, in the same order. */
  readonly #sizes: number[] = [];
  #size = 0;

  /** The requests that are kept, oldest first. */
  get all(): readonly RecordedRequest[] {
    return this.#requests;
  }

  /** The newest request. */
  get last(): RecordedRequest | undefined {
    return this.#requests.at(-1);
  }

  /** Returns the requests that reached one operation or stream. */
  of(operationId: string): RecordedRequest[] {
    return this.#requests.filter((request) => request.operationId === operationId);
  }

  /** Removes all requests. */
  clear(): void {
    this.#requests.length = 0;
    this.#sizes.length = 0;
    this.#size = 0;
  }

  /**
   * Adds a request; called by the mock.
   * @param size its size, in bytes.
   */
  add(request: RecordedRequest, size: number): void {
    this.#requests.push(request);
    this.#sizes.push(size);
    this.#size += size;
    while (this.#requests.length > capacity || (this.#size > byteCapacity && this.#requests.length > 1)) {
      this.#requests.shift();
      this.#size -= this.#sizes.shift() ?? 0;
    }
  }

  [Symbol.iterator](): Iterator<RecordedRequest> {
    return this.#requests[Symbol.iterator]();
  }
}

/** Records each request when it comes in, and the status of its response later. */
export function recording(requests: RequestRecorder): EnginePart {
  return async (exchange, next) => {
    const record = recordOf(exchange);
    requests.add(record, sizeOf(exchange.request));
    const response = await next();
    record.status = response.delivery === "dropped" ? undefined : response.status;
    return response;
  };
}

function recordOf({
  request: { method, url, headers, body },
  operationId,
  tokenHeaders,
}: EngineExchange): RecordedRequest {
  return {
    method,
    path: url.pathname,
    query: url.search.slice(1),
    operationId,
    headers: redactedHeaders(headers, tokenHeaders),
    // The bytes are kept: parsed, they may need many times their size.
    get body() {
      return recordedBody(body);
    },
    status: undefined,
  };
}

/** Returns the size of a request in the record, in bytes. */
function sizeOf({ url, headers, body }: EngineRequest): number {
  const lines = [...headers].map(([name, value]) => name.length + value.length);
  return body.byteLength + url.href.length + lines.reduce((sum, length) => sum + length, 0);
}

/** Returns the headers without secrets; that of a remote terminal is in `Authorization`. */
function redactedHeaders(headers: Headers, secretNames: readonly string[]): Record<string, string> {
  const secrets = new Set(["authorization", ...secretNames.map((name) => name.toLowerCase())]);
  return Object.fromEntries([...headers].map(([name, value]) => [name, secrets.has(name) ? "[redacted]" : value]));
}

function recordedBody(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0) return undefined;
  try {
    return parseJson(bytes);
  } catch {
    return bytes;
  }
}
