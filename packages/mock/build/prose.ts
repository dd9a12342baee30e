/** Fields of a description that only people read. */
const prose: ReadonlySet<string> = new Set(["description", "summary", "title", "externalDocs", "x-enumDescriptions"]);
/** Fields whose values are data of the API. */
const data: ReadonlySet<string> = new Set(["example", "examples", "default", "enum", "const", "value"]);
/** Fields whose keys are names that the description chose, such as those of properties. */
const names: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "schemas",
  "parameters",
  "responses",
  "headers",
  "requestBodies",
  "securitySchemes",
]);

/** Returns a description without texts for people, because they are half of its bytes. Examples stay as they are. */
export function withoutProse(value: unknown, hasNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => hasNames || !prose.has(key));
  return Object.fromEntries(
    kept.map(([key, part]) => [
      key,
      !hasNames && data.has(key) ? part : withoutProse(part, !hasNames && names.has(key) && !Array.isArray(part)),
    ]),
  );
}
