import {
  type OpenApiDocument,
  type OperationObject,
  type ResponseObject,
  resolve,
  type SchemaObject,
} from "./document.ts";
import { firstExample } from "./examples.ts";
import { type BodyKind, bodyKind } from "./media-types.ts";
import { mergeHeaders, type ResponseHeaderModel, readHeaders } from "./response-headers.ts";
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
export function readBody(document: OpenApiDocument, operation: OperationObject): BodyModel | undefined {
  if (operation.requestBody === undefined) return undefined;
  const body = resolve(document, operation.requestBody);
  const mediaTypes = readMediaTypes(document, body.content);
  return mediaTypes.length === 0 ? undefined : { required: body.required ?? false, mediaTypes };
}

/** Reads the success responses together.
 * @throws {UnsupportedError} when there is none, or their bodies differ.
 */
export function readResult(document: OpenApiDocument, operation: OperationObject, where: string): ResultModel {
  const successes = Object.entries(operation.responses ?? {}).filter(([status]) => /^2/.test(status));
  const first = successes.sort(([a], [b]) => a.localeCompare(b))[0];
  if (first === undefined) throw new UnsupportedError(`${where} describes no success response.`);
  const bodies = successes.map(([, response]) => {
    const { content = {} } = resolve(document, response);
    return JSON.stringify(Object.entries(content).map(([type, { schema }]) => [type, schema]));
  });
  if (new Set(bodies).size > 1) {
    throw new UnsupportedError(`${where} has success responses with different bodies.`);
  }
  const content = readMediaTypes(document, resolve(document, first[1]).content);
  const mediaType = content.find(({ kind }) => kind === "json") ?? content[0];
  const headers = mergeHeaders(successes.map(([, response]) => readHeaders(document, response)));
  return { status: first[0], ...(mediaType === undefined ? {} : { mediaType }), headers };
}

function readMediaTypes(document: OpenApiDocument, content: ResponseObject["content"] = {}): MediaTypeModel[] {
  return Object.entries(content).map(([type, mediaType]) => ({
    type,
    kind: bodyKind(type),
    schema: mediaType.schema ?? {},
    example: firstExample(document, [mediaType]),
  }));
}
