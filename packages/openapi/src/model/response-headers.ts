import type { HeaderObject, OpenApiDocument, Reference, ResponseObject } from "../document/document.ts";
import { SpecDocument } from "../document/references.ts";
import { type DescribedHeader, readResponseHeaders } from "../reading/responses.ts";

/** A header that the description promises in a response. */
export interface ResponseHeaderModel {
  /** As the description writes it; on the wire its case means nothing. */
  readonly name: string;
  /** True when every response has it. */
  readonly required: boolean;
  readonly description: string;
  readonly deprecated: boolean;
  readonly example?: unknown;
}

/** Reads the documented headers of a response. */
export function readHeaders(document: OpenApiDocument, response: ResponseObject | Reference): ResponseHeaderModel[] {
  const spec = new SpecDocument(document);
  const located = spec.resolve({ value: response, pointer: "" });
  return located === undefined ? [] : headersOf(spec, readResponseHeaders(spec, located));
}

/** Returns the models of the headers of a response. OpenAPI says to ignore `Content-Type` there: the media types say it. */
export function headersOf(
  document: SpecDocument,
  headers: ReadonlyMap<string, DescribedHeader>,
): ResponseHeaderModel[] {
  return [...headers].filter(([name]) => name !== "content-type").map(([, header]) => headerModel(document, header));
}

function headerModel(document: SpecDocument, { name, required, schema, value }: DescribedHeader): ResponseHeaderModel {
  const resolved: HeaderObject["schema"] = (schema && document.resolve(schema)?.value) ?? {};
  const example = value.example ?? resolved.examples?.[0];
  return {
    name,
    required,
    description: value.description ?? value.schema?.description ?? resolved.description ?? "",
    deprecated: value.deprecated ?? false,
    ...(example === undefined ? {} : { example }),
  };
}

/**
 * The headers of a call that gets one of several responses, such as 200 or 201: any of them may come, and only what all of them have
 * is always there. A name is spelled as the first of them spells it.
 */
export function mergeResponseHeaders(responses: readonly (readonly ResponseHeaderModel[])[]): ResponseHeaderModel[] {
  const merged = new Map<string, ResponseHeaderModel>();
  for (const header of responses.flat()) {
    const key = header.name.toLowerCase();
    const inAll = responses.every((headers) =>
      headers.some(({ name, required }) => required && name.toLowerCase() === key),
    );
    if (!merged.has(key)) merged.set(key, { ...header, required: inAll });
  }
  return [...merged.values()];
}
