import type { Demand } from "./demand.ts";

/** The types of JSON. */
export type ValueType = "object" | "array" | "string" | "integer" | "number" | "boolean" | "null";

const all: readonly ValueType[] = ["string", "object", "array", "integer", "number", "boolean", "null"];

/** Keywords that apply to values of one type only. */
const keywordsOf: readonly (readonly [ValueType, readonly string[]])[] = [
  ["object", ["properties", "required", "additionalProperties", "patternProperties", "minProperties", "propertyNames"]],
  ["array", ["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
  ["string", ["minLength", "maxLength", "pattern", "format"]],
];

/** Returns the possible types of a value, the likeliest first. */
export function likelyTypes(demand: Demand): ValueType[] {
  const named = demand.flatMap(({ value }) => ("type" in value ? [[value["type"]].flat().map(String)] : []));
  const allowed = all.filter((type) => named.every((types) => accepts(types, type)));
  const [first] = named;
  const rank = (type: ValueType): number =>
    first?.indexOf(type === "integer" && !first.includes(type) ? "number" : type) ?? 0;
  if (first !== undefined) return allowed.toSorted((a, b) => rank(a) - rank(b));
  const inferred = keywordsOf.find(([, keywords]) =>
    demand.some(({ value }) => keywords.some((keyword) => Object.hasOwn(value, keyword))),
  );
  return inferred === undefined ? allowed : [inferred[0], ...allowed.filter((type) => type !== inferred[0])];
}

function accepts(types: readonly string[], type: ValueType): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}
