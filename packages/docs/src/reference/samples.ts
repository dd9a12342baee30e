import { callSample, fileParts, pathSample, type SampleSource } from "@enapter/http-api-generator/client";
import { formFields, formParts, wireRequest } from "./wire-request.ts";

/** One entry of `x-codeSamples`, which the documentation shows beside the operation. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** Name of the client in samples, which the introduction explains. */
export const variable = "enapter";
/** Name of the path-style client in samples. */
export const pathVariable = "api";

/** Columns that fit beside an operation on a screen that is 1440 pixels wide. */
const width = 60;

/** A call of the operation through the client. */
export function typescriptSample(source: SampleSource): CodeSample {
  return { lang: "typescript", label: "TypeScript", source: callSample(source, { variable, width }) };
}

/** A call of the operation through the path-style client. A stream has none. */
export function fetchSample(source: SampleSource): CodeSample | undefined {
  const text = pathSample(source, pathVariable, width);
  return text === undefined ? undefined : { lang: "javascript", label: "By path", source: text };
}

/** The same request by hand. A stream has none, because curl does not speak WebSocket everywhere. */
export function curlSample(source: SampleSource): CodeSample | undefined {
  const request = wireRequest(source);
  if (request === undefined) return undefined;
  const { method, url, tokenHeader, accept } = request;
  const search = request.query.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
  const lines = [
    `curl${method === "GET" ? "" : ` -X ${method}`} "${url}${search === "" ? "" : `?${search}`}"`,
    ...(tokenHeader === undefined ? [] : [`-H "${tokenHeader}: $TOKEN"`]),
    ...(accept === undefined ? [] : [`-H "Accept: ${accept}"`]),
    ...curlBody(source),
  ];
  return { lang: "bash", label: "curl", source: lines.join(" \\\n  ") };
}

function curlBody({ document, operation }: SampleSource): string[] {
  const mediaType = operation.body?.mediaTypes[0];
  if (mediaType === undefined) return [];
  const { kind, type, schema, example = {} } = mediaType;
  if (kind === "multipart") {
    const files = fileParts(document, schema);
    return formParts(files, example).map(([name, value]) => `-F "${name}=${value ?? "@file.zip"}"`);
  }
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
