import { type DescribedParameter, type Located, namedTypes, type SpecDocument } from "@enapter/http-api-openapi";

/** A parameter value read from the request, or the reason why it could not be read. */
export type ParameterReading =
  | { readonly given: false }
  | { readonly given: true; readonly value: unknown }
  | { readonly given: true; readonly problem: string; readonly rule: "explode" | "json" };

/** Separators of the items of a list that is not exploded; a comma for styles that are not listed. */
const separators: ReadonlyMap<string, string> = new Map([
  ["pipeDelimited", "|"],
  ["spaceDelimited", " "],
]);

const absent: ParameterReading = { given: false };

/**
 * Reads a query parameter in its style. An empty value counts as missing, and so do empty items of a list.
 * Text becomes numbers and booleans where the schema asks for them; other values stay text, so that the
 * schema check names the broken rule.
 */
export function readQueryParameter(
  document: SpecDocument,
  parameter: DescribedParameter,
  query: URLSearchParams,
): ParameterReading {
  if (parameter.style === "deepObject") return readDeepObject(document, parameter, query);
  if (!parameter.hasContent && parameter.explode && isObjectParameter(document, parameter)) {
    return readFields(document, parameter, query);
  }
  const texts = query.getAll(parameter.name).filter((text) => text !== "" || parameter.allowEmpty);
  if (texts.length === 0) return absent;
  if (parameter.hasContent) return readJson(texts);
  if (!hasType(document, parameter.schema, "array")) {
    return texts.length === 1
      ? { given: true, value: coerce(document, parameter.schema, texts[0] ?? "") }
      : { given: true, problem: "must be given only once", rule: "explode" };
  }
  if (parameter.explode) return readList(document, parameter, texts);
  if (texts.length > 1) return { given: true, problem: "must be one list, given once", rule: "explode" };
  return readList(document, parameter, (texts[0] ?? "").split(separators.get(parameter.style) ?? ","));
}

/** Reads a path or header parameter (style `simple`). */
export function readSimpleParameter(
  document: SpecDocument,
  parameter: DescribedParameter,
  text: string | null | undefined,
): ParameterReading {
  if (text === null || text === undefined || text === "") return absent;
  if (parameter.hasContent) return readJson([text]);
  if (hasType(document, parameter.schema, "array")) return readList(document, parameter, text.split(","));
  return { given: true, value: coerce(document, parameter.schema, text) };
}

/** Reads the value of a response header from its lines (style `simple`). */
export function readHeaderValue(document: SpecDocument, schema: Located, lines: readonly string[]): unknown {
  const text = lines.join(",");
  return hasType(document, schema, "array")
    ? listOf(document, schema, text.split(","))
    : coerce(document, schema, text);
}

function readList(document: SpecDocument, { schema }: DescribedParameter, texts: readonly string[]): ParameterReading {
  const value = listOf(document, schema, texts);
  return value.length === 0 ? absent : { given: true, value };
}

function listOf(document: SpecDocument, schema: Located | undefined, texts: readonly string[]): unknown[] {
  const resolved = schema && document.resolve(schema);
  const items = resolved && document.child(resolved, "items");
  const values = texts.map((text) => text.trim()).filter((text) => text !== "");
  return values.map((text) => coerce(document, items, text));
}

function readJson([text = "", ...others]: readonly string[]): ParameterReading {
  if (others.length > 0) return { given: true, problem: "must be given only once", rule: "explode" };
  try {
    return { given: true, value: JSON.parse(text) };
  } catch {
    return { given: true, problem: "must be JSON", rule: "json" };
  }
}

function isObjectParameter(document: SpecDocument, { schema }: DescribedParameter): boolean {
  return hasType(document, schema, "object") && !hasType(document, schema, "array");
}

/** Reads an object whose fields are parameters of their own. */
function readFields(document: SpecDocument, parameter: DescribedParameter, query: URLSearchParams): ParameterReading {
  const schema = parameter.schema && document.resolve(parameter.schema);
  const fields = document.entries(schema && document.child(schema, "properties"));
  const given = fields.filter(([name]) => query.has(name));
  const value = given.map(([name, field]) => [name, coerce(document, field, query.get(name) ?? "")]);
  return given.length === 0 ? absent : { given: true, value: Object.fromEntries(value) };
}

function readDeepObject(
  document: SpecDocument,
  parameter: DescribedParameter,
  query: URLSearchParams,
): ParameterReading {
  const schema = parameter.schema && document.resolve(parameter.schema);
  const entries = [...query].flatMap(([key, text]) => {
    const property = key.startsWith(`${parameter.name}[`) && key.endsWith("]");
    return property ? [[key.slice(parameter.name.length + 1, -1), text] as const] : [];
  });
  if (entries.length === 0) return absent;
  const value = entries.map(([name, text]) => {
    const properties = schema && document.child(schema, "properties");
    const own = properties && document.child(properties, name);
    return [name, coerce(document, own ?? (schema && document.child(schema, "additionalProperties")), text)];
  });
  return { given: true, value: Object.fromEntries(value) };
}

/** Returns text as a number or boolean where the schema asks for one; other text stays as it is. */
export function coerce(document: SpecDocument, schema: Located | undefined, text: string): unknown {
  const types = namedTypes(document, schema);
  if (types.has("string") || types.size === 0) return text;
  if ((types.has("integer") || types.has("number")) && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

function hasType(document: SpecDocument, schema: Located | undefined, type: string): boolean {
  return namedTypes(document, schema).has(type);
}
