import type { MediaTypeModel } from "@enapter/http-api-openapi";
import {
  componentName,
  mergeResponseHeaders,
  type OpenApiDocument,
  propertyKey,
  propertyOf,
  resolve,
  type SchemaObject,
} from "@enapter/http-api-openapi";
import { datedName, takesDates } from "../names/dates.ts";
import { schemaTypeName } from "../names/type-names.ts";
import { jsDoc } from "../output/text.ts";
import { argumentNames } from "./argument-names.ts";
import type { Signature } from "./call-signature.ts";
import { type CallForm, type CommentSource, methodComment, optionComment } from "./comments.ts";
import { expandedParts, expandedSignature } from "./expanded.ts";
import { headersInterface } from "./headers-interface.ts";
import type { MethodModel } from "./methods.ts";
import { parameterType } from "./parameter-type.ts";

/** The type of the runtime that a function returns, by the kind of its operation. */
export const callTypes: Readonly<Record<MethodModel["kind"], [file: string, name: string]>> = {
  request: ["calls/call.ts", "Call"],
  list: ["calls/paginate.ts", "List"],
  stream: ["streams/stream.ts", "ItemIterable"],
  timeseries: ["streams/timeseries.ts", "TimeseriesCall"],
  outcome: ["calls/call.ts", "Call"],
  waitable: ["calls/outcome.ts", "WaitableCall"],
  start: ["calls/outcome.ts", "WaitableCall"],
};

/** The type of the runtime for a result with parts that a caller has asked for. */
export const expandedType: [file: string, name: string] = ["types/expanded.ts", "Expanded"];

/** TypeScript form of an operation's function. */
export interface FunctionModel {
  readonly method: MethodModel;
  readonly signatures: readonly Signature[];
  /** Arguments that the function passes on: path values, body and options. */
  readonly hasBody: boolean;
  /** Whether a caller can ask for parts of the result. */
  readonly isExpandable: boolean;
  readonly optionsType: string;
  /** The type of the runtime that the options extend. */
  readonly optionsBase: "OutcomeOptions" | "RequestOptions";
  readonly optionsFile: string;
  readonly resultType: string;
  /** The interface of the headers of the response: its name and source text, where it is needed. */
  readonly headers?: { readonly type: string; readonly text: string };
  /** Names to import from the types package. */
  readonly imports: readonly string[];
  /** The comment of the method or function, or of its signatures with a media type. */
  readonly comment: (form: CallForm, indent: string, mediaType?: number) => string;
}

/** Returns the signatures, options and comment of a function. */
export function functionModel(source: CommentSource, method: MethodModel): FunctionModel {
  const { document } = source;
  const imports = new Set<string>();
  const use = (name: string) => {
    imports.add(name);
    return name;
  };
  const { operation, typeName } = method;
  const optionsType = `${typeName}Options`;
  const optionsBase = method.kind === "outcome" || method.kind === "waitable" ? "OutcomeOptions" : "RequestOptions";
  const resultType = method.kind === "timeseries" ? "TimeseriesCall" : use(resultName(document, method));
  const headers = headersOf(method);
  const andHeaders = headers === undefined ? "" : `, ${headers.type}`;
  const shown = method.shownBy === undefined ? "" : use(resultName(document, method.shownBy));
  const returnsOf = (result: string) =>
    ({
      request: `Call<${result}${andHeaders}>`,
      list: `List<${result}>`,
      stream: `ItemIterable<${result}>`,
      timeseries: result,
      outcome: `Call<${result}${andHeaders}>`,
      waitable: `WaitableCall<${result}${andHeaders === "" ? "" : `, ${result}${andHeaders}`}>`,
      start: `WaitableCall<${result}, ${shown}${andHeaders}>`,
    })[method.kind];
  const names = argumentNames(method);
  const positional = method.positional.map((parameter, index) => ({
    name: names[index] ?? "",
    type: parameterType(document, parameter, operation, use),
    optional: false,
  }));
  const optionsRequired = method.named.some(({ required }) => required);
  const mediaTypes = operation.body?.mediaTypes ?? [];
  const bodies = mediaTypes.length === 0 ? [undefined] : mediaTypes;
  const plain = bodies.map((mediaType, index) => ({
    typeParameters: "",
    mediaType: index,
    parameters: [
      ...positional,
      ...(mediaType === undefined
        ? []
        : [bodyParameter(document, method, mediaType, use, optionsRequired || index > 0)]),
      {
        name: "options",
        type:
          mediaTypes.length < 2
            ? optionsType
            : `${optionsType} & ${contentTypeOption(mediaType as MediaTypeModel, index > 0)}`,
        optional: !optionsRequired && index === 0,
      },
    ],
    returns: returnsOf(resultType),
  }));
  const parts = expandedParts(document, method, use);
  const signatures =
    parts === undefined
      ? plain
      : plain.flatMap((signature) => [
          expandedSignature(signature, parts, returnsOf(`Expanded<${resultType}, Parts>`)),
          signature,
        ]);
  return {
    method,
    signatures,
    hasBody: mediaTypes.length > 0,
    isExpandable: parts !== undefined,
    optionsType,
    optionsBase,
    optionsFile: optionsInterface(source, method, optionsType, optionsBase, use),
    resultType,
    ...(headers === undefined ? {} : { headers }),
    imports: [...imports].filter((name) => !builtInTypes.has(name)),
    comment: (form, indent, mediaType = 0) => jsDoc(methodComment(source, method, form, mediaType), indent),
  };
}

/** The signatures of a function without those for calls that name parts of the result. */
export function plainSignatures({ signatures }: FunctionModel): Signature[] {
  return signatures.filter(({ typeParameters }) => typeParameters === "");
}

const builtInTypes = new Set(["string", "number", "boolean", "void", "unknown", "Uint8Array<ArrayBuffer>"]);

function bodyParameter(
  document: OpenApiDocument,
  { operation, typeName }: MethodModel,
  { kind, schema }: MediaTypeModel,
  use: (name: string) => string,
  optionsRequired: boolean,
) {
  const named = componentName(schema, "schemas");
  const original = named ?? `${typeName}Body`;
  const written = takesDates(document, schema) ? datedName(original) : original;
  const type = use(kind === "binary" ? "BinaryBody" : named === undefined ? written : schemaTypeName(written));
  const required = operation.body?.required ?? false;
  return required || !optionsRequired
    ? { name: "body", type, optional: !required }
    : { name: "body", type: `${type} | undefined`, optional: false };
}

function contentTypeOption({ type }: MediaTypeModel, required: boolean): string {
  return `{ readonly contentType${required ? "" : "?"}: ${JSON.stringify(type)}${required ? "" : " | undefined"} }`;
}

/** The type that a caller gets: a plain schema name where there is one. */
function resultName(document: OpenApiDocument, { operation, kind, typeName }: MethodModel): string {
  if (kind === "stream") return schemaName(operation.message) ?? `${typeName}Message`;
  if (kind === "list") {
    const items = property(document, operation.result.mediaType?.schema, operation.pagination?.items ?? "");
    const item = items === undefined ? undefined : resolve(document, items).items;
    return schemaName(item || undefined) ?? `${typeName}Item`;
  }
  const mediaType = operation.result.mediaType;
  if (mediaType === undefined) return "void";
  if (mediaType.kind === "text") return "string";
  if (mediaType.kind !== "json") return "Uint8Array<ArrayBuffer>";
  const schema =
    operation.unwrap === undefined ? mediaType.schema : property(document, mediaType.schema, operation.unwrap);
  return schemaName(schema) ?? `${typeName}Result`;
}

function schemaName(schema: SchemaObject | undefined): string | undefined {
  const name = componentName(schema, "schemas");
  return name === undefined ? undefined : schemaTypeName(name);
}

function property(document: OpenApiDocument, schema: SchemaObject | undefined, name: string): SchemaObject | undefined {
  return schema === undefined ? undefined : propertyOf(document, schema, name)?.schema;
}

/** The headers of the response, of all paths of the call together. Only calls that return the response have them. */
function headersOf({ kind, typeName, operation, variants }: MethodModel): FunctionModel["headers"] {
  const documented = mergeResponseHeaders([operation, ...variants].map(({ result }) => result.headers));
  if (documented.length === 0 || kind === "list" || kind === "stream" || kind === "timeseries") return undefined;
  const type = `${typeName}Headers`;
  const comment = `Headers of the response to \`${operation.resource}.${operation.methodName}\`.`;
  return { type, text: headersInterface(type, comment, documented) };
}

function optionsInterface(
  source: CommentSource,
  method: MethodModel,
  optionsType: string,
  base: string,
  use: (name: string) => string,
): string {
  const members = method.named.map((named) => {
    const type = parameterType(source.document, named.parameter, named.owner, use);
    const optional = named.required ? "" : "?";
    const orUndefined = named.required ? "" : " | undefined";
    return `${jsDoc(optionComment(source, named), "  ")}  readonly ${propertyKey(named.option)}${optional}: ${type}${orUndefined};\n`;
  });
  const comment = `/** Options of \`${method.operation.resource}.${method.operation.methodName}\`. */\n`;
  const block = members.length === 0 ? "{}" : `{\n${members.join("")}}`;
  return `${comment}export interface ${optionsType} extends ${base} ${block}\n`;
}
