import { isObject, type JsonObject } from "@enapter/http-api-openapi/json";
import { libraries } from "../../core/libraries.cjs";
import type { ArchiveFiles } from "./archive.ts";
import { fileName } from "./main-file.ts";

/** A JSON Schema, or the reason why there is none. */
export type JsonSchemaReading = { readonly schema: JsonObject } | { readonly problem: string };

/** Reads a `json_schema` of a manifest: the text of a schema, or the name of a file in the archive. */
export function readJsonSchema(text: string, files: ArchiveFiles): JsonSchemaReading {
  const schema = parsed(text);
  if (schema !== undefined) return { schema };
  const bytes = files.get(fileName(text));
  if (bytes === undefined) return { problem: `is neither a JSON Schema nor a file of the archive: ${text}` };
  const content = parsed(new TextDecoder().decode(bytes));
  return content === undefined ? { problem: `the file ${text} is not a JSON Schema` } : { schema: content };
}

/** Returns a part of a manifest in which each `json_schema` is replaced with the schema itself. */
export function withInlinedSchemas<Part>(part: Part, files: ArchiveFiles): Part {
  if (!isObject(part)) return part;
  const inlined = Object.entries(part).map(([key, value]) => {
    if (key.startsWith(".")) return [key, value];
    if (key !== "json_schema" || typeof value !== "string") return [key, withInlinedSchemas(value, files)];
    const reading = readJsonSchema(value, files);
    return [key, "schema" in reading ? reading.schema : value];
  });
  return Object.fromEntries(inlined);
}

/** Reads YAML, of which JSON is a part. */
function parsed(text: string): JsonObject | undefined {
  try {
    const value: unknown = libraries.yaml().parse(text, { maxAliasCount: 100 });
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
