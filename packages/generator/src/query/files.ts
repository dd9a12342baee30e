import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { kebabCase, readOperations } from "@enapter/http-api-openapi";
import { argumentNames } from "../client/argument-names.ts";
import { type CommentSource, methodsById } from "../client/comments.ts";
import { readErrors } from "../client/errors.ts";
import { functionsByResource } from "../client/functions.ts";
import { readMethods } from "../client/methods.ts";
import type { FunctionModel } from "../client/signature.ts";
import { NameRegistry, schemaTypeName } from "../names/type-names.ts";
import { mutationText, variablesName } from "./mutations.ts";
import { parametersFile } from "./parameters-file.ts";
import { QueryScope } from "./query-scope.ts";
import { localNames, readText } from "./reads.ts";
import type { QueryTarget } from "./target.ts";
import { queryFunctionNames, usesOf } from "./uses.ts";

/**
 * Returns every generated file of the query options, by path.
 * @throws {UnsupportedError} when two operations would give one name.
 */
export function queryFiles(document: OpenApiDocument, target: QueryTarget): Map<string, string> {
  const operations = readOperations(document);
  const methods = readMethods(operations);
  const source: CommentSource = {
    document,
    errors: readErrors(document, operations),
    methods: methodsById(methods),
    variable: "",
    reference: target.reference,
  };
  const byResource = functionsByResource(source, methods);
  rejectEqualNames(document, byResource, target);
  const used = [...byResource].filter(([, models]) => models.some(({ method }) => usesOf(method).length > 0));
  const files: [string, string][] = [
    [
      "index.ts",
      used
        .map(([resource]) => `export * from "./${kebabCase(resource)}.ts";\n`)
        .sort()
        .join(""),
    ],
    ["parameters.ts", parametersFile(byResource, target)],
    ...used.map(([resource, models]): [string, string] => [
      `${kebabCase(resource)}.ts`,
      resourceFile(source, models, target),
    ]),
  ];
  return new Map(files.map(([name, text]) => [name, `// ${target.header}\n\n${text}`]));
}

function resourceFile(source: CommentSource, models: readonly FunctionModel[], target: QueryTarget): string {
  const declared = models.flatMap(({ method }) => [...queryFunctionNames(method), ...argumentNames(method)]);
  const scope = new QueryScope(target, [...declared, ...localNames]);
  scope.clientType("Client");
  const texts = models.flatMap((model) =>
    usesOf(model.method).map((use) =>
      use === "mutation" ? mutationText(source, model, scope) : readText(source, model, use, scope),
    ),
  );
  return `${scope.statements()}\n${texts.join("\n")}`;
}

/** Gives each name to one owner: `listBooks` has `listBooksAllQuery`, and so would an operation `listBooksAll`. */
function rejectEqualNames(
  document: OpenApiDocument,
  byResource: ReadonlyMap<string, readonly FunctionModel[]>,
  { ownNames, typePrefix }: QueryTarget,
): void {
  const names = new NameRegistry();
  const runtime = ["Query", "InfiniteQuery", "Mutation"].map((name) => `${typePrefix}${name}`);
  for (const name of new Set([...ownNames, ...runtime])) names.claim(name, "the query options");
  const schemas = new Set(Object.keys(document.components?.schemas ?? {}).map(schemaTypeName));
  for (const name of schemas) names.claim(name, `the schema ${name}`);
  for (const model of [...byResource.values()].flat()) {
    const { id } = model.method.operation;
    for (const name of queryFunctionNames(model.method)) names.claim(name, `the query options of ${id}`);
    if (usesOf(model.method)[0] === "mutation") names.claim(variablesName(model), `the variables of ${id}`);
  }
}
