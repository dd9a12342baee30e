import type { DescribedParameter, SpecDocument } from "@enapter/http-api-openapi";
import { own } from "@enapter/http-api-openapi/json";
import { type ErrorItem, Refusal } from "../../core/errors.ts";
import type { EngineRequest } from "../../core/request.ts";
import { type ParameterReading, readQueryParameter, readSimpleParameter } from "../../spec/parameter-values.ts";
import type { RouteMatch } from "../../spec/router.ts";
import type { Violation } from "../../spec/validator.ts";
import { type BodyTools, checkBody } from "./body.ts";
import { invalidParam } from "./problem.ts";

/** Parameters and body after all checks. */
export interface CheckedRequest {
  readonly path: Readonly<Record<string, unknown>>;
  /** Missing parameters have the default of the description, or are absent. */
  readonly query: Readonly<Record<string, unknown>>;
  /** Parsed JSON, for handlers without top-level fields that are null or empty; bytes of a binary body; undefined without body. */
  readonly body: unknown;
}

/**
 * Checks the parameters and the body of a request against the description.
 * @param takesBlanks whether a field of the body that is null or empty counts as missing, as in the API of Enapter.
 * @throws Refusal 400 with one error for each field that breaks a rule.
 */
export async function checkRequest(
  spec: BodyTools,
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
 * Checks a handshake: path and header parameters, and the query parameters of the stream.
 * @throws Refusal 400 with one error for each parameter that breaks a rule.
 */
export function checkHandshake(spec: BodyTools, match: RouteMatch, request: EngineRequest): CheckedRequest {
  const { parameters, stream } = match.operation;
  const taken = parameters.filter(
    ({ name, in: location }) => location !== "query" || (stream?.parameters?.includes(name) ?? true),
  );
  return { ...checkParameters(spec, taken, match, request), body: undefined };
}

// OpenAPI ignores header parameters of these names.
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

function checkParameters(
  spec: BodyTools,
  parameters: readonly DescribedParameter[],
  match: RouteMatch,
  request: EngineRequest,
): Pick<CheckedRequest, "path" | "query"> {
  const values = { path: {}, query: {}, header: {} };
  const problems: ErrorItem[] = [];
  // Headers such as X-Enapter-Allow-HTTP are also parameters of operations that document no 400: those accept any value.
  const canRefuse = match.operation.responses.has("400");
  for (const parameter of parameters) {
    // Cookies are not checked.
    const taken: Record<string, unknown> | undefined = own(values, parameter.in);
    if (taken === undefined) continue;
    if (parameter.in === "header" && (ignoredHeaders.has(parameter.name.toLowerCase()) || !canRefuse)) continue;
    const reading = readParameter(spec.document, parameter, match, request);
    if ("problem" in reading) {
      problems.push(parameterError(parameter, { ...reading, pointer: "", message: reading.problem, params: {} }));
    } else if (!reading.given) {
      if (parameter.required) problems.push(parameterError(parameter, missing));
      const fallback = defaultOf(spec.document, parameter);
      if (fallback !== undefined) taken[parameter.name] = fallback;
    } else {
      const violations = parameter.schema ? spec.validator.check(parameter.schema, reading.value) : [];
      problems.push(...violations.map((violation) => parameterError(parameter, violation)));
      taken[parameter.name] = reading.value;
    }
  }
  if (problems.length > 0) throw new Refusal(400, problems);
  return values;
}

function defaultOf(document: SpecDocument, { schema }: DescribedParameter): unknown {
  return schema && (schema.value["default"] ?? document.resolve(schema)?.value["default"]);
}

function readParameter(
  document: SpecDocument,
  parameter: DescribedParameter,
  match: RouteMatch,
  request: EngineRequest,
): ParameterReading {
  if (parameter.in === "query") return readQueryParameter(document, parameter, request.url.searchParams);
  const text = parameter.in === "path" ? match.path[parameter.name] : request.headers.get(parameter.name);
  return readSimpleParameter(document, parameter, text);
}

const missing: Violation = { pointer: "", rule: "required", message: "is required", params: {} };

function parameterError({ name, in: location }: DescribedParameter, violation: Violation): ErrorItem {
  return invalidParam(name + violation.pointer, violation, { in: location, parameter: name });
}
