import { callSample, exampleValue, fileParts, type SampleSource } from "@enapter/http-api-generator/client";
import type { MediaTypeModel, ParameterModel } from "@enapter/http-api-openapi";

/** One entry of `x-codeSamples`, which the documentation shows beside the operation. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** Name of the client in samples, which the introduction explains. */
export const variable = "enapter";

/** Columns that fit beside an operation on a screen that is 1440 pixels wide. */
const width = 60;

/** A call of the operation through the client. */
export function typescriptSample(source: SampleSource): CodeSample {
  return { lang: "typescript", label: "TypeScript", source: callSample(source, { variable, width }) };
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

/** One or more `name=value` of a query, in the style that the description gives the parameter. */
function queryPairs({ name, style }: ParameterModel, value: unknown): string[] {
  const text = (entry: unknown) => encodeURIComponent(String(entry));
  if (style === "deep" && typeof value === "object" && value !== null) {
    return Object.entries(value).map(([key, entry]) => `${text(`${name}[${key}]`)}=${text(entry)}`);
  }
  if (style === "repeat" && Array.isArray(value)) return value.map((entry) => `${text(name)}=${text(entry)}`);
  return [`${text(name)}=${text(style === "json" ? JSON.stringify(value) : value)}`];
}

function curlBody(source: SampleSource): string[] {
  const mediaType = source.operation.body?.mediaTypes[0];
  if (mediaType === undefined) return [];
  const { kind, type, example = {} } = mediaType;
  if (kind === "multipart") return curlForm(source, mediaType);
  const header = `-H "Content-Type: ${type}"`;
  if (kind === "binary") return [header, "--data-binary @file.zip"];
  if (kind === "form")
    return formFields(example).map(([name, value]) => `--data-urlencode '${quoted(`${name}=${value}`)}'`);
  const text = kind === "text" ? String(mediaType.example ?? "") : JSON.stringify(example, null, 2);
  return [header, `-d '${quoted(text)}'`];
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

function curlForm({ document }: SampleSource, { schema, example }: MediaTypeModel): string[] {
  const given = (typeof example === "object" && example !== null ? example : {}) as Readonly<Record<string, unknown>>;
  const files = fileParts(document, schema);
  const names = new Set([...files.keys(), ...Object.keys(given)]);
  return [...names]
    .filter((name) => Object.hasOwn(given, name) || files.get(name)?.required === true)
    .map((name) => `-F "${name}=${files.has(name) ? "@file.zip" : String(given[name])}"`);
}
