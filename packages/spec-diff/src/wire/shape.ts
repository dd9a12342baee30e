import { openEnum } from "@enapter/http-api-generator/names";
import { lookUp, type OpenApiDocument, resolve, type SchemaObject } from "@enapter/http-api-openapi";
import { asArray, isObject, type JsonObject } from "@enapter/http-api-openapi/json";
import { objectOf } from "../core/json.ts";

/** A schema as the comparison sees it, however it is written. */
export interface Shape {
  /** The reference, where the schema is one. */
  readonly reference?: string;
  /** True when `null` is allowed here, in addition to what the reference allows. */
  readonly nullableHere: boolean;
  /** True when `null` is allowed. */
  readonly nullable: boolean;
  /** The known values, where the schema is an open enum. */
  readonly open?: readonly string[];
  /** The keywords that say which values are allowed. */
  readonly facts: JsonObject;
  /** The keywords that only tell something, here and in what is referred to. */
  readonly notes: JsonObject;
  /** Those that are written here. */
  readonly notesHere: JsonObject;
}

/** Keywords that allow and forbid nothing. */
const annotations = new Set(
  "title description summary examples example externalDocs deprecated default readOnly writeOnly xml $comment $id $anchor x-enumDescriptions".split(
    " ",
  ),
);

const wrappers = ["allOf", "anyOf", "oneOf"] as const;

/** Brings a schema into its normal form: references followed, wrappers of one schema removed, `null` apart. */
export function shapeOf(document: OpenApiDocument, schema: unknown, seen: readonly string[] = []): Shape {
  if (schema === undefined || schema === true) return plain({}, {});
  if (!isObject(schema)) return plain({ not: {} }, {});
  const [notes, facts] = split(schema);
  const reference = facts["$ref"];
  if (typeof reference === "string") {
    if (Object.keys(facts).length > 1) {
      const { $ref: _reference, ...rest } = facts;
      return shapeOf(document, { ...notes, allOf: [{ $ref: reference }, rest] }, seen);
    }
    if (seen.includes(reference)) return plain({ $ref: reference }, notes);
    const target = shapeOf(document, lookUp(document, reference), [...seen, reference]);
    return { ...target, reference, nullableHere: false, notes: { ...target.notes, ...notes }, notesHere: notes };
  }
  const open = openEnum(document, schema as SchemaObject);
  if (open !== undefined)
    return { ...openShape(document, asArray(facts["anyOf"]), notes, open.nullable), open: open.values };
  const wrapper = wrapperOf(facts);
  if (wrapper !== undefined) return unwrap(document, wrapper, notes, seen);
  const [whole, about] = merged(document, facts, seen);
  return plain(...withoutNull(whole, { ...notes, ...about }));
}

function plain(facts: JsonObject, notes: JsonObject, nullable = false): Shape {
  return { nullableHere: nullable, nullable, facts, notes, notesHere: notes };
}

/** An open enum: its values are compared apart; what else its parts say is kept. */
function openShape(document: OpenApiDocument, parts: readonly unknown[], notes: JsonObject, nullable: boolean): Shape {
  const details = parts.map((part) => split(resolve(document, objectOf(part))));
  const { enum: _values, type: _type, ...rest } = Object.assign({}, ...details.map(([, facts]) => facts)) as JsonObject;
  const types = new Set(details.map(([, facts]) => facts["type"] ?? "string").filter((one) => one !== "null"));
  const texts = details.map(([text]) => text).filter((text) => Object.keys(text).length > 0);
  const about = texts.length === 0 ? {} : { "x-enumDescriptions": texts };
  return plain(
    { ...rest, type: types.size === 1 ? [...types][0] : [...types].sort() },
    { ...notes, ...about },
    nullable,
  );
}

function split(schema: JsonObject): [notes: JsonObject, facts: JsonObject] {
  const entries = Object.entries(schema);
  const notes = entries.filter(([key]) => annotations.has(key));
  return [Object.fromEntries(notes), Object.fromEntries(entries.filter(([key]) => !annotations.has(key)))];
}

/** The only keyword of a schema that is `allOf`, `anyOf` or `oneOf` of one schema, or of one schema and `null`. */
function wrapperOf(facts: JsonObject): { inner: unknown; nullable: boolean } | undefined {
  const [key, ...others] = Object.keys(facts);
  if (key === undefined || others.length > 0 || !wrappers.some((name) => name === key)) return undefined;
  const parts = asArray(facts[key]);
  const inner = key === "allOf" ? parts : parts.filter((part) => !isNull(part));
  return inner.length === 1 ? { inner: inner[0], nullable: inner.length < parts.length } : undefined;
}

function unwrap(
  document: OpenApiDocument,
  { inner, nullable }: { inner: unknown; nullable: boolean },
  notes: JsonObject,
  seen: readonly string[],
): Shape {
  const shape = shapeOf(document, inner, seen);
  return {
    ...shape,
    nullableHere: shape.nullableHere || nullable,
    nullable: shape.nullable || nullable,
    notes: { ...shape.notes, ...notes },
    notesHere: { ...shape.notesHere, ...notes },
  };
}

function isNull(schema: unknown): boolean {
  return isObject(schema) && (schema["type"] === "null" || schema["const"] === null);
}

/** `null` in a type, an enum or a union is a fact of its own; the rest is written in one way. */
function withoutNull(facts: JsonObject, notes: JsonObject): [JsonObject, JsonObject, boolean] {
  const { nullable: old, const: constant, ...rest } = facts;
  const result: Record<string, unknown> = { ...rest };
  if (constant !== undefined) result["enum"] = [constant];
  const { type, enum: values } = result;
  // Every keyword about null has to allow it: the type, the listed values, or both.
  const says = [...(type === undefined ? [] : [[type].flat().includes("null") || old === true])];
  if (Array.isArray(values)) says.push(values.includes(null));
  let nullable = says.length === 0 ? old === true : says.every(Boolean);
  if (Array.isArray(type)) {
    const types = type.filter((one) => one !== "null");
    result["type"] = types.length === 1 ? types[0] : types.toSorted();
  }
  if (Array.isArray(values)) result["enum"] = values.filter((value) => value !== null);
  for (const key of ["anyOf", "oneOf"]) {
    const parts = asArray(result[key]);
    if (parts.length < 3 || !parts.some(isNull)) continue;
    nullable = true;
    result[key] = parts.filter((part) => !isNull(part));
  }
  return [result, notes, nullable];
}

/** Keywords that can be put together from the parts of an `allOf` where no two parts disagree. */
const mergeable = new Set(["type", "properties", "required", "additionalProperties"]);

/** An `allOf` of objects is one object, which is how it is used; any other one stays as it is. */
function merged(
  document: OpenApiDocument,
  facts: JsonObject,
  seen: readonly string[],
): [facts: JsonObject, notes: JsonObject] {
  if (facts["allOf"] === undefined) return [facts, {}];
  const { allOf, ...own } = facts;
  const shapes = asArray(allOf).map((part) => shapeOf(document, part, seen));
  const parts = [own, ...shapes.map((shape) => shape.facts)];
  const texts = shapes.map(({ notes }) => notes).filter((notes) => Object.keys(notes).length > 0);
  const properties: Record<string, unknown> = Object.create(null);
  const required = new Set<unknown>();
  let closed: unknown;
  for (const part of parts) {
    const isObjectType = part["type"] === undefined || part["type"] === "object";
    if (!isObjectType || !Object.keys(part).every((key) => mergeable.has(key))) return [facts, {}];
    for (const [name, property] of Object.entries(objectOf(part["properties"]))) {
      if (name in properties) return [facts, {}];
      properties[name] = property;
    }
    for (const name of asArray(part["required"])) required.add(name);
    closed ??= part["additionalProperties"];
  }
  const whole = {
    ...(parts.some((part) => part["type"] === "object") ? { type: "object" } : {}),
    properties,
    ...(required.size === 0 ? {} : { required: [...required] }),
    ...(closed === undefined ? {} : { additionalProperties: closed }),
  };
  return [whole, texts.length === 0 ? {} : { allOf: texts }];
}
