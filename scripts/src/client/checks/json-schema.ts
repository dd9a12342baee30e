import type { SchemaObject } from "../../model/document.ts";
import { UnsupportedError } from "../../model/unsupported-error.ts";

/** Keywords whose schemas may be `true` and `false` here. */
type SubschemaKeyword = "properties" | "items" | "allOf" | "anyOf" | "oneOf";

/** The part of a JSON Schema that checks are made of. */
export interface JsonSchema extends Omit<SchemaObject, SubschemaKeyword> {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
}

/** A JSON Schema: an object, `true` for any value, `false` for none. */
export type Schema = JsonSchema | boolean;

/** The kinds of JSON value; an integer is a number. */
export type JsonType = (typeof jsonTypes)[number];
export const jsonTypes = ["string", "number", "boolean", "array", "object", "null"] as const;

/** Keywords that say something about values of one type only. */
export const typeKeywords = {
  string: ["minLength", "maxLength", "pattern"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  boolean: [],
  array: ["items", "minItems", "maxItems"],
  object: ["properties", "required", "additionalProperties", "minProperties", "maxProperties"],
  null: [],
} as const satisfies Readonly<Record<JsonType, readonly (keyof JsonSchema)[]>>;

const assertions = new Set<string>([
  ...["$ref", "type", "enum", "const", "allOf", "anyOf", "oneOf", "not", "format"],
  ...Object.values(typeKeywords).flat(),
]);

/** Keywords that say nothing about which values are valid. `$defs` only keeps schemas that references point at. */
const annotations = new Set(
  (
    "$comment $defs title description default deprecated example examples readOnly writeOnly contentEncoding " +
    "contentMediaType contentSchema discriminator externalDocs xml"
  ).split(" "),
);

/** Formats of JSON Schema and of the OpenAPI registry. As in JSON Schema, they describe and are not checked. */
const formats = new Set(
  (
    "date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference iri iri-reference uuid " +
    "uri-template json-pointer relative-json-pointer regex int32 int64 float double byte binary password"
  ).split(" "),
);

/** Refuses what checks cannot express, because a check that leaves it out would take values that are not valid. */
export function refuseUnsupported(schema: JsonSchema, place: string): void {
  for (const keyword of Object.keys(schema)) {
    if (!assertions.has(keyword) && !annotations.has(keyword) && !keyword.startsWith("x-")) {
      throw new UnsupportedError(`${place}: the JSON Schema keyword ${keyword} is not supported in an answer.`);
    }
  }
  if (schema.format !== undefined && !formats.has(schema.format)) {
    throw new UnsupportedError(`${place}: the format ${schema.format} is not a known one.`);
  }
  for (const type of typeList(schema) ?? []) {
    if (type !== "integer" && !jsonTypes.some((known) => known === type)) {
      throw new UnsupportedError(`${place}: the type ${type} does not exist in JSON Schema.`);
    }
  }
  if (schema.pattern !== undefined) refuseBrokenPattern(schema.pattern, place);
}

/** `type` as a list; `undefined` where any type will do. */
export function typeList({ type }: JsonSchema): readonly string[] | undefined {
  return typeof type === "string" ? [type] : type;
}

function refuseBrokenPattern(pattern: string, place: string): void {
  try {
    new RegExp(pattern, "u");
  } catch (cause) {
    throw new UnsupportedError(`${place}: the pattern ${pattern} is not a regular expression.`, { cause });
  }
}
