import type { EngineRequest } from "./request.ts";

/** A request as the mock saw it. */
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
  /** Parsed JSON, else the bytes; undefined when there was no body. */
  readonly body: unknown;
  /** Status of the answer; undefined while it is not there yet, or when a fault dropped it. */
  status: number | undefined;
}

/** How many requests are kept; older ones are forgotten. */
const capacity = 10_000;

/** What came in, oldest first, so that a test can prove what was sent. */
export class RequestRecorder implements Iterable<RecordedRequest> {
  #requests: RecordedRequest[] = [];

  /** All requests, oldest first; at most the newest 10,000. */
  get all(): readonly RecordedRequest[] {
    return this.#requests;
  }

  /** The newest request. */
  get last(): RecordedRequest | undefined {
    return this.#requests.at(-1);
  }

  /** The requests that reached one operation or stream. */
  of(operationId: string): RecordedRequest[] {
    return this.#requests.filter((request) => request.operationId === operationId);
  }

  /** Forgets everything. */
  clear(): void {
    this.#requests = [];
  }

  /** Adds a request; done by the mock. */
  add(request: RecordedRequest): void {
    this.#requests.push(request);
    if (this.#requests.length > capacity * 2) this.#requests = this.#requests.slice(-capacity);
  }

  [Symbol.iterator](): Iterator<RecordedRequest> {
    return this.#requests[Symbol.iterator]();
  }
}

/**
 * The record of a request that has just come in.
 * @param tokenHeaders headers whose values are replaced.
 */
export function recordOf(
  { method, url, headers, body }: EngineRequest,
  operationId: string | undefined,
  tokenHeaders: readonly string[],
): RecordedRequest {
  return {
    method,
    path: url.pathname,
    query: url.search.slice(1),
    operationId,
    headers: redactedHeaders(headers, tokenHeaders),
    body: recordedBody(body),
    status: undefined,
  };
}

/** Headers for the record, without secrets; that of a remote terminal is in `Authorization`. */
function redactedHeaders(headers: Headers, secretNames: readonly string[]): Record<string, string> {
  const secrets = new Set(["authorization", ...secretNames.map((name) => name.toLowerCase())]);
  return Object.fromEntries([...headers].map(([name, value]) => [name, secrets.has(name) ? "[redacted]" : value]));
}

function recordedBody(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return bytes;
  }
}
