import { fileParts, type SampleSource } from "@enapter/http-api-generator/client";
import type { CodeSample } from "./samples.ts";
import { formFields, formParts, wireRequest } from "./wire-request.ts";

/** Columns of a line, where it has something to break at. */
const width = 60;

/** The same request with the library `requests` of Python. A stream has none, because it is a WebSocket. */
export function pythonSample(source: SampleSource): CodeSample | undefined {
  const request = wireRequest(source);
  if (request === undefined) return undefined;
  const { method, url, query, tokenHeader, accept } = request;
  const body = pythonBody(source);
  const headers = [
    ...(tokenHeader === undefined ? [] : [`${JSON.stringify(tokenHeader)}: os.environ["TOKEN"]`]),
    ...(accept === undefined ? [] : [`"Accept": ${JSON.stringify(accept)}`]),
    ...(body.type === undefined ? [] : [`"Content-Type": ${JSON.stringify(body.type)}`]),
  ];
  const lines = [
    `${JSON.stringify(url)},`,
    ...(headers.length === 0 ? [] : [`headers=${brackets("{}", headers, "    ", "headers=".length)},`]),
    ...(query.length === 0 ? [] : [`params=${tuples(query, "params=".length)},`]),
    ...body.lines,
  ];
  const call = `response = requests.${method.toLowerCase()}(\n${lines.map((line) => `    ${line}\n`).join("")})`;
  const imports = tokenHeader === undefined ? "import requests" : "import os\n\nimport requests";
  const results = {
    json: "print(response.json())",
    text: "print(response.text)",
    binary: "content = response.content",
  };
  const { mediaType } = source.operation.result;
  const kind = mediaType?.kind ?? "";
  return {
    lang: "python",
    label: "Python",
    source: [
      `${imports}\n\n${call}`,
      "response.raise_for_status()",
      ...(kind in results ? [results[kind as keyof typeof results]] : []),
    ].join("\n"),
  };
}

/** Arguments of the call for the body, and the media type where `requests` does not set it itself. */
function pythonBody({ document, operation }: SampleSource): {
  readonly lines: readonly string[];
  readonly type?: string;
} {
  const mediaType = operation.body?.mediaTypes[0];
  if (mediaType === undefined) return { lines: [] };
  const { kind, type, schema, example = {} } = mediaType;
  if (kind === "binary") return { lines: ['data=open("file.zip", "rb"),'], type };
  if (kind === "text") return { lines: [`data=${JSON.stringify(String(mediaType.example ?? ""))},`], type };
  if (kind === "form") return { lines: [`data=${tuples(formFields(example), "data=".length)},`] };
  if (kind !== "multipart") return { lines: [`json=${pythonLiteral(example, "    ", "json=".length)},`] };
  const parts = formParts(fileParts(document, schema), example).map(
    ([name, value]) =>
      `${JSON.stringify(name)}: ${value === undefined ? 'open("file.zip", "rb")' : `(None, ${JSON.stringify(value)})`}`,
  );
  return { lines: [`files=${brackets("{}", parts, "    ", "files=".length)},`] };
}

/** Names and values, of which a name may come several times. */
function tuples(pairs: readonly (readonly [string, string])[], used: number): string {
  const names = new Set(pairs.map(([name]) => name));
  if (names.size === pairs.length) return pythonLiteral(Object.fromEntries(pairs), "    ", used);
  const items = pairs.map((pair) => `(${pair.map((text) => JSON.stringify(text)).join(", ")})`);
  return brackets("[]", items, "    ", used);
}

/** A JSON value as Python writes it. */
function pythonLiteral(value: unknown, indent: string, used: number): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value !== "object") return JSON.stringify(value);
  const inner = `${indent}    `;
  if (Array.isArray(value))
    return brackets(
      "[]",
      value.map((item) => pythonLiteral(item, inner, 0)),
      indent,
      used,
    );
  const items = Object.entries(value).map(
    ([name, item]) => `${JSON.stringify(name)}: ${pythonLiteral(item, inner, name.length + 4)}`,
  );
  return brackets("{}", items, indent, used);
}

/** Items between brackets: in one line where they fit, else one a line. */
function brackets(pair: "{}" | "[]", items: readonly string[], indent: string, used: number): string {
  const [open, close] = pair;
  const line = `${open}${items.join(", ")}${close}`;
  if (items.length === 0 || (!line.includes("\n") && indent.length + used + line.length < width)) return line;
  return `${open}\n${items.map((item) => `${indent}    ${item},\n`).join("")}${indent}${close}`;
}
