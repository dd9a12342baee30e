/** Keys whose values may be data of any form, in which every word counts. */
const dataKeys = new Set(["const", "dataValue", "default", "enum", "example", "examples", "mapping", "value"]);

/** Maps from names of any kind. */
const nameMaps = new Set(["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"]);

/** Words for people. */
const annotations = new Set(["description", "summary", "title"]);

/** Keywords that give a schema another address than its location in a file. */
const ownAddresses = new Set(["$anchor", "$dynamicAnchor", "$id", "$recursiveAnchor", "id"]);

/**
 * Returns the part of a file that decides whether examples conform to their schemas, as text: everything but descriptions.
 * @param parsed the content of the file.
 * @returns undefined where it depends on more than the file and those that it refers to: a schema has an address of its
 * own, or data are in another file, where nobody can tell words for people from others.
 */
export function checkedText(parsed: unknown): string | undefined {
  let isKnown = true;

  const strip = (node: unknown, isNameMap: boolean): unknown => {
    if (Array.isArray(node)) return node.map((item) => strip(item, false));
    if (typeof node !== "object" || node === null) return node;
    const kept: [string, unknown][] = [];
    for (const [key, value] of Object.entries(node)) {
      if (isNameMap) {
        kept.push([key, strip(value, false)]);
        continue;
      }
      if (ownAddresses.has(key) || (dataKeys.has(key) && isReference(value))) isKnown = false;
      if (dataKeys.has(key)) kept.push([key, value]);
      else if (!annotations.has(key) || typeof value !== "string") kept.push([key, strip(value, nameMaps.has(key))]);
    }
    return Object.fromEntries(kept);
  };

  const text = JSON.stringify(strip(parsed, false));
  return isKnown ? text : undefined;
}

function isReference(value: unknown): boolean {
  return typeof value === "object" && value !== null && "$ref" in value;
}
