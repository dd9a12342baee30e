import { isObject, type JsonObject } from "@enapter/http-api-openapi/json";

/** Returns a section of a manifest, or a part of one; empty when it is missing or not an object. */
export function sectionOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** Returns the parts of a section, by name. */
export function sectionParts(section: unknown): [name: string, part: JsonObject][] {
  return Object.entries(sectionOf(section)).map(([name, part]) => [name, sectionOf(part)]);
}
