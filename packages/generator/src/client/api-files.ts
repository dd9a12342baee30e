import {
  type HttpMethod,
  httpMethods,
  literalKey,
  type OpenApiDocument,
  type ParameterObject,
  propertyKey,
  resolve,
  UnsupportedError,
} from "@enapter/http-api-openapi";
import { jsDoc, nameList } from "../output/text.ts";
import { headerOptions } from "./client-members.ts";
import { type ErrorBodyShape, type ErrorModel, errorHeadersName, type OperationErrors } from "./errors.ts";
import { headersInterface } from "./headers-interface.ts";
import type { OutcomeErrorModel } from "./outcome-errors.ts";
import type { ClientTarget } from "./target.ts";

/** `errors/errors.ts`: one class for every shared error response, and for every failure that a response can report. */
export function errorsFile(
  errors: readonly ErrorModel[],
  outcomes: readonly OutcomeErrorModel[],
  bodies: readonly OperationErrors[],
  { typesPackage }: ClientTarget,
): string {
  const classes = errors.map(({ name, statuses, description, headers }) => {
    const headersType = errorHeadersName(name);
    // The class goes by the status alone, which a proxy on the way can respond with, too: no header is sure to be there.
    const unsure = headers.map((header) => ({ ...header, required: false }));
    const members = [
      `  override readonly name = ${JSON.stringify(name)};\n  declare readonly status: ${statuses.join(" | ")};\n`,
      headers.length === 0 ? "" : `  declare readonly headers: ${headersType};\n`,
    ];
    return [
      headersInterface(headersType, `Headers of a \`${name}\`.`, unsure),
      `${jsDoc([`HTTP ${statuses.join(", ")}: ${description}`])}export class ${name} extends ApiError {\n${members.join("")}}\n`,
    ].join(headers.length === 0 ? "" : "\n");
  });
  const outcomeClasses = outcomes.map(({ name, result, outcome }) => {
    const states = [...outcome.pending, ...outcome.success].map((state) => `\`${state}\``).join(", ");
    const comment = jsDoc([`The API responded, but \`${outcome.field}\` of the response is none of ${states}.`]);
    return `${comment}export class ${name} extends OutcomeError<${result}> {\n  override readonly name = ${JSON.stringify(name)};\n}\n`;
  });
  const types = [...outcomes.map(({ result }) => result), ...bodies.flatMap(({ bodies }) => Object.values(bodies))];
  const results = [...new Set(types)].filter((type) => type !== "unknown").sort();
  const imports = [
    ...(results.length === 0 ? [] : [`import type ${nameList(results)} from "${typesPackage}/models";\n`]),
    'import { ApiError } from "../../errors/api-error.ts";\n',
    ...(outcomes.length === 0 ? [] : ['import { OutcomeError } from "../../errors/outcome-error.ts";\n']),
  ];
  const table = bodies.map(({ operation, bodies }) => `  ${propertyKey(operation)}: ${bodiesType(bodies)};\n`);
  const byStatus = errors.flatMap(({ name, statuses }) => statuses.map((status) => `  ${status}: ${name};\n`));
  return [
    `${imports.join("")}\n${[...classes, ...outcomeClasses].join("\n")}`,
    `\n/** The class of each documented status. */\nexport interface ErrorsByStatus {\n${byStatus.join("")}}\n`,
    `\n/** The documented body of each error of each operation. */\nexport interface OperationErrors {\n${table.join("")}}\n`,
  ].join("");
}

/** Bodies by status as a type: statuses with the same body together. */
function bodiesType(bodies: OperationErrors["bodies"]): string {
  const types = [...new Set(Object.values(bodies))];
  const records = types.map((type) => {
    const statuses = Object.keys(bodies).filter((status) => bodies[status] === type);
    return `Record<${statuses.join(" | ")}, ${type}>`;
  });
  return records.length === 0 ? "{}" : records.join(" & ");
}

/** `errors/error-bodies.ts`: the shapes of the error bodies that are no list of `errors`. */
export function errorBodiesFile(bodies: readonly (readonly [key: string, shape: ErrorBodyShape | null])[]): string {
  const lines = bodies.map(([key, shape]) => `  ${JSON.stringify(key)}: ${JSON.stringify(shape)},\n`);
  return [
    'import type { BodyShape } from "../../errors/body-shape.ts";\n\n',
    "/** Shapes of the error bodies that are more than a list of `errors`, by operation and status; `null` where any body is documented. */\n",
    `export const otherErrorBodies: Readonly<Record<string, BodyShape | null>> = ${lines.length === 0 ? "{}" : `{\n${lines.join("")}}`};\n`,
  ].join("");
}

/** `api.ts`: base URLs, headers and error classes. */
export function apiFile(document: OpenApiDocument, errors: readonly ErrorModel[]): string {
  const names = errors.map(({ name }) => name);
  const byStatus = errors.flatMap(({ name, statuses }) => statuses.map((status) => `    ${status}: ${name},\n`));
  const servers = document.servers ?? [];
  const cloud = servers.find(({ url }) => !url.includes("{"));
  const local = servers.find(({ url }) => url.includes("{")) ?? cloud;
  if (cloud === undefined || local === undefined) {
    throw new UnsupportedError("The description has no server without variables.");
  }
  for (const { url } of [cloud, local]) {
    if (!/^https?:\/\/[^{}]*(\{[^{}]*\})?[^{}]*$/.test(url)) {
      throw new UnsupportedError(`The server ${url} is not an http: or https: URL with at most one variable.`);
    }
  }
  return [
    'import type { Api } from "../core/types/api.ts";\n',
    names.length === 0 ? "" : `import ${nameList([...names].sort())} from "./errors/errors.ts";\n`,
    "\nexport const api: Api = {\n",
    `  cloudUrl: ${JSON.stringify(cloud.url)},\n`,
    `  gatewayUrl: ${JSON.stringify(local.url)},\n`,
    `  tokenHeader: ${JSON.stringify(tokenHeader(document))},\n`,
    `  optionHeaders: {\n${[...optionHeaders(document)]
      .map(([option, name]) => `    ${literalKey(option)}: ${JSON.stringify(name)},\n`)
      .join("")}  },\n`,
    `  errors: {\n${byStatus.join("")}  },\n};\n`,
  ].join("");
}

/** The header of the security scheme that all operations share, or else of the first scheme. */
function tokenHeader(document: OpenApiDocument): string {
  const schemes = document.components?.securitySchemes ?? {};
  const shared = (document.security ?? []).flatMap((requirement) => Object.keys(requirement));
  for (const name of [...shared, ...Object.keys(schemes)]) {
    const scheme = schemes[name];
    if (scheme?.type === "apiKey" && scheme.in === "header" && scheme.name !== undefined) return scheme.name;
  }
  return "Authorization";
}

/**
 * Client option and header, for the header parameters that the client sets by itself.
 * @throws {UnsupportedError} when the client has no such option, or an option has two headers.
 */
function optionHeaders(document: OpenApiDocument): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { name, in: place, "x-sdk-client-option": option } of allParameters(document)) {
    if (option === undefined) continue;
    if (!headerOptions.includes(option) || place !== "header") {
      const reason = `x-sdk-client-option is for headers that the client sends from ${headerOptions.join(" or ")}`;
      throw new UnsupportedError(`The ${place} parameter ${name} is set from ${option}, but ${reason}.`);
    }
    const other = headers.get(option) ?? name;
    if (other !== name)
      throw new UnsupportedError(`Both ${other} and ${name} are set from the client option ${option}.`);
    headers.set(option, name);
  }
  return headers;
}

function allParameters(document: OpenApiDocument): ParameterObject[] {
  const inPaths = Object.values(document.paths ?? {}).flatMap((pathItem) => [
    ...(pathItem.parameters ?? []),
    ...httpMethods.flatMap((method) => pathItem[method.toLowerCase() as Lowercase<HttpMethod>]?.parameters ?? []),
  ]);
  return [...Object.values(document.components?.parameters ?? {}), ...inPaths].map((entry) => resolve(document, entry));
}
