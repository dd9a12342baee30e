import type { MethodModel } from "@enapter/http-api-generator/client";
import { argumentNames } from "@enapter/http-api-generator/client";
import type { OperationModel, ParameterModel } from "@enapter/http-api-openapi";
import {
  camelCase,
  type ExampleObject,
  identifier,
  type MediaTypeObject,
  type OpenApiDocument,
  type OperationObject,
  propertyKey,
  resolve,
  type SchemaObject,
} from "@enapter/http-api-openapi";
import { type Code, callOf, literal, object, prefixed, printCode, printConstant } from "./code.ts";

/** One entry of `x-codeSamples`, which the documentation shows beside the operation. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** Input of a sample: an operation (canonical or twin) and the client method that calls it. */
export interface SampleSource {
  readonly document: OpenApiDocument;
  readonly operation: OperationModel;
  readonly method: MethodModel;
  /** The operation as the description has it; for a stream, the GET that carries it. */
  readonly described: OperationObject;
}

/** The call with the names of its arguments, for example `enapter.devices.get(device_id, { site_id })`. */
export function callLine(source: SampleSource): string {
  const { operation, method } = source;
  const options = chosenOptions(source).map(({ option }) => propertyKey(option));
  const parameters = [
    ...argumentNames(method),
    ...(operation.body === undefined ? [] : ["body"]),
    ...(options.length === 0 ? [] : [`{ ${options.join(", ")} }`]),
  ];
  return `${callee(method)}(${parameters.join(", ")})`;
}

/** A program fragment that calls the operation through the client, with the example values of the description. */
export function typescriptSample(source: SampleSource): CodeSample {
  const { document, method } = source;
  const options = chosenOptions(source).map(
    ({ option, parameter }) => [option, literal(exampleValue(document, parameter))] as const,
  );
  const body = bodyLiteral(source);
  const call = callOf(callee(method), [
    ...method.positional.map((parameter) => literal(exampleValue(document, parameter))),
    ...(body === undefined ? [] : [body]),
    ...(options.length === 0 ? [] : [object(options)]),
  ]);
  return { lang: "typescript", label: "TypeScript", source: statement(method, call) };
}

/** The same request by hand. A stream has none, because curl does not speak WebSocket everywhere. */
export function curlSample(source: SampleSource): CodeSample | undefined {
  const { document, operation } = source;
  if (operation.kind === "stream") return undefined;
  const value = (parameter: ParameterModel) => encodeURIComponent(String(exampleValue(document, parameter)));
  const inPath = new Map(
    operation.parameters.filter(({ in: place }) => place === "path").map((p) => [p.name, value(p)]),
  );
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (whole, name: string) => inPath.get(name) ?? whole);
  const query = operation.parameters.filter(({ in: place, required }) => place === "query" && required);
  const search = query.flatMap((parameter) => queryPairs(parameter, exampleValue(document, parameter))).join("&");
  const url = `${document.servers?.[0]?.url ?? ""}${path}${search === "" ? "" : `?${search}`}`;
  const header = Object.values(document.components?.securitySchemes ?? {}).find(
    ({ in: place }) => place === "header",
  )?.name;
  const lines = [
    `curl${operation.method === "GET" ? "" : ` -X ${operation.method}`} "${url}"`,
    ...(header === undefined ? [] : [`-H "${header}: $TOKEN"`]),
    ...curlBody(source),
  ];
  return { lang: "bash", label: "curl", source: lines.join(" \\\n  ") };
}

/** The example of a parameter: its own, or that of the schema it refers to. */
function exampleValue(document: OpenApiDocument, { name, schema, example }: ParameterModel): unknown {
  if (example !== undefined) return example;
  return schema.examples?.[0] ?? resolve(document, schema).examples?.[0] ?? name;
}

/** The options without which the call would not go to this very operation, and those that only a stream takes. */
function chosenOptions({ document, operation, method, described }: SampleSource) {
  const inPath = new Set(operation.parameters.filter(({ in: place }) => place === "path").map(({ name }) => name));
  const streamOnly = (described.parameters ?? [])
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => parameter["x-stream-only"] === true)
    .map(({ name }) => name);
  return method.named.filter(({ parameter, required }) =>
    parameter.in === "path" ? inPath.has(parameter.name) : required || streamOnly.includes(parameter.name),
  );
}

/** One or more `name=value` of a query, in the style that the description gives the parameter. */
function queryPairs({ name, style }: ParameterModel, value: unknown): string[] {
  const text = (entry: unknown) => encodeURIComponent(String(entry));
  if (style === "deep" && typeof value === "object" && value !== null) {
    return Object.entries(value).map(([key, entry]) => `${text(`${name}[${key}]`)}=${text(entry)}`);
  }
  if (style === "repeat" && Array.isArray(value)) return value.map((entry) => `${text(name)}=${text(entry)}`);
  return [`${text(name)}=${text(style === "json" ? JSON.stringify(value) : value)}`];
}

function callee({ operation }: MethodModel): string {
  return `enapter.${operation.resource}.${operation.methodName}`;
}

function statement({ kind, operation }: MethodModel, call: Code): string {
  if (kind === "request" || kind === "outcome" || kind === "waitable" || kind === "start") {
    const awaited = prefixed("await ", call);
    if (operation.result.mediaType === undefined) return printCode(awaited, ";");
    return printConstant(resultVariable(operation), awaited);
  }
  const variable = { list: "item", stream: "message", timeseries: "row" }[kind];
  const loop = printCode(prefixed(`for await (const ${variable} of `, call), ") {");
  return `${loop}\n  console.log(${variable});\n}`;
}

function resultVariable({ unwrap, result }: OperationModel): string {
  if (unwrap !== undefined) return identifier(camelCase(unwrap));
  return { json: "result", text: "text", binary: "bytes", multipart: "result", form: "result" }[
    result.mediaType?.kind ?? "json"
  ];
}

function requestContent({ document, described }: SampleSource): [string, MediaTypeObject] | undefined {
  if (described.requestBody === undefined) return undefined;
  return Object.entries(resolve(document, described.requestBody).content)[0];
}

function bodyExample(source: SampleSource): unknown {
  const mediaType = requestContent(source)?.[1];
  const first = Object.values(mediaType?.examples ?? {})[0];
  return first === undefined ? mediaType?.example : resolve<ExampleObject>(source.document, first).value;
}

function bodyLiteral(source: SampleSource): Code | undefined {
  const kind = source.operation.body?.mediaTypes[0]?.kind;
  if (source.operation.kind === "stream" || kind === undefined) return undefined;
  if (kind === "binary") return "bytes";
  const example = bodyExample(source);
  return kind === "multipart" ? formLiteral(source, example) : literal(example === undefined ? {} : example);
}

/** The parts of a form: files as bytes, whose examples say nothing, and the others as the example has them. */
function formLiteral({ document, operation }: SampleSource, example: unknown): Code {
  const schema = operation.body?.mediaTypes[0]?.schema ?? {};
  const given = (typeof example === "object" && example !== null ? example : {}) as Readonly<Record<string, unknown>>;
  const parts = filePartsOf(document, schema);
  const entries = [...new Set([...parts.keys(), ...Object.keys(given)])]
    .filter((name) => Object.hasOwn(given, name) || parts.get(name)?.required === true)
    .map((name) => [name, parts.get(name)?.text ?? literal(given[name])] as const);
  return object(entries);
}

/** The parts of a form that are files, one or a list of them. */
function filePartsOf(
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

function curlBody(source: SampleSource): string[] {
  const content = requestContent(source);
  const kind = source.operation.body?.mediaTypes[0]?.kind;
  if (content === undefined || kind === undefined) return [];
  if (kind === "multipart") return curlForm(source);
  const type = `-H "Content-Type: ${content[0]}"`;
  if (kind === "binary") return [type, "--data-binary @file.zip"];
  const example = bodyExample(source);
  if (kind === "form")
    return formFields(example).map(([name, value]) => `--data-urlencode '${quoted(`${name}=${value}`)}'`);
  const text = kind === "text" ? String(example ?? "") : JSON.stringify(example === undefined ? {} : example, null, 2);
  return [type, `-d '${quoted(text)}'`];
}

/** A text between single quotes of a shell. */
function quoted(text: string): string {
  return text.replaceAll("'", "'\\''");
}

/** Names and values of a form; a list gives one for each of its items. */
function formFields(example: unknown): [name: string, value: string][] {
  const entries = typeof example === "object" && example !== null ? Object.entries(example) : [];
  return entries.flatMap(([name, value]) => [value].flat().map((item): [string, string] => [name, String(item)]));
}

function curlForm(source: SampleSource): string[] {
  const example = bodyExample(source);
  const given = (typeof example === "object" && example !== null ? example : {}) as Readonly<Record<string, unknown>>;
  const files = filePartsOf(source.document, source.operation.body?.mediaTypes[0]?.schema ?? {});
  const names = new Set([...files.keys(), ...Object.keys(given)]);
  return [...names]
    .filter((name) => Object.hasOwn(given, name) || files.get(name)?.required === true)
    .map((name) => `-F "${name}=${files.has(name) ? "@file.zip" : String(given[name])}"`);
}
