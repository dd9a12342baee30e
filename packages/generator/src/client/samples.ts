import type { MediaTypeModel, OperationModel, ParameterModel } from "@enapter/http-api-openapi";
import {
  camelCase,
  identifier,
  type OpenApiDocument,
  propertyKey,
  resolve,
  type SchemaObject,
} from "@enapter/http-api-openapi";
import { argumentNames } from "./argument-names.ts";
import { type Code, callOf, literal, member, objectCode, prefixed, printCode, printConstant } from "./code.ts";
import type { MethodModel } from "./methods.ts";

/** Input of a sample: an operation (canonical or twin) and the client method that calls it. */
export interface SampleSource {
  readonly document: OpenApiDocument;
  readonly operation: OperationModel;
  readonly method: MethodModel;
}

/** Style of a sample. */
export interface SampleStyle {
  /** Variable that holds the client: `library.books.get(…)`. Without one the sample calls `getBook(client, …)`. */
  readonly variable?: string;
  /** Columns of a line, where it has something to break at. */
  readonly width: number;
  /** Index of the media type of the body, default 0. */
  readonly mediaType?: number;
}

/** The call with the names of its arguments, for example `library.books.get(book_id, { shelf })`. */
export function callLine(source: SampleSource, variable: string): string {
  const { operation, method } = source;
  const options = chosenOptions(source).map(({ option }) => propertyKey(option));
  const parameters = [
    ...argumentNames(method),
    ...(operation.body === undefined ? [] : ["body"]),
    ...(options.length === 0 ? [] : [`{ ${options.join(", ")} }`]),
  ];
  return `${callee(method, variable)}(${parameters.join(", ")})`;
}

/** A program fragment that calls the operation through the client, with the example values of the description. */
export function callSample(source: SampleSource, { variable, width, mediaType = 0 }: SampleStyle): string {
  const { document, operation, method } = source;
  const form = operation.kind === "stream" ? undefined : operation.body?.mediaTypes[mediaType];
  const options = chosenOptions(source).map(
    ({ option, parameter }) => [option, literal(exampleValue(document, parameter))] as const,
  );
  if (form !== undefined && mediaType > 0) options.push(["contentType", literal(form.type)]);
  const call = callOf(callee(method, variable), [
    ...(variable === undefined ? ["client"] : []),
    ...method.positional.map((parameter) => literal(exampleValue(document, parameter))),
    ...(form === undefined ? [] : [bodyLiteral(document, form)]),
    ...(options.length === 0 ? [] : [objectCode(options)]),
  ]);
  return statement(method, call, width);
}

/** Returns whether the description has every example that a sample needs to compile and run. */
export function hasExamples(source: SampleSource, mediaType: number): boolean {
  const { document, operation, method } = source;
  const form = operation.body?.mediaTypes[mediaType];
  const parameters = [...method.positional, ...chosenOptions(source).map(({ parameter }) => parameter)];
  return (
    (form === undefined || form.kind === "binary" || form.example !== undefined) &&
    parameters.every((parameter) => {
      const { type, enum: values } = resolve(document, parameter.schema);
      return ownExample(document, parameter) !== undefined || (type === "string" && values === undefined);
    })
  );
}

/** The example of a parameter: its own, that of the schema it refers to, or else its name. */
export function exampleValue(document: OpenApiDocument, parameter: ParameterModel): unknown {
  return ownExample(document, parameter) ?? parameter.name;
}

function ownExample(document: OpenApiDocument, { schema, example }: ParameterModel): unknown {
  return example ?? schema.examples?.[0] ?? resolve(document, schema).examples?.[0];
}

/** The parts of a form that are files, one or a list of them. */
export function fileParts(
  document: OpenApiDocument,
  schema: SchemaObject,
): Map<string, { text: string; required: boolean }> {
  const { properties = {}, required = [] } = resolve(document, schema);
  const files = Object.entries(properties).flatMap(([name, property]) => {
    const { format, items } = resolve(document, property);
    const inside = items === undefined || items === false ? undefined : resolve(document, items).format;
    const text = format === "binary" ? "bytes" : inside === "binary" ? "[bytes]" : undefined;
    return text === undefined ? [] : [[name, { text, required: required.includes(name) }] as const];
  });
  return new Map(files);
}

/** The options that choose this operation, the required ones, and those of a stream. */
function chosenOptions({ operation, method }: SampleSource) {
  const inPath = new Set(operation.parameters.filter(({ in: place }) => place === "path").map(({ name }) => name));
  return method.named.filter(({ parameter, required }) =>
    parameter.in === "path" ? inPath.has(parameter.name) : required || parameter.streamOnly,
  );
}

function callee({ operation, functionName }: MethodModel, variable: string | undefined): string {
  return variable === undefined
    ? functionName
    : `${variable}${member(operation.resource)}${member(operation.methodName)}`;
}

function statement({ kind, operation }: MethodModel, call: Code, width: number): string {
  if (kind === "request" || kind === "outcome" || kind === "waitable" || kind === "start") {
    const awaited = prefixed("await ", call);
    if (operation.result.mediaType === undefined) return printCode(awaited, width, ";");
    return printConstant(resultVariable(operation), awaited, width);
  }
  const variable = { list: "item", stream: "message", timeseries: "row" }[kind];
  const loop = printCode(prefixed(`for await (const ${variable} of `, call), width, ") {");
  return `${loop}\n  console.log(${variable});\n}`;
}

function resultVariable({ unwrap, result }: OperationModel): string {
  if (unwrap !== undefined) return identifier(camelCase(unwrap));
  return { json: "result", text: "text", binary: "file", multipart: "result", form: "result" }[
    result.mediaType?.kind ?? "json"
  ];
}

/** A body as code; a file is the variable `bytes`, because its example says nothing. */
export function bodyLiteral(document: OpenApiDocument, { kind, schema, example = {} }: MediaTypeModel): Code {
  if (kind === "binary") return "bytes";
  return kind === "multipart" ? formLiteral(document, schema, example) : literal(example);
}

/** The parts of a form: files as bytes, whose examples say nothing, and the others as the example has them. */
function formLiteral(document: OpenApiDocument, schema: SchemaObject, example: unknown): Code {
  const given = (typeof example === "object" && example !== null ? example : {}) as Readonly<Record<string, unknown>>;
  const parts = fileParts(document, schema);
  const entries = [...new Set([...parts.keys(), ...Object.keys(given)])]
    .filter((name) => Object.hasOwn(given, name) || parts.get(name)?.required === true)
    .map((name) => [name, parts.get(name)?.text ?? literal(given[name])] as const);
  return objectCode(entries);
}
