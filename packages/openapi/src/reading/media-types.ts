/** Encoding of a body: the branch of the runtime that encodes or decodes it. */
export type BodyKind = "json" | "text" | "binary" | "multipart" | "form";

/** Types that are text although they are not called so. */
const textTypes = new Set([
  "application/xml",
  "application/yaml",
  "application/x-yaml",
  "application/x-ndjson",
  "application/ndjson",
  "application/jsonl",
  "application/json-seq",
  "application/javascript",
  "application/graphql",
  "application/sql",
]);

/** Returns a media type without its parameters, in lower case. */
export function essenceOf(type: string): string {
  return type.split(";")[0]?.trim().toLowerCase() ?? "";
}

/** Returns the encoding of bodies of a media type. */
export function bodyKind(type: string): BodyKind {
  const essence = essenceOf(type);
  if (essence === "application/json" || essence.endsWith("+json")) return "json";
  if (essence.startsWith("text/") || /\+(xml|yaml)$/.test(essence) || textTypes.has(essence)) return "text";
  if (essence === "multipart/form-data") return "multipart";
  if (essence === "application/x-www-form-urlencoded") return "form";
  return "binary";
}
