import type { SchemaObject } from "../document/document.ts";
import type { SpecDocument } from "../document/references.ts";
import { type Content, examplesOf } from "../reading/contents.ts";
import { type BodyKind, bodyKind } from "../reading/media-types.ts";
import type { DescribedOperation } from "../reading/operations.ts";
import { headersOf, mergeResponseHeaders, type ResponseHeaderModel } from "./response-headers.ts";
import { UnsupportedError } from "./unsupported-error.ts";

/** One form of a body. */
export interface MediaTypeModel {
  readonly type: string;
  readonly kind: BodyKind;
  readonly schema: SchemaObject;
  /** The first example that stands beside the schema; `undefined` where there is none. */
  readonly example: unknown;
}

/** The body of a request, in each of its forms. */
export interface BodyModel {
  readonly required: boolean;
  readonly mediaTypes: readonly MediaTypeModel[];
}

/** The success responses of an operation. */
export interface ResultModel {
  /** The success status as the description writes it, for example `200`. */
  readonly status: string;
  /** Absent when the success response has no body. */
  readonly mediaType?: MediaTypeModel;
  /** The headers of all success responses together. */
  readonly headers: readonly ResponseHeaderModel[];
}

/** Reads the body of a request. */
export function readBody(document: SpecDocument, { requestBody }: DescribedOperation): BodyModel | undefined {
  if (requestBody === undefined || requestBody.contents.length === 0) return undefined;
  const mediaTypes = requestBody.contents.map((content) => readMediaType(document, content));
  return { required: requestBody.required, mediaTypes };
}

/** Reads the success responses together.
 * @throws {UnsupportedError} when there is none, or their bodies differ.
 */
export function readResult(document: SpecDocument, { responses }: DescribedOperation, where: string): ResultModel {
  const successes = [...responses].filter(([status]) => /^2/.test(status)).sort(([a], [b]) => a.localeCompare(b));
  const [first] = successes;
  if (first === undefined) throw new UnsupportedError(`${where} describes no success response.`);
  const bodies = successes.map(([, { contents }]) =>
    JSON.stringify(contents.map(({ type, schema }) => [type, schema?.value])),
  );
  if (new Set(bodies).size > 1) {
    throw new UnsupportedError(`${where} has success responses with different bodies.`);
  }
  const content = first[1].contents.map((each) => readMediaType(document, each));
  const mediaType = content.find(({ kind }) => kind === "json") ?? content[0];
  const headers = mergeResponseHeaders(successes.map(([, response]) => headersOf(document, response.headers)));
  return { status: first[0], ...(mediaType === undefined ? {} : { mediaType }), headers };
}

function readMediaType(document: SpecDocument, { type, schema, media }: Content): MediaTypeModel {
  return { type, kind: bodyKind(type), schema: schema?.value ?? {}, example: examplesOf(document, media)[0] };
}
