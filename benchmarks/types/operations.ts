import { readFileSync } from "node:fs";
import { type MethodModel, readMethods } from "@enapter/http-api-generator/client";
import { queryFunctionNames } from "@enapter/http-api-generator/query";
import type { ParameterModel } from "@enapter/http-api-openapi";
import { type ExampleObject, type OpenApiDocument, readOperations, resolve } from "@enapter/http-api-openapi";
import { descriptionFile } from "../peers.ts";

/** Arguments of one use of an operation, with the example values of the description. */
export interface Use {
  readonly kind: MethodModel["kind"];
  readonly functionName: string;
  /** Functions that make query options of it. */
  readonly queryFunctions: readonly string[];
  /** Its name on the client: resource and method. */
  readonly member: string;
  readonly method: string;
  readonly path: string;
  /** The arguments that our client takes by position. */
  readonly positional: readonly unknown[];
  /** Path parameters by name. */
  readonly pathValues: Readonly<Record<string, unknown>>;
  /** Query parameters by name. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: ExampleBody | undefined;
}

/** A body: JSON from an example, or an archive. */
export type ExampleBody =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "binary" | "multipart" };

/** The description that the client is generated from. */
export function readOurDescription(): OpenApiDocument {
  return JSON.parse(readFileSync(descriptionFile, "utf8")) as OpenApiDocument;
}

/** Every operation of the client once, in the order of the description. */
export function readUses(document = readOurDescription()): Use[] {
  return readMethods(readOperations(document)).map((method) => useOf(document, method));
}

function useOf(document: OpenApiDocument, method: MethodModel): Use {
  const { operation, positional, named, kind, functionName } = method;
  const example = (parameter: ParameterModel) => exampleOf(document, parameter);
  const inQuery = named.filter(({ parameter, required }) => {
    return parameter.in === "query" && (required || example(parameter) !== undefined);
  });
  const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
  return {
    kind,
    functionName,
    queryFunctions: queryFunctionNames(method),
    member: `${operation.resource}.${operation.methodName}`,
    method: operation.method,
    path: operation.path,
    positional: positional.map(example),
    pathValues: Object.fromEntries(inPath.map((parameter) => [parameter.name, example(parameter)])),
    query: Object.fromEntries(inQuery.map(({ parameter }) => [parameter.name, example(parameter)])),
    body: bodyOf(document, method),
  };
}

function exampleOf(document: OpenApiDocument, { schema }: ParameterModel): unknown {
  return schema.examples?.[0] ?? resolve(document, schema).examples?.[0];
}

function bodyOf(document: OpenApiDocument, { operation }: MethodModel): ExampleBody | undefined {
  const mediaType = operation.body?.mediaTypes[0];
  if (mediaType === undefined) return undefined;
  if (mediaType.kind === "binary" || mediaType.kind === "multipart") return { kind: mediaType.kind };
  const method = operation.method.toLowerCase() as "post";
  const described = document.paths?.[operation.path]?.[method]?.requestBody;
  const content = described === undefined ? undefined : resolve(document, described).content[mediaType.type];
  const [example] = Object.values(content?.examples ?? {});
  return {
    kind: "json",
    value: example === undefined ? content?.example : resolve<ExampleObject>(document, example).value,
  };
}
