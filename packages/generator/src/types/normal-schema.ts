/** A schema of the description, unchanged. */
type Schema = { readonly [keyword: string]: unknown };

/** Keywords that say what a value looks like, so that a type has to say it, too. */
const shaping = new Set(
  "type enum const properties required additionalProperties patternProperties items prefixItems allOf anyOf oneOf".split(
    " ",
  ),
);

/**
 * The same schema in keywords that openapi-typescript supports. The library ignores keywords beside a `$ref`, treats
 * `anyOf` as an alternative to the keywords beside it, writes index signatures that contradict the properties, and allows
 * `null` where only the type or only the listed values do.
 */
export function normalSchema(schema: Schema): Schema {
  return withOpenIndex(withAnyOfApart(withReferenceApart(withNullInBoth(schema))));
}

/** A value has to be of the type and among those listed: `null` stays where both allow it. */
function withNullInBoth(schema: Schema): Schema {
  const { type, enum: values, const: constant } = schema;
  const types = typeof type === "string" ? [type] : type;
  if (!Array.isArray(types)) return schema;
  const isListed = [...(Array.isArray(values) ? [values] : []), ...(constant === undefined ? [] : [[constant]])].every(
    (choice) => choice.includes(null),
  );
  const left = types.filter((one) => one !== "null");
  if (!isListed && left.length > 0 && left.length < types.length) {
    return { ...schema, type: left.length === 1 ? left[0] : left };
  }
  if (types.includes("null") || !Array.isArray(values) || !values.includes(null)) return schema;
  return { ...schema, enum: values.filter((value) => value !== null) };
}

function withReferenceApart(schema: Schema): Schema {
  const { $ref, ...beside } = schema;
  if (typeof $ref !== "string" || !Object.keys(beside).some((keyword) => shaping.has(keyword))) return schema;
  // openapi-typescript supports `required` beside `allOf`, but not inside.
  const isShape = ([keyword]: [string, unknown]) => shaping.has(keyword) && keyword !== "required";
  const shape = Object.fromEntries(Object.entries(beside).filter(isShape));
  const annotations = Object.fromEntries(Object.entries(beside).filter((entry) => !isShape(entry)));
  return { ...annotations, allOf: [{ $ref }, ...(Object.keys(shape).length === 0 ? [] : [shape])] };
}

function withAnyOfApart(schema: Schema): Schema {
  const { anyOf, ...beside } = schema;
  const hasShape = Object.keys(beside).some((keyword) => shaping.has(keyword) && keyword !== "required");
  if (anyOf === undefined || !hasShape) return schema;
  const { allOf = [], ...rest } = beside;
  return { ...rest, allOf: [...(allOf as Schema[]), { anyOf }] };
}

/** An index signature applies to the documented properties, too, so it has to take their types as well. */
function withOpenIndex(schema: Schema): Schema {
  const { patternProperties, ...rest } = schema;
  const { properties = {}, additionalProperties } = rest as { properties?: Schema; additionalProperties?: unknown };
  const patterns = Object.values((patternProperties ?? {}) as Schema);
  const isTyped = typeof additionalProperties === "object" && Object.keys(additionalProperties ?? {}).length > 0;
  if (patterns.length === 0 && !(isTyped && Object.keys(properties).length > 0)) return schema;
  // Without a word about other properties there may be any.
  if (!isTyped && additionalProperties !== false) return { ...rest, additionalProperties: true };
  const others = isTyped ? [additionalProperties] : [];
  return { ...rest, additionalProperties: { anyOf: [...others, ...patterns, ...Object.values(properties)] } };
}
