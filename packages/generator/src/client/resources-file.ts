import { kebabCase, pascalCase, propertyKey, UnsupportedError } from "@enapter/http-api-openapi";
import { jsDoc } from "../output/text.ts";
import { clientMembers } from "./client-members.ts";
import { type CommentSource, nameOperations } from "./comments.ts";
import { ModuleScope } from "./module-scope.ts";
import { signatureText } from "./operations-files.ts";
import { callTypes, expandedType, type FunctionModel } from "./signature.ts";
import type { ClientTarget } from "./target.ts";

/** `resources.ts`: the resources of the client and the function that makes them. */
export function resourcesFile(
  source: CommentSource,
  byResource: ReadonlyMap<string, readonly FunctionModel[]>,
  { typesPackage }: ClientTarget,
): string {
  for (const resource of byResource.keys()) {
    if (clientMembers.has(resource)) {
      throw new UnsupportedError(
        `A resource cannot be named ${resource}: the client has a member of this name. Set x-sdk.resource.`,
      );
    }
  }
  const entries = [...byResource];
  const functions = entries.flatMap(([, models]) => models);
  const scope = new ModuleScope(["client", "createResources"]);
  scope.type("../core/types/client.ts", "Client");
  const bind = scope.value("../core/calls/bind.ts", "bind");
  for (const model of functions) {
    for (const name of signatureTypes(model)) scope.type(`${typesPackage}/models`, name);
    const [file, name] = callTypes[model.method.kind];
    scope.type(`../core/${file}`, name);
    if (model.isExpandable) scope.type(`../core/${expandedType[0]}`, expandedType[1]);
  }
  const interfaces = entries.map(([resource, models]) => resourceInterface(source, resource, models));
  const members = entries.map(([resource]) => `  readonly ${propertyKey(resource)}: ${resourceTypeName(resource)};\n`);
  const bindings = entries.map(([resource, models]) => {
    const file = `./operations/${kebabCase(resource)}.ts`;
    const methods = models.map(({ method: { operation, functionName }, optionsType, headers }) => {
      scope.type(file, optionsType);
      if (headers !== undefined) scope.type(file, headers.type);
      const local = scope.value(file, functionName);
      return operation.methodName === local
        ? `      ${local},\n`
        : `      ${propertyKey(operation.methodName)}: ${local},\n`;
    });
    return `    ${propertyKey(resource)}: ${bind}<${resourceTypeName(resource)}>(client, {\n${methods.join("")}    }),\n`;
  });
  return [
    scope.statements(),
    "\n",
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

function resourceInterface(source: CommentSource, resource: string, models: readonly FunctionModel[]): string {
  const tags = new Set(models.map(({ method }) => method.operation.tag));
  const descriptions = (source.document.tags ?? [])
    .filter(({ name }) => tags.has(name))
    .map(({ description }) => nameOperations(description ?? "", source, "method"));
  const methods = models.map((model) =>
    model.signatures
      .map(
        (signature) =>
          `${model.comment("method", "  ", signature.mediaType)}  ${propertyKey(model.method.operation.methodName)}${signatureText(signature, ": ")};\n`,
      )
      .join(""),
  );
  return `${jsDoc(descriptions)}export interface ${resourceTypeName(resource)} {\n${methods.join("\n")}}\n`;
}

/** Returns `BooksResource` for `books`. */
export function resourceTypeName(resource: string): string {
  return `${pascalCase(resource)}Resource`;
}
