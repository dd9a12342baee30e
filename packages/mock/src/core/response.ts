import type { ErrorItem } from "./errors.ts";

/** An answer before it takes the form of one of the faces. */
export interface Answer {
  readonly status: number;
  /** A name may come more than once. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Text may come in parts, made while they are read. */
  readonly body: string | Uint8Array | Iterable<string>;
  /** How the answer gets lost on its way, where a fault says so. */
  readonly delivery?: "dropped" | "truncated" | "slow";
}

/** What a handler gives when its answer is not JSON. */
export class RawResult {
  readonly mediaType: string;
  readonly body: Answer["body"];
  readonly headers: Answer["headers"];

  constructor(mediaType: string, body: Answer["body"], headers: Answer["headers"] = []) {
    this.mediaType = mediaType;
    this.body = body;
    this.headers = headers;
  }
}

/** An answer with a JSON body; the content type carries no parameters, as strict clients expect. */
export function jsonAnswer(status: number, value: unknown, mediaType = "application/json"): Answer {
  return { status, headers: [["Content-Type", mediaType]], body: JSON.stringify(value) };
}

/** An answer without a body. */
export function emptyAnswer(status: number): Answer {
  return { status, headers: [], body: "" };
}

/** An answer with the documented error object. */
export function errorAnswer(status: number, errors: readonly ErrorItem[]): Answer {
  return jsonAnswer(status, { errors });
}

/** Returns the response to a request at which the mock itself fails. */
export function internalError(error: unknown, details?: ErrorItem["details"]): Answer {
  const item = { code: "mock/INTERNAL_ERROR", message: String(error) };
  return errorAnswer(500, [details === undefined ? item : { ...item, details }]);
}

/** A successful answer that is not JSON. */
export function rawAnswer(status: number, { mediaType, body, headers }: RawResult): Answer {
  return { status, headers: [["Content-Type", mediaType], ...headers], body };
}
