import { isObject, type JsonObject } from "../../core/json.ts";

/** A section of a manifest, or a part of one; empty when it is missing or something else. */
export function sectionOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The parts of a section, by name. */
export function partsOf(section: unknown): [name: string, part: JsonObject][] {
  return Object.entries(sectionOf(section)).map(([name, part]) => [name, sectionOf(part)]);
}
