import { asArray, asString, isObject, type JsonObject, type Located, type SpecDocument } from "./document.ts";
import type { Content } from "./operations.ts";

/**
 * An example of a body: the first named example of the media type, else its `example`, else a value made from the
 * examples and types of the schema.
 */
export function exampleOf(document: SpecDocument, content: Content): unknown {
  const [named] = document.entries(document.child(content.media, "examples"));
  if (named !== undefined && "value" in named[1].value) return named[1].value["value"];
  if ("example" in content.media.value) return content.media.value["example"];
  return content.schema === undefined ? {} : exampleOfSchema(document, content.schema, 0);
}

const deepest = 12;

/** A value that fits a schema: its own example where it has one, else built from its parts. */
export function exampleOfSchema(document: SpecDocument, schema: Located, depth: number): unknown {
  const { value } = schema;
  const ready = readyMade(value);
  if (ready !== undefined) return ready.value;
  if (depth > deepest) return null;
  const target = "$ref" in value ? document.resolve(schema) : undefined;
  if (target !== undefined) return exampleOfSchema(document, target, depth + 1);
  const branch = document.items(schema, "anyOf")[0] ?? document.items(schema, "oneOf")[0];
  if (branch !== undefined) return exampleOfSchema(document, branch, depth + 1);
  const parts = document.items(schema, "allOf");
  if (parts.length > 0) return mergedExample(document, schema, parts, depth);
  return exampleOfType(document, schema, depth);
}

function readyMade(schema: JsonObject): { value: unknown } | undefined {
  const examples = asArray(schema["examples"]);
  if (examples.length > 0) return { value: examples[0] };
  for (const key of ["example", "const", "default"]) if (key in schema) return { value: schema[key] };
  const choices = asArray(schema["enum"]);
  return choices.length > 0 ? { value: choices[0] } : undefined;
}

function mergedExample(document: SpecDocument, schema: Located, parts: Located[], depth: number): unknown {
  const values = [...parts.map((part) => exampleOfSchema(document, part, depth + 1))];
  if (isObject(schema.value["properties"])) values.push(exampleOfType(document, schema, depth));
  return values.every(isObject) ? Object.assign({}, ...values) : values[0];
}

function exampleOfType(document: SpecDocument, schema: Located, depth: number): unknown {
  const { value } = schema;
  const [type] = [value["type"]].flat();
  if (type === "object" || isObject(value["properties"])) {
    const properties = document.entries(document.child(schema, "properties"));
    return Object.fromEntries(properties.map(([name, part]) => [name, exampleOfSchema(document, part, depth + 1)]));
  }
  if (type === "array") {
    const items = document.child(schema, "items");
    return items === undefined ? [] : [exampleOfSchema(document, items, depth + 1)];
  }
  if (type === "integer" || type === "number") return value["minimum"] ?? 1;
  if (type === "boolean") return true;
  if (type === "null") return null;
  return exampleOfFormat(asString(value["format"]));
}

const formatExamples: Readonly<Record<string, string>> = {
  "date-time": "2026-01-14T08:31:05Z",
  date: "2026-01-14",
  email: "operator@example.com",
  uri: "https://example.com",
  uuid: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11",
};

function exampleOfFormat(format: string | undefined): string {
  return (format && formatExamples[format]) || "text";
}

/** An example of a body that is not JSON, as it goes over the wire. Archives stand in the description as base64. */
export function bytesOfExample(mediaType: string, example: unknown): string | Uint8Array {
  const text = typeof example === "string" ? example : JSON.stringify(example);
  if (mediaType.startsWith("text/")) return text;
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? new Uint8Array(bytes) : text;
}
