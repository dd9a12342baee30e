import { exampleValue, type fileParts, type SampleSource } from "@enapter/http-api-generator/client";
import type { MediaTypeModel, ParameterModel } from "@enapter/http-api-openapi";

/** The request that the samples of a language without a client send: the examples of the description on the wire. */
export interface WireRequest {
  readonly method: string;
  /** Address without a query. */
  readonly url: string;
  /** Names and values of the query, not encoded. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Header that carries the token. */
  readonly tokenHeader: string | undefined;
  /** Value of `Accept`; undefined where the API returns JSON, which is what it returns anyway. */
  readonly accept: string | undefined;
  readonly body: MediaTypeModel | undefined;
}

/** Returns the request of an operation. A stream has none, because it is a WebSocket. */
export function wireRequest({ document, operation }: SampleSource): WireRequest | undefined {
  if (operation.kind === "stream") return undefined;
  const value = (parameter: ParameterModel) => encodeURIComponent(String(exampleValue(document, parameter)));
  const inPath = new Map(
    operation.parameters.filter(({ in: place }) => place === "path").map((p) => [p.name, value(p)]),
  );
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (whole, name: string) => inPath.get(name) ?? whole);
  const schemes = Object.values(document.components?.securitySchemes ?? {});
  const { mediaType } = operation.result;
  return {
    method: operation.method,
    url: `${document.servers?.[0]?.url ?? ""}${path}`,
    query: operation.parameters
      .filter(({ in: place, required }) => place === "query" && required)
      .flatMap((parameter) => queryPairs(parameter, exampleValue(document, parameter))),
    tokenHeader: schemes.find(({ in: place }) => place === "header")?.name,
    accept: mediaType?.kind === "text" ? mediaType.type : undefined,
    body: operation.body?.mediaTypes[0],
  };
}

/** One or more names and values of a query, in the style that the description gives the parameter. */
export function queryPairs({ name, style }: ParameterModel, value: unknown): [name: string, value: string][] {
  if (style === "deep" && typeof value === "object" && value !== null) {
    return Object.entries(value).map(([key, entry]) => [`${name}[${key}]`, String(entry)]);
  }
  if (style === "repeat" && Array.isArray(value)) return value.map((entry) => [name, String(entry)]);
  return [[name, String(style === "json" ? JSON.stringify(value) : value)]];
}

/** Names and values of a form; a list gives one for each of its items. */
export function formFields(example: unknown): [name: string, value: string][] {
  const entries = typeof example === "object" && example !== null ? Object.entries(example) : [];
  return entries.flatMap(([name, value]) => [value].flat().map((item): [string, string] => [name, String(item)]));
}

/** Names and values of a multipart form; the value of a file is undefined. */
export function formParts(
  files: ReturnType<typeof fileParts>,
  example: unknown,
): [name: string, value: string | undefined][] {
  const given = (typeof example === "object" && example !== null ? example : {}) as Readonly<Record<string, unknown>>;
  return [...new Set([...files.keys(), ...Object.keys(given)])]
    .filter((name) => Object.hasOwn(given, name) || files.get(name)?.required === true)
    .map((name) => [name, files.has(name) ? undefined : String(given[name])]);
}
