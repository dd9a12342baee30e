import { type HttpMethod, httpMethods, type OperationObject, type WebSocketExtension } from "../document/document.ts";
import type { Located, SpecDocument } from "../document/references.ts";
import { asString, isObject } from "../json/values.ts";
import { type Content, examplesOf, readContents } from "./contents.ts";
import { type DescribedParameter, readParameters } from "./parameters.ts";
import { type DescribedResponse, readResponses } from "./responses.ts";
import { type DescribedSecurity, readSecurity } from "./security.ts";

/** Availability by target: `yes`, `no`, or another text when it is not known. */
export type Availability = Readonly<Record<string, string>>;

/** The messages that an operation sends after a WebSocket upgrade. */
export interface DescribedStream {
  /** The operationId of the stream; that of the operation when its GET is only a stream. */
  readonly id: string;
  /** The stream whose behaviour this one shares. */
  readonly variantOf: string | undefined;
  readonly availability: Availability;
  /** Query parameters of the stream; undefined means all of the operation. */
  readonly parameters: readonly string[] | undefined;
  readonly message: Located | undefined;
  readonly examples: readonly unknown[];
  readonly value: WebSocketExtension;
}

/** One operation of a description, references followed. Its form is not checked: what is missing or wrong is left out. */
export interface DescribedOperation extends DescribedSecurity {
  /** The operationId, else method and path. */
  readonly id: string;
  readonly method: HttpMethod;
  /** Path template, such as `/devices/{device_id}`. */
  readonly path: string;
  /** JSON pointer from the root of the document, without the leading `#`. */
  readonly pointer: string;
  /** The operation whose behaviour this one shares under another path. */
  readonly variantOf: string | undefined;
  readonly availability: Availability;
  readonly parameters: readonly DescribedParameter[];
  readonly requestBody: { readonly required: boolean; readonly contents: readonly Content[] } | undefined;
  /** By status, as text: `200`, `2XX` or `default`. */
  readonly responses: ReadonlyMap<string, DescribedResponse>;
  readonly stream: DescribedStream | undefined;
  readonly value: OperationObject;
}

/** Reads all operations of a document, in the order of its paths. */
export function describedOperations(document: SpecDocument): DescribedOperation[] {
  const root: Located = { value: document.root, pointer: "" };
  return document.entries(document.child(root, "paths")).flatMap(([path, pathItem]) =>
    httpMethods.flatMap((method) => {
      const operation = document.child(pathItem, method.toLowerCase());
      return operation === undefined ? [] : [readOperation(document, method, path, pathItem, operation)];
    }),
  );
}

function readOperation(
  document: SpecDocument,
  method: HttpMethod,
  path: string,
  pathItem: Located,
  operation: Located,
): DescribedOperation {
  const id = asString(operation.value["operationId"]) ?? `${method} ${path}`;
  const body = document.child(operation, "requestBody");
  return {
    id,
    method,
    path,
    pointer: operation.pointer,
    variantOf: variantOf(operation),
    availability: readAvailability(operation),
    parameters: readParameters(document, pathItem, operation),
    requestBody: body && { required: body.value["required"] === true, contents: readContents(document, body) },
    responses: readResponses(document, operation),
    stream: readStream(document, id, operation),
    value: operation.value,
    ...readSecurity(document, operation),
  };
}

function variantOf({ value }: Located): string | undefined {
  const sdk = value["x-sdk"];
  return isObject(sdk) ? asString(sdk["variantOf"]) : undefined;
}

function readAvailability({ value }: Located): Availability {
  const availability = value["x-availability"];
  return isObject(availability) ? (availability as Availability) : {};
}

function readStream(document: SpecDocument, operationId: string, operation: Located): DescribedStream | undefined {
  const stream = document.child(operation, "x-websocket");
  if (stream === undefined) return undefined;
  const { value, pointer } = stream;
  const id = asString(value["operationId"]);
  const owner = id === undefined ? operation : stream;
  const { parameters, message } = value;
  return {
    id: id ?? operationId,
    variantOf: variantOf(owner),
    availability: readAvailability(owner),
    parameters: Array.isArray(parameters) ? parameters.map(String) : undefined,
    message: isObject(message) ? { value: message, pointer: `${pointer}/message` } : undefined,
    examples: examplesOf(document, stream),
    value: value as unknown as WebSocketExtension,
  };
}
