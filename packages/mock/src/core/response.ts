import { type ErrorItem, Refusal } from "./errors.ts";

/** A response header; a name may occur more than once. */
export type Header = readonly [name: string, value: string];

/** A response of the engine, before the server or the `fetch` function sends it. */
export interface EngineResponse {
  readonly status: number;
  readonly headers: readonly Header[];
  /** Text may come in parts that are made on demand. */
  readonly body: string | Uint8Array | Iterable<string>;
  /** Disturbance of the delivery by a fault. */
  readonly delivery?: "dropped" | "truncated" | "slow";
}

/** The result of a handler whose response is not JSON. */
export class RawResult {
  readonly mediaType: string;
  readonly body: EngineResponse["body"];
  readonly headers: readonly Header[];

  constructor(mediaType: string, body: EngineResponse["body"], headers: readonly Header[] = []) {
    this.mediaType = mediaType;
    this.body = body;
    this.headers = headers;
  }
}

/** Returns a response with a JSON body; the content type has no parameters, as strict clients expect. */
export function jsonResponse(status: number, value: unknown, mediaType = "application/json"): EngineResponse {
  return { status, headers: [["Content-Type", mediaType]], body: JSON.stringify(value) };
}

/** Returns a response without a body. */
export function emptyResponse(status: number): EngineResponse {
  return { status, headers: [], body: "" };
}

/** Returns a response with the documented error object. */
export function errorResponse(status: number, errors: readonly ErrorItem[]): EngineResponse {
  return jsonResponse(status, { errors });
}

/** Returns the response to a request whose processing threw: that of a `Refusal`, else 500. */
export function failedResponse(error: unknown, details?: ErrorItem["details"]): EngineResponse {
  if (error instanceof Refusal) return errorResponse(error.status, error.errors);
  const item: ErrorItem = { code: "mock/INTERNAL_ERROR", message: String(error) };
  return errorResponse(500, [details === undefined ? item : { ...item, details }]);
}

/** Returns a successful response that is not JSON. */
export function rawResponse(status: number, { mediaType, body, headers }: RawResult): EngineResponse {
  return { status, headers: [["Content-Type", mediaType], ...headers], body };
}

/** Returns a response with further headers. */
export function withHeaders(response: EngineResponse, ...headers: readonly Header[]): EngineResponse {
  return { ...response, headers: [...response.headers, ...headers] };
}
