import { type Content, readContents, schemaOf } from "./content.ts";
import type { Located, SpecDocument } from "./document.ts";

/** A header of a response. */
export interface ResponseHeader {
  readonly required: boolean;
  readonly schema: Located | undefined;
}

/** One documented response. */
export interface ResponseDescription {
  readonly contents: readonly Content[];
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, ResponseHeader>;
}

/** The part of an operation that describes its responses. */
interface Responding {
  readonly responses: ReadonlyMap<string, ResponseDescription>;
  /** The messages after a WebSocket upgrade, if there are any. */
  readonly stream: unknown;
}

/** Reads the responses of an operation, by status as text. */
export function readResponses(document: SpecDocument, operation: Located): Map<string, ResponseDescription> {
  const responses = document.entries(document.child(operation, "responses"));
  return new Map(
    responses.map(([status, response]) => [
      status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(),
      { contents: readContents(document, response), headers: readHeaders(document, response) },
    ]),
  );
}

function readHeaders(document: SpecDocument, response: Located): Map<string, ResponseHeader> {
  const headers = document.entries(document.child(response, "headers"));
  return new Map(
    headers.map(([name, header]) => [
      name.toLowerCase(),
      { required: header.value["required"] === true, schema: schemaOf(header) },
    ]),
  );
}

/** Returns the documented response of a status: by the status, by its range, else `default`. */
export function responseOf({ responses }: Responding, status: number): ResponseDescription | undefined {
  return responses.get(String(status)) ?? responses.get(`${Math.floor(status / 100)}XX`) ?? responses.get("default");
}

/**
 * Returns the documented status of the mock's regular response: the first success, else a redirect, else 200 where there is
 * a `default`, else the first response that is described.
 * @returns undefined for an operation that is only a stream, or describes no response.
 */
export function successOf(operation: Responding): { status: number; contents: readonly Content[] } | undefined {
  const { responses, stream } = operation;
  const statuses = [...responses.keys()];
  const status =
    statuses.find((text) => /^2(\d\d|XX)$/.test(text)) ??
    statuses.find((text) => /^3(\d\d|XX)$/.test(text)) ??
    statuses.find((text) => text === "default") ??
    (stream === undefined ? statuses.find((text) => /^[45](\d\d|XX)$/.test(text)) : undefined);
  const found = status === undefined ? undefined : responses.get(status);
  if (status === undefined || found === undefined) return undefined;
  const first = status === "3XX" ? "302" : status.replace("XX", "00");
  return { status: status === "default" ? 200 : Number(first), contents: found.contents };
}
