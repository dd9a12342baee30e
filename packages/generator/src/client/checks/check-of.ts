import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { anyOfCheck, oneOfCheck } from "./alternatives.ts";
import { type Argument, callExpression, data, type Expression, fields, isNamed, list, named } from "./expression.ts";
import {
  type JsonSchema,
  type JsonType,
  jsonTypes,
  refuseUnsupported,
  type Schema,
  typeKeywords,
  typeList,
} from "./json-schema.ts";
import { hasType, possibleTypes } from "./possible-types.ts";

/**
 * The check of a schema, as source. Its names are those of the client's `validation` folder.
 * @param place Where the schema is, for what cannot be expressed.
 * @throws {UnsupportedError} when the schema has a keyword that checks do not support.
 */
export function checkOf(document: OpenApiDocument, schema: Schema, place: string): Expression {
  if (typeof schema === "boolean") return named(schema ? "any" : "never");
  refuseUnsupported(schema, place);
  const check = (part: Schema, ...path: readonly (string | number)[]) =>
    checkOf(document, part, [place, ...path].join("/"));
  const checks = [
    ...(schema.$ref === undefined ? [] : [{ kind: "reference", pointer: schema.$ref } as const]),
    ...typeChecks(schema, check),
    ...(schema.allOf ?? []).map((part, index) => check(part, "allOf", index)),
    ...(["anyOf", "oneOf"] as const).flatMap((keyword) => {
      const alternatives = schema[keyword]?.map((part, index) => ({
        check: check(part, keyword, index),
        types: possibleTypes(document, part),
      }));
      return alternatives === undefined
        ? []
        : [keyword === "anyOf" ? anyOfCheck(alternatives) : oneOfCheck(alternatives)];
    }),
    ...(schema.not === undefined ? [] : [callExpression("not", check(schema.not, "not"))]),
    ...conditionalCheck(schema, check),
  ].filter((part) => !isNamed(part, "any"));
  const [first, ...others] = checks;
  if (first === undefined) return named("any");
  return others.length === 0 ? first : callExpression("allOf", list(checks));
}

/** `if` with `then` and `else`: the condition and what follows from it, or neither and what holds else. */
function conditionalCheck(schema: JsonSchema, check: (part: Schema, ...path: string[]) => Expression): Expression[] {
  const { if: condition, then: consequence = true, else: alternative = true } = schema;
  if (condition === undefined || (consequence === true && alternative === true)) return [];
  const holds = check(condition, "if");
  return [
    callExpression(
      "anyOf",
      list([
        callExpression("allOf", list([holds, check(consequence, "then")])),
        callExpression("allOf", list([callExpression("not", holds), check(alternative, "else")])),
      ]),
    ),
  ];
}

/** Makes the checks of `type`, `enum`, `const` and the keywords of single types. */
function typeChecks(schema: JsonSchema, check: (part: Schema, ...path: string[]) => Expression): Expression[] {
  const types = typeList(schema);
  const listed = [...(schema.enum === undefined ? [] : [schema.enum]), ...("const" in schema ? [[schema.const]] : [])];
  const limited = Object.values(typeKeywords)
    .flat()
    .some((keyword) => schema[keyword] !== undefined);
  const values = listed.map((choice) =>
    valuesCheck(choice.filter((value) => types === undefined || types.some((type) => hasType(value, type)))),
  );
  if (!limited && (types === undefined || values.length > 0)) return values;
  const alternatives = withoutInteger(types ?? jsonTypes).map((type) => ({
    check: typeCheck(schema, type, check),
    types: new Set([type === "integer" ? "number" : (type as JsonType)]),
  }));
  return [...values, anyOfCheck(alternatives)];
}

/** An integer is a number already. */
function withoutInteger(types: readonly string[]): readonly string[] {
  return types.includes("number") ? types.filter((type) => type !== "integer") : types;
}

function valuesCheck(values: readonly unknown[]): Expression {
  return values.length === 0 ? named("never") : callExpression("oneValueOf", data(values));
}

/** The check for values of one type, with the keywords that are about this type. */
function typeCheck(
  schema: JsonSchema,
  type: string,
  check: (part: Schema, ...path: string[]) => Expression,
): Expression {
  switch (type) {
    case "array": {
      const items = schema.items === undefined ? named("any") : check(schema.items, "items");
      const first = schema.prefixItems?.map((part, index) => check(part, "prefixItems", String(index))) ?? [];
      const entries = [
        ...(first.length === 0 ? [] : [["first", list(first)] as const]),
        ...(schema.uniqueItems === true ? [["uniqueItems", data(true)] as const] : []),
        ...limitEntries(schema, ["minItems", "maxItems"]),
      ];
      return callExpression(
        "array",
        isNamed(items, "any") ? undefined : items,
        entries.length === 0 ? undefined : fields(entries),
      );
    }
    case "object":
      return objectCheck(schema, check);
    case "string": {
      const given = limits(schema, typeKeywords.string);
      return given === undefined ? named("string") : callExpression("text", given);
    }
    case "null":
      return named("nothing");
    case "boolean":
      return named("boolean");
    default: {
      const given = limits(schema, typeKeywords.number);
      return given === undefined ? named(type) : callExpression("bounded", named(type), given);
    }
  }
}

function objectCheck(schema: JsonSchema, check: (part: Schema, ...path: string[]) => Expression): Expression {
  const properties = Object.entries(schema.properties ?? {}).map(
    ([name, part]) => [name, check(part, "properties", name)] as const,
  );
  const { additionalProperties = true, required = [] } = schema;
  const additional = check(additionalProperties, "additionalProperties");
  const patterns = Object.entries(schema.patternProperties ?? {}).map(
    ([pattern, part]) => [pattern, check(part, "patternProperties", pattern)] as const,
  );
  const entries = [
    ...(patterns.length === 0 ? [] : [["patterns", fields(patterns)] as const]),
    ...(isNamed(additional, "any") ? [] : [["additional", additional] as const]),
    ...limitEntries(schema, ["minProperties", "maxProperties"]),
  ];
  const isRecord = properties.length === 0 && required.length === 0;
  if (isRecord && entries.length === 1 && entries[0]?.[0] === "additional") return callExpression("record", additional);
  const isPlain = isRecord && entries.length === 0;
  if (isPlain) return callExpression("object");
  const needed = required.length === 0 && entries.length === 0 ? undefined : data(required);
  return callExpression("object", fields(properties), needed, entries.length === 0 ? undefined : fields(entries));
}

function limits(schema: JsonSchema, keywords: readonly (keyof JsonSchema)[]): Argument | undefined {
  const entries = limitEntries(schema, keywords);
  return entries.length === 0 ? undefined : fields(entries);
}

function limitEntries(schema: JsonSchema, keywords: readonly (keyof JsonSchema)[]) {
  return keywords.flatMap((keyword) =>
    schema[keyword] === undefined ? [] : [[keyword, data(schema[keyword])] as const],
  );
}
