import type { HttpMethod, OpenApiDocument, OperationObject, SchemaObject } from "../document/document.ts";
import { componentName, resolve, SpecDocument } from "../document/references.ts";
import type {
  OutcomeExtension,
  PaginationExtension,
  SdkExtension,
  StartsExtension,
} from "../document/sdk-extension.ts";
import { own } from "../json/own.ts";
import { type DescribedOperation, describedOperations } from "../reading/operations.ts";
import type { DescribedParameter } from "../reading/parameters.ts";
import { type BodyModel, type ResultModel, readBody, readResult } from "./bodies.ts";
import { camelCase } from "./names.ts";
import { type ParameterModel, readParameter } from "./parameters.ts";
import { UnsupportedError } from "./unsupported-error.ts";

/** A field of a message that old servers send flat. */
export interface NestModel {
  readonly field: string;
  /** The names of its own fields. */
  readonly fields: readonly string[];
}

export interface OperationModel {
  readonly id: string;
  /** `stream` is a WebSocket; everything else one request and one response. */
  readonly kind: "request" | "stream";
  /** The operationId under which openapi-typescript lists it; differs from `id` for a stream that shares its GET. */
  readonly hostId: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly tag: string;
  readonly resource: string;
  readonly methodName: string;
  readonly summary: string;
  readonly description: string;
  /** Address of the page that is about it: its own, that of its tag or that of the description. */
  readonly page?: string;
  readonly deprecated: boolean;
  readonly parameters: readonly ParameterModel[];
  readonly body?: BodyModel;
  readonly result: ResultModel;
  /** The frame schema of a stream. */
  readonly message?: SchemaObject;
  readonly nest?: NestModel;
  readonly unwrap?: string;
  readonly retry: "safe" | "idempotent" | "never";
  readonly pagination?: PaginationExtension;
  /** The response is a time series: the response header with the data types of its columns. */
  readonly dataTypes?: string;
  readonly outcome?: OutcomeExtension;
  readonly starts?: StartsExtension;
  /** Resources with responses that a call makes stale: `x-sdk.touches`, else its own resource. None for a safe operation. */
  readonly touches: readonly string[];
  readonly variantOf?: string;
  /** Availability of the operation by target: `yes`, `no` or `unknown`. */
  readonly availability: Readonly<Record<string, string>>;
  /** Status to the name of the shared response, for every documented error. */
  readonly errors: Readonly<Record<string, string>>;
}

/** Methods with which fetch refuses to send a body. */
const withoutBody: ReadonlySet<HttpMethod> = new Set<HttpMethod>(["GET", "HEAD", "TRACE"]);

/**
 * Reads every operation of a description, streams included, in the order of the paths.
 * @throws {UnsupportedError} when one cannot be expressed.
 */
export function readOperations(document: OpenApiDocument): OperationModel[] {
  const spec = new SpecDocument(document);
  const operations = describedOperations(spec).flatMap((operation) => modelsOf(document, spec, operation));
  const seen = new Map<string, string>();
  for (const { id, method, path } of operations) {
    const other = seen.get(id);
    if (other !== undefined)
      throw new UnsupportedError(`The operationId ${id} is used by ${other} and by ${method} ${path}.`);
    seen.set(id, `${method} ${path}`);
  }
  return operations;
}

function modelsOf(document: OpenApiDocument, spec: SpecDocument, described: DescribedOperation): OperationModel[] {
  const { method, path, value: operation, stream } = described;
  const id = operation.operationId ?? camelCase(`${method.toLowerCase()} ${path}`);
  const where = `${method} ${path}`;
  const websocket = stream?.value;
  const streamOnly = websocket !== undefined && websocket.operationId === undefined;
  const read = (parameters: readonly DescribedParameter[]) =>
    parameters
      .filter(({ value }) => value["x-sdk-client-option"] === undefined)
      .map((parameter) => readParameter(spec, parameter, where));
  const shared = { hostId: id, path, tag: operation.tags?.[0] ?? "default" };
  const models: OperationModel[] = [];
  if (!streamOnly) {
    const parameters = read(described.parameters.filter(({ streamOnly }) => !streamOnly));
    const body = readBody(spec, described);
    if (body !== undefined && withoutBody.has(method)) {
      throw new UnsupportedError(`${where} has a body, which no fetch sends with ${method}.`);
    }
    models.push({
      ...shared,
      ...naming(id, method, shared.tag, operation["x-sdk"]),
      kind: "request",
      method,
      summary: operation.summary ?? "",
      description: operation.description ?? "",
      ...pageOf(document, shared.tag, operation),
      deprecated: operation.deprecated ?? false,
      parameters,
      ...(body === undefined ? {} : { body }),
      result: readResult(spec, described, where),
      availability: described.availability,
      errors: readErrors(operation),
    });
  }
  if (websocket !== undefined) {
    const tag = websocket.tag ?? shared.tag;
    const taken = new Set(websocket.parameters ?? []);
    models.push({
      ...shared,
      ...naming(websocket.operationId ?? id, "GET", tag, streamOnly ? operation["x-sdk"] : websocket["x-sdk"]),
      tag,
      path: websocket.path ?? path,
      kind: "stream",
      method: "GET",
      summary: (streamOnly ? operation.summary : websocket.summary) ?? "",
      description: (streamOnly ? operation.description : websocket.description) ?? "",
      ...pageOf(document, tag, streamOnly ? operation : {}),
      deprecated: operation.deprecated ?? false,
      parameters: read(described.parameters.filter(({ in: place, name }) => place !== "query" || taken.has(name))),
      result: { status: "101", headers: [] },
      message: websocket.message,
      ...(websocket.flatBefore === undefined
        ? {}
        : { nest: nestedField(document, websocket.message, websocket.flatBefore, where) }),
      availability: stream?.availability ?? {},
      errors: readErrors(operation),
    });
  }
  return models;
}

function pageOf(document: OpenApiDocument, tag: string, { externalDocs }: OperationObject): { page?: string } {
  const tagged = document.tags?.find(({ name }) => name === tag)?.externalDocs;
  const page = (externalDocs ?? tagged ?? document.externalDocs)?.url;
  return page === undefined ? {} : { page };
}

/** A field of a message with the names of its own fields. */
function nestedField(document: OpenApiDocument, message: SchemaObject, field: string, where: string): NestModel {
  const schema = own(resolve(document, message).properties, field);
  const fields = schema === undefined ? [] : Object.keys(resolve(document, schema).properties ?? {});
  if (fields.length === 0) {
    throw new UnsupportedError(`${where}: the messages of the stream have no ${field} with properties.`);
  }
  return { field, fields };
}

/** Reads names from `x-sdk`, and derives those that it leaves out. */
function naming(id: string, method: HttpMethod, tag: string, sdk: SdkExtension = {}) {
  const byMethod = {
    GET: "safe",
    HEAD: "safe",
    OPTIONS: "safe",
    TRACE: "safe",
    PUT: "idempotent",
    DELETE: "idempotent",
  } as const;
  const resource = sdk.resource ?? camelCase(tag);
  const retry = sdk.retry ?? (method === "POST" || method === "PATCH" ? "never" : byMethod[method]);
  return {
    id,
    resource,
    methodName: sdk.method ?? camelCase(id),
    retry,
    touches: sdk.touches ?? (retry === "safe" ? [] : [resource]),
    ...(sdk.unwrap === undefined ? {} : { unwrap: sdk.unwrap }),
    ...(sdk.pagination === undefined ? {} : { pagination: sdk.pagination }),
    ...(sdk.dataTypes === undefined ? {} : { dataTypes: sdk.dataTypes }),
    ...(sdk.outcome === undefined ? {} : { outcome: sdk.outcome }),
    ...(sdk.starts === undefined ? {} : { starts: sdk.starts }),
    ...(sdk.variantOf === undefined ? {} : { variantOf: sdk.variantOf }),
  };
}

function readErrors(operation: OperationObject): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    const name = componentName(response, "responses");
    if (/^[45]\d\d$/.test(status) && name !== undefined) errors[status] = name;
  }
  return errors;
}
