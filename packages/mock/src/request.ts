import { Refusal, refuse } from "./errors.ts";
import { isJson } from "./spec/content.ts";
import { isObject, type SpecDocument } from "./spec/document.ts";
import type { Operation, Parameter } from "./spec/operations.ts";
import { type ParameterReading, readQueryParameter, readSimpleParameter } from "./spec/parameters.ts";
import type { RouteMatch } from "./spec/router.ts";
import type { SchemaValidator, Violation } from "./spec/validator.ts";

/** A request as a face hands it to the engine. */
export interface EngineRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Parameters and body after all checks. */
export interface CheckedRequest {
  readonly path: Readonly<Record<string, unknown>>;
  /** Parameters not given have the default of the description, or are absent. */
  readonly query: Readonly<Record<string, unknown>>;
  /** Parsed JSON, where blanks are taken without top-level fields that are null or empty; bytes of a binary body; undefined without body. */
  readonly body: unknown;
}

/** What is needed of the description to check requests. */
export interface SpecTools {
  readonly document: SpecDocument;
  readonly validator: SchemaValidator;
}

/**
 * Checks the parameters and the body of a request against the description.
 * @param takesBlanks whether a field of the body that is null or empty counts as not given, as in the API of Enapter.
 * @throws Refusal 400 with one error for each field that breaks a rule.
 */
export async function checkRequest(
  spec: SpecTools,
  match: RouteMatch,
  request: EngineRequest,
  takesBlanks: boolean,
): Promise<CheckedRequest> {
  const parameters = checkParameters(
    spec,
    match.operation.parameters.filter(({ streamOnly }) => !streamOnly),
    match,
    request,
  );
  return { ...parameters, body: await checkBody(spec, match.operation, request, takesBlanks) };
}

/**
 * Checks a handshake: path and header parameters, and the query parameters that the stream takes.
 * @throws Refusal 400 with one error for each parameter that breaks a rule.
 */
export function checkHandshake(spec: SpecTools, match: RouteMatch, request: EngineRequest): CheckedRequest {
  const { parameters, stream } = match.operation;
  const taken = parameters.filter(
    ({ name, in: place }) => place !== "query" || (stream?.parameters?.includes(name) ?? true),
  );
  return { ...checkParameters(spec, taken, match, request), body: undefined };
}

// OpenAPI says that header parameters of these names are to be ignored.
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

function checkParameters(
  spec: SpecTools,
  parameters: readonly Parameter[],
  match: RouteMatch,
  request: EngineRequest,
): Pick<CheckedRequest, "path" | "query"> {
  const values = { path: {} as Record<string, unknown>, query: {} as Record<string, unknown>, header: {} };
  const problems: Refusal["errors"][number][] = [];
  // Headers such as X-Enapter-Allow-HTTP are also parameters of operations that document no 400: those take any value.
  const canRefuse = match.operation.responses.has("400");
  for (const parameter of parameters) {
    if (parameter.in === "header" && (ignoredHeaders.has(parameter.name.toLowerCase()) || !canRefuse)) continue;
    const reading = readParameter(spec.document, parameter, match, request);
    if ("problem" in reading) {
      problems.push(parameterError(parameter, { ...reading, pointer: "", message: reading.problem, params: {} }));
    } else if (!reading.given) {
      if (parameter.required) problems.push(parameterError(parameter, missing));
      const fallback = defaultOf(spec.document, parameter);
      if (fallback !== undefined) Object.assign(values[parameter.in], { [parameter.name]: fallback });
    } else {
      const violations = parameter.schema ? spec.validator.check(parameter.schema, reading.value) : [];
      problems.push(...violations.map((violation) => parameterError(parameter, violation)));
      Object.assign(values[parameter.in], { [parameter.name]: reading.value });
    }
  }
  if (problems.length > 0) throw new Refusal(400, problems);
  return values;
}

function defaultOf(document: SpecDocument, { schema }: Parameter): unknown {
  return schema && (schema.value["default"] ?? document.resolve(schema)?.value["default"]);
}

function readParameter(
  document: SpecDocument,
  parameter: Parameter,
  match: RouteMatch,
  request: EngineRequest,
): ParameterReading {
  if (parameter.in === "query") return readQueryParameter(document, parameter, request.url.searchParams);
  const text = parameter.in === "path" ? match.path[parameter.name] : request.headers.get(parameter.name);
  return readSimpleParameter(document, parameter, text);
}

const missing: Violation = { pointer: "", rule: "required", message: "is required", params: {} };

function parameterError(
  parameter: Parameter,
  { pointer, rule, message, params }: Violation,
): Refusal["errors"][number] {
  return {
    code: "INVALID_PARAM",
    message: `${parameter.name}${pointer} ${message}.`,
    details: { in: parameter.in, parameter: parameter.name, pointer, rule, params },
  };
}

async function checkBody(
  spec: SpecTools,
  operation: Operation,
  request: EngineRequest,
  takesBlanks: boolean,
): Promise<unknown> {
  const description = operation.requestBody;
  if (description === undefined) return undefined;
  if (request.body.byteLength === 0) {
    if (description.required) throw bodyError({ ...missing, message: "must not be empty" });
    return undefined;
  }
  const sent = mediaTypeOf(request);
  const named = description.contents.find(({ mediaType }) => mediaType === sent);
  // Servers take JSON for JSON, whatever a client calls it.
  const json = description.contents.find(
    ({ mediaType }) => isJson(mediaType) && (named?.mediaType ?? mediaType) === mediaType,
  );
  if (json === undefined) return readBinary(spec, operation, request);
  const given = parseJson(request.body);
  const body = takesBlanks ? withoutBlanks(given) : given;
  // A blank field is not given, but it is there.
  const size = isObject(given) ? Object.keys(given).length : 0;
  const violations = (json.schema ? spec.validator.check(json.schema, body) : []).filter(
    ({ pointer, rule, params }) => rule !== "minProperties" || pointer !== "" || size < Number(params["limit"]),
  );
  if (violations.length > 0)
    throw new Refusal(
      400,
      violations.flatMap((violation) => bodyError(violation).errors),
    );
  return body;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw bodyError({
      pointer: "",
      rule: "json",
      message: `is not valid JSON: ${(error as Error).message}`,
      params: {},
    });
  }
}

// The API takes a field that is null or an empty text as not given.
function withoutBlanks(body: unknown): unknown {
  if (!isObject(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null && value !== ""));
}

function bodyError({ pointer, rule, message, params }: Violation): Refusal {
  const details = { in: "body", pointer, rule, params };
  return refuse(400, "INVALID_PARAM", `The body${pointer && ` at ${pointer}`} ${message}.`, details);
}

// Clients send archives with these types when they do not set the documented one.
const undeclaredTypes = ["", "application/octet-stream", "application/x-www-form-urlencoded"];

async function readBinary(spec: SpecTools, operation: Operation, request: EngineRequest): Promise<Uint8Array> {
  const mediaType = mediaTypeOf(request);
  const documented = operation.requestBody?.contents.map((content) => content.mediaType) ?? [];
  if (!documented.includes(mediaType) && !undeclaredTypes.includes(mediaType)) {
    const params = { mediaType, allowed: documented };
    throw bodyError({ pointer: "", rule: "contentType", message: `must not be ${mediaType}`, params });
  }
  const isForm = documented.includes(mediaType) && formTypes.includes(mediaType);
  return isForm ? readForm(spec, operation, request.body, request.headers.get("content-type") ?? "") : request.body;
}

const formTypes = ["multipart/form-data", "application/x-www-form-urlencoded"];

function mediaTypeOf({ headers }: EngineRequest): string {
  return (headers.get("content-type")?.split(";")[0] ?? "").trim().toLowerCase();
}

async function readForm(
  spec: SpecTools,
  operation: Operation,
  body: Uint8Array,
  contentType: string,
): Promise<Uint8Array> {
  const form = await new Response(Uint8Array.from(body), { headers: { "Content-Type": contentType } })
    .formData()
    .catch(() => undefined);
  if (form === undefined) throw bodyError({ ...missing, rule: "multipart", message: "is not a form" });
  const content = operation.requestBody?.contents.find(({ mediaType }) =>
    contentType.toLowerCase().startsWith(mediaType),
  );
  const names = requiredParts(content?.schema && spec.document.resolve(content.schema)?.value);
  const lacking = names.find((name) => !form.has(name));
  if (lacking !== undefined) {
    throw bodyError({ ...missing, pointer: `/${lacking}`, params: { missingProperty: lacking } });
  }
  const part = form.get(names[0] ?? "data");
  return part instanceof Blob ? new Uint8Array(await part.arrayBuffer()) : new TextEncoder().encode(part ?? "");
}

function requiredParts(schema: unknown): string[] {
  return isObject(schema) && Array.isArray(schema["required"]) ? schema["required"].map(String) : [];
}
