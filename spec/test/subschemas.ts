import { isObject, type Json } from "./bundled.ts";

const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS = ["properties", "patternProperties"];
const SINGLES = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"];

/** The place of a schema and of every schema inside it. References are not followed. */
export function subschemaPointers(schema: Json | undefined, place: string): string[] {
  if (!isObject(schema)) return [];
  const nested = [...LISTS, ...MAPS].flatMap((keyword) =>
    Object.entries(schema[keyword] ?? {}).map(([key, child]): [string, Json] => [`${keyword}/${escape(key)}`, child]),
  );
  const single = SINGLES.flatMap((keyword): [string, Json][] => {
    const child = schema[keyword];
    return child === undefined ? [] : [[keyword, child]];
  });
  return [place, ...[...nested, ...single].flatMap(([path, child]) => subschemaPointers(child, `${place}/${path}`))];
}

function escape(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
