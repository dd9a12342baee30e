import { type OpenApiDocument, resolve } from "../model/document.ts";
import { propertyKey } from "../model/names.ts";
import { UnsupportedError } from "../model/unsupported-error.ts";
import { jsDoc, nameList } from "../output/text.ts";
import type { ErrorModel } from "./errors.ts";

/** `errors.ts`: one class for every shared error response. */
export function errorsFile(errors: readonly ErrorModel[]): string {
  const classes = errors.map(({ name, statuses, description }) => {
    const members = `  override readonly name = ${JSON.stringify(name)};\n  declare readonly status: ${statuses.join(" | ")};\n`;
    return `${jsDoc([`HTTP ${statuses.join(", ")}: ${description}`])}export class ${name} extends ApiError {\n${members}}\n`;
  });
  return `import { ApiError } from "../errors/api-error.ts";\n\n${classes.join("\n")}`;
}

/** `api.ts`: base URLs, headers and error classes. */
export function apiFile(document: OpenApiDocument, errors: readonly ErrorModel[]): string {
  const names = errors.map(({ name }) => name);
  const byStatus = errors.flatMap(({ name, statuses }) => statuses.map((status) => `    ${status}: ${name},\n`));
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
    `  errors: {\n${byStatus.join("")}  },\n};\n`,
  ].join("");
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
