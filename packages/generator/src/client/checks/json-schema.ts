import type { SchemaObject } from "@enapter/http-api-openapi";
import { UnsupportedError } from "@enapter/http-api-openapi";

/** Keywords whose schemas may be `true` and `false` here. */
type SubschemaKeyword = "properties" | "items" | "prefixItems" | "allOf" | "anyOf" | "oneOf";

/** The keywords of JSON Schema that checks support. */
export interface JsonSchema extends Omit<SchemaObject, SubschemaKeyword> {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly uniqueItems?: boolean;
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
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
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
  array: ["items", "prefixItems", "uniqueItems", "minItems", "maxItems"],
  object: ["properties", "required", "patternProperties", "additionalProperties", "minProperties", "maxProperties"],
  null: [],
} as const satisfies Readonly<Record<JsonType, readonly (keyof JsonSchema)[]>>;

const assertions = new Set<string>([
  ...["$ref", "type", "enum", "const", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "format"],
  ...Object.values(typeKeywords).flat(),
]);

/** Keywords that say nothing about which values are valid. */
const annotations = new Set(
  (
    "$comment title description default deprecated example examples readOnly writeOnly contentEncoding " +
    "contentMediaType contentSchema discriminator externalDocs xml"
  ).split(" "),
);

/** Formats of JSON Schema and of the OpenAPI registry. As in JSON Schema, they describe and are not checked. */
export const formats: ReadonlySet<string> = new Set(
  (
    "date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference iri iri-reference uuid " +
    "uri-template json-pointer relative-json-pointer regex int8 int16 int32 int64 uint8 uint16 uint32 uint64 float double " +
    "double-int decimal decimal128 byte base64url binary password char commonmark html http-date media-range sf-binary sf-boolean " +
    "sf-decimal sf-integer sf-string sf-token unixtime date-time-local time-local"
  ).split(" "),
);

/** Returns whether checks and types know a keyword of JSON Schema. */
function isKnownKeyword(keyword: string): boolean {
  return assertions.has(keyword) || annotations.has(keyword) || keyword.startsWith("x-");
}

/** Refuses what checks cannot express, because a check that leaves it out would take values that are not valid. */
export function refuseUnsupported(schema: JsonSchema, place: string): void {
  for (const keyword of Object.keys(schema)) {
    if (!isKnownKeyword(keyword)) {
      throw new UnsupportedError(`${place}: the JSON Schema keyword ${keyword} is not supported in a response.`);
    }
  }
  if (schema.format !== undefined && !formats.has(schema.format)) {
    throw new UnsupportedError(`${place}: the format ${schema.format} is unknown.`);
  }
  for (const type of typeList(schema) ?? []) {
    if (type !== "integer" && !jsonTypes.some((known) => known === type)) {
      throw new UnsupportedError(`${place}: the type ${type} does not exist in JSON Schema.`);
    }
  }
  const patterns = [
    ...(schema.pattern === undefined ? [] : [schema.pattern]),
    ...Object.keys(schema.patternProperties ?? {}),
  ];
  for (const pattern of patterns) refuseBrokenPattern(pattern, place);
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
