import { LISTS, MAPS, SINGLES } from "@enapter/http-api-lint/rules";
import { isObject, type Json, objectAt } from "./bundled.ts";

/** A JSON pointer to a place below another. */
export function pointer(base: string, ...keys: string[]): string {
  return [base, ...keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}

/** Returns the value at a location; undefined when there is none. */
export function resolve(document: Json, place: string): Json | undefined {
  const keys = place.split("/").slice(1);
  return keys.reduce<Json | undefined>((node, key) => {
    if (Array.isArray(node)) return node[Number(key)];
    return objectAt(node)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }, document);
}

/** The place of a schema and of every schema inside it. References are not followed. */
export function subschemaPointers(schema: Json | undefined, place: string): string[] {
  if (!isObject(schema)) return [];
  const nested = [...LISTS, ...MAPS].flatMap((keyword) =>
    Object.entries(schema[keyword] ?? {}).flatMap(([key, child]) =>
      subschemaPointers(child, pointer(place, keyword, key)),
    ),
  );
  const single = SINGLES.flatMap((keyword) => subschemaPointers(schema[keyword], pointer(place, keyword)));
  return [place, ...nested, ...single];
}
