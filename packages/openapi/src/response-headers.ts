import { type HeaderObject, type OpenApiDocument, type Reference, type ResponseObject, resolve } from "./document.ts";

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

/** The documented headers of a response. OpenAPI says to ignore `Content-Type` there: the media types say it. */
export function readHeaders(document: OpenApiDocument, response: ResponseObject | Reference): ResponseHeaderModel[] {
  return Object.entries(resolve(document, response).headers ?? {})
    .filter(([name]) => name.toLowerCase() !== "content-type")
    .map(([name, header]) => readHeader(document, name, resolve(document, header)));
}

function readHeader(document: OpenApiDocument, name: string, header: HeaderObject): ResponseHeaderModel {
  const schema = resolve(document, header.schema ?? {});
  const example = header.example ?? schema.examples?.[0];
  return {
    name,
    required: header.required ?? false,
    description: header.description ?? header.schema?.description ?? schema.description ?? "",
    deprecated: header.deprecated ?? false,
    ...(example === undefined ? {} : { example }),
  };
}

/**
 * The headers of a call that gets one of several responses, such as 200 or 201: any of them may come, and only what all of them have
 * is always there. A name is spelled as the first of them spells it.
 */
export function mergeHeaders(answers: readonly (readonly ResponseHeaderModel[])[]): ResponseHeaderModel[] {
  const merged = new Map<string, ResponseHeaderModel>();
  for (const header of answers.flat()) {
    const key = header.name.toLowerCase();
    const inAll = answers.every((headers) =>
      headers.some(({ name, required }) => required && name.toLowerCase() === key),
    );
    if (!merged.has(key)) merged.set(key, { ...header, required: inAll });
  }
  return [...merged.values()];
}
