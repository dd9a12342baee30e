import { asArray, asString, isObject } from "../core/json.ts";
import { type Content, readContents, schemaOf } from "./content.ts";
import type { Located, SpecDocument } from "./document.ts";
import { type Pagination, readPagination } from "./pagination.ts";
import { type ResponseDescription, readResponses } from "./responses.ts";

/** A parameter of an operation, with the serialisation defaults of OpenAPI. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  /** Whether the value is written as JSON, not in a style. */
  readonly isJson: boolean;
  /** Whether an empty value counts as a value. */
  readonly allowEmpty: boolean;
  /** Whether only the WebSocket stream has it, not the plain request. */
  readonly streamOnly: boolean;
  readonly schema: Located | undefined;
}

/** Availability of an operation: `yes`, `no`, or any other text when it is not known. */
export interface Availability {
  readonly cloud: string;
  readonly gateway: string;
}

/** The messages that an operation sends after a WebSocket upgrade. */
export interface StreamDescription {
  /** The operationId of the stream; that of the operation when its GET is only a stream. */
  readonly id: string;
  /** The stream whose behaviour this one shares. */
  readonly variantOf: string | undefined;
  readonly availability: Availability;
  /** Query parameters of the stream; undefined means all of the operation. */
  readonly parameters: readonly string[] | undefined;
  readonly message: Located | undefined;
  readonly examples: readonly unknown[];
}

/** One operation of the description, references followed. */
export interface Operation {
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  /** JSON pointer from the root of the document, without the leading `#`. */
  readonly pointer: string;
  /** Path template, such as `/devices/{device_id}`. */
  readonly path: string;
  /** The operation whose behaviour this one shares under another path. */
  readonly variantOf: string | undefined;
  readonly availability: Availability;
  readonly parameters: readonly Parameter[];
  readonly requestBody: { readonly required: boolean; readonly contents: readonly Content[] } | undefined;
  /** By status, as text: `200`, `2XX` or `default`. */
  readonly responses: ReadonlyMap<string, ResponseDescription>;
  /** The response header with the data type of each column of a time series after the first. */
  readonly dataTypesHeader: string | undefined;
  readonly stream: StreamDescription | undefined;
  /** Parameters and keys of its pages, if it is a list in pages. */
  readonly pagination: Pagination | undefined;
  /** Headers that may carry the token; empty when no token is needed. */
  readonly tokenHeaders: readonly string[];
  /** Whether a request without a token is allowed. */
  readonly anonymousAllowed: boolean;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Returns all operations of a document, in its order. */
export function readOperations(document: SpecDocument): Operation[] {
  const root: Located = { value: document.root, pointer: "" };
  return document.entries(document.child(root, "paths")).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = document.child(item, method);
      return operation === undefined ? [] : [readOperation(document, method, path, item, operation)];
    }),
  );
}

function readOperation(
  document: SpecDocument,
  method: string,
  path: string,
  item: Located,
  operation: Located,
): Operation {
  const id = asString(operation.value["operationId"]) ?? `${method.toUpperCase()} ${path}`;
  const body = document.child(operation, "requestBody");
  const parameters = readParameters(document, item, operation);
  return {
    id,
    method: method.toUpperCase(),
    pointer: operation.pointer,
    path,
    variantOf: readSdk(operation, "variantOf"),
    availability: readAvailability(operation),
    parameters,
    requestBody: body && { required: body.value["required"] === true, contents: readContents(document, body) },
    responses: readResponses(document, operation),
    dataTypesHeader: readSdk(operation, "dataTypes"),
    stream: readStream(document, id, operation),
    pagination: readPagination(operation, parameters),
    ...readSecurity(document, operation),
  };
}

function readSdk(owner: Located, key: string): string | undefined {
  const sdk = owner.value["x-sdk"];
  return isObject(sdk) ? asString(sdk[key]) : undefined;
}

function readAvailability(owner: Located): Availability {
  const availability = owner.value["x-availability"];
  const at = (side: string): string => (isObject(availability) ? asString(availability[side]) : undefined) ?? "unknown";
  return { cloud: at("cloud"), gateway: at("gateway") };
}

function readParameters(document: SpecDocument, item: Located, operation: Located): Parameter[] {
  const byKey = new Map<string, Parameter>();
  for (const { value, pointer } of [
    ...document.items(item, "parameters"),
    ...document.items(operation, "parameters"),
  ]) {
    const location = value["in"];
    if (location !== "path" && location !== "query" && location !== "header") continue;
    const name = String(value["name"]);
    const [media] = document.entries(document.child({ value, pointer }, "content"));
    const style = asString(value["style"]) ?? (location === "query" ? "form" : "simple");
    byKey.set(`${location} ${name}`, {
      name,
      in: location,
      required: value["required"] === true,
      style,
      explode: typeof value["explode"] === "boolean" ? value["explode"] : style === "form",
      streamOnly: value["x-stream-only"] === true,
      isJson: media !== undefined,
      allowEmpty: value["allowEmptyValue"] === true,
      schema: schemaOf(media === undefined ? { value, pointer } : media[1]),
    });
  }
  return [...byKey.values()];
}

function readStream(document: SpecDocument, operationId: string, operation: Located): StreamDescription | undefined {
  const stream = document.child(operation, "x-websocket");
  if (stream === undefined) return undefined;
  const id = asString(stream.value["operationId"]);
  const parameters = stream.value["parameters"];
  return {
    id: id ?? operationId,
    variantOf: id === undefined ? readSdk(operation, "variantOf") : readSdk(stream, "variantOf"),
    availability: readAvailability(id === undefined ? operation : stream),
    parameters: Array.isArray(parameters) ? parameters.map(String) : undefined,
    message: isObject(stream.value["message"])
      ? { value: stream.value["message"], pointer: `${stream.pointer}/message` }
      : undefined,
    examples: document.entries(document.child(stream, "examples")).map(([, example]) => example.value["value"]),
  };
}

function readSecurity(
  document: SpecDocument,
  operation: Located,
): Pick<Operation, "tokenHeaders" | "anonymousAllowed"> {
  const requirements = asArray(operation.value["security"] ?? document.root["security"]).filter(isObject);
  const tokenHeaders = requirements
    .flatMap((requirement) => Object.keys(requirement))
    .flatMap((scheme) => {
      const description = document.at(`/components/securitySchemes/${scheme}`);
      if (!isObject(description) || description["type"] !== "apiKey" || description["in"] !== "header") return [];
      return [String(description["name"])];
    });
  return {
    tokenHeaders: [...new Set(tokenHeaders)],
    anonymousAllowed: tokenHeaders.length === 0 || requirements.some((entry) => Object.keys(entry).length === 0),
  };
}
