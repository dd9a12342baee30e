import type { OpenApiDocument } from "../model/document.ts";
import { kebabCase, pascalCase, propertyKey } from "../model/names.ts";
import { UnsupportedError } from "../model/unsupported-error.ts";
import { jsDoc, nameList } from "../output/text.ts";
import { clientMembers } from "./client-members.ts";
import { signatureText } from "./operations-files.ts";
import type { FunctionModel } from "./signature.ts";

/** The modules of the runtime that have the types of calls. */
const coreFile = {
  Call: "call.ts",
  List: "paginate.ts",
  TimeseriesCall: "timeseries.ts",
  WaitableCall: "outcome.ts",
} as const;

/** `resources.ts`: the resources of the client and the function that makes them. */
export function resourcesFile(
  document: OpenApiDocument,
  byResource: ReadonlyMap<string, readonly FunctionModel[]>,
): string {
  for (const resource of byResource.keys()) {
    if (clientMembers.has(resource)) {
      throw new UnsupportedError(
        `A resource cannot be called ${resource}, the client has a member of this name. Set x-sdk.resource.`,
      );
    }
  }
  const entries = [...byResource];
  const functions = entries.flatMap(([, models]) => models);
  const types = new Set(functions.flatMap(signatureTypes));
  const imports = [
    `import type ${nameList([...types].sort())} from "@enapter/http-api-types/models";`,
    'import { bind } from "../core/bind.ts";',
    'import type { Client } from "../core/client.ts";',
    ...(["Call", "List", "TimeseriesCall", "WaitableCall"] as const)
      .filter((name) => functions.some(({ signatures }) => signatures.some(({ returns }) => returns.startsWith(name))))
      .map((name) => `import type { ${name} } from "../core/${coreFile[name]}";`),
    ...entries.map(([resource, models]) => {
      const names = models
        .flatMap(({ method, optionsType, headers }) => [
          `type ${optionsType}`,
          ...(headers === undefined ? [] : [`type ${headers.type}`]),
          method.functionName,
        ])
        .sort(byName);
      return `import ${nameList(names)} from "./operations/${kebabCase(resource)}.ts";`;
    }),
  ];
  const interfaces = entries.map(([resource, models]) => resourceInterface(document, resource, models));
  const members = entries.map(([resource]) => `  readonly ${propertyKey(resource)}: ${resourceTypeName(resource)};\n`);
  const bindings = entries.map(([resource, models]) => {
    const methods = models.map(({ method: { operation, functionName } }) =>
      operation.methodName === functionName
        ? `      ${functionName},\n`
        : `      ${propertyKey(operation.methodName)}: ${functionName},\n`,
    );
    return `    ${propertyKey(resource)}: bind<${resourceTypeName(resource)}>(client, {\n${methods.join("")}    }),\n`;
  });
  return [
    imports.join("\n"),
    "\n\n",
    interfaces.join("\n"),
    `\n/** Every resource of the API. */\nexport interface Resources {\n${members.join("")}}\n`,
    `\n/** Gives every resource the client that it sends its requests with. */\n`,
    `export function createResources(client: Client): Resources {\n  return {\n${bindings.join("")}  };\n}\n`,
  ].join("");
}

/** Types of the types package that show in the signatures of a function. */
function signatureTypes({ signatures, imports }: FunctionModel): string[] {
  const text = signatures.map((signature) => signatureText(signature, ": ")).join("\n");
  return imports.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
}

function resourceInterface(document: OpenApiDocument, resource: string, models: readonly FunctionModel[]): string {
  const tags = new Set(models.map(({ method }) => method.operation.tag));
  const descriptions = (document.tags ?? [])
    .filter(({ name }) => tags.has(name))
    .map(({ description }) => description ?? "");
  const methods = models.map((model) =>
    model.signatures
      .map(
        (signature) =>
          `${model.comment("  ")}  ${propertyKey(model.method.operation.methodName)}${signatureText(signature, ": ")};\n`,
      )
      .join(""),
  );
  return `${jsDoc(descriptions)}export interface ${resourceTypeName(resource)} {\n${methods.join("\n")}}\n`;
}

/** `books` gives `BooksResource`. */
export function resourceTypeName(resource: string): string {
  return `${pascalCase(resource)}Resource`;
}

function byName(a: string, b: string): number {
  const plain = (name: string) => name.replace(/^type /, "");
  return plain(a) < plain(b) ? -1 : 1;
}
