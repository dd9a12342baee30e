import { type OpenApiDocument, resolve } from "../model/document.ts";
import { pascalCase, propertyKey } from "../model/names.ts";
import { type OperationModel, UnsupportedError } from "../model/operations.ts";
import { jsDoc, nameList } from "../output/text.ts";

/** `errors.ts`: one class for every status that the description has a shared error response for. */
export function errorsFile(document: OpenApiDocument, operations: readonly OperationModel[]): string {
  const classes = errorClasses(operations).map(([status, response]) => {
    const name = errorClass(response);
    const description = document.components?.responses?.[response]?.description ?? "";
    const members = `  override readonly name = ${JSON.stringify(name)};\n  declare readonly status: ${status};\n`;
    return `${jsDoc([`HTTP ${status}: ${description}`])}export class ${name} extends ApiError {\n${members}}\n`;
  });
  return `import { ApiError } from "../errors/api-error.ts";\n\n${classes.join("\n")}`;
}

/** `api.ts`: base URLs, headers and error classes. */
export function apiFile(document: OpenApiDocument, operations: readonly OperationModel[]): string {
  const errors = errorClasses(operations);
  const names = errors.map(([, response]) => errorClass(response));
  const servers = document.servers ?? [];
  const cloud = servers.find(({ url }) => !url.includes("{")) ?? servers[0];
  const local = servers.find(({ url }) => url.includes("{")) ?? cloud;
  if (cloud === undefined || local === undefined) throw new UnsupportedError("The description names no server.");
  return [
    'import type { Api } from "../core/api.ts";\n',
    names.length === 0 ? "" : `import ${nameList([...names].sort())} from "./errors.ts";\n`,
    "\nexport const api: Api = {\n",
    `  cloudUrl: ${JSON.stringify(cloud.url)},\n`,
    `  gatewayUrl: ${JSON.stringify(local.url)},\n`,
    `  tokenHeader: ${JSON.stringify(tokenHeader(document))},\n`,
    `  optionHeaders: {\n${optionHeaders(document)
      .map(([option, name]) => `    ${propertyKey(option)}: ${JSON.stringify(name)},\n`)
      .join("")}  },\n`,
    `  errors: {\n${errors.map(([status, response]) => `    ${status}: ${errorClass(response)},\n`).join("")}  },\n};\n`,
  ].join("");
}

/** The class of an error response: `NotFound` gives `NotFoundError`. */
export function errorClass(response: string): string {
  return `${pascalCase(response).replace(/Error$/, "")}Error`;
}

/** Status and shared response, by status. A status with two responses in use has no single class. */
function errorClasses(operations: readonly OperationModel[]): [status: string, response: string][] {
  const byStatus = new Map<string, Set<string>>();
  for (const { errors } of operations) {
    for (const [status, response] of Object.entries(errors)) {
      byStatus.set(status, (byStatus.get(status) ?? new Set()).add(response));
    }
  }
  return [...byStatus]
    .map(([status, responses]): [string, string] => [status, [...responses].sort()[0] as string])
    .sort(([a], [b]) => Number(a) - Number(b));
}

function tokenHeader(document: OpenApiDocument): string {
  for (const scheme of Object.values(document.components?.securitySchemes ?? {})) {
    if (scheme.type === "apiKey" && scheme.in === "header" && scheme.name !== undefined) return scheme.name;
  }
  return "Authorization";
}

/** Client option and header, for the header parameters that the client sets by itself. */
function optionHeaders(document: OpenApiDocument): [option: string, header: string][] {
  const parameters = Object.values(document.components?.parameters ?? {}).map((parameter) =>
    resolve(document, parameter),
  );
  return parameters.flatMap(({ name, "x-sdk-client-option": option }): [string, string][] =>
    option === undefined ? [] : [[option, name]],
  );
}
