import { stringifyYaml } from "@redocly/openapi-core";

type Json = null | boolean | number | string | Json[] | JsonObject;
interface JsonObject {
  [key: string]: Json;
}

/** YAML by the name and the JSON of what it says. */
export type YamlParts = ReadonlyMap<string, string>;

/** Parts are those of `paths` and of each kind of component: so many levels below are split. */
const levels: Readonly<Record<string, number>> = { paths: 1, components: 2 };

/**
 * The YAML of a description. It is put together from parts, because most of them are the same in the next run.
 * @param known parts of the run before.
 * @returns the text that the library makes of the whole, and the parts.
 */
export function yamlText(description: JsonObject, known: YamlParts = new Map()): { text: string; parts: YamlParts } {
  const parts = new Map<string, string>();

  const part = (name: string, value: Json, indentation: string): string => {
    const key = JSON.stringify([name, value, indentation]);
    const text = known.get(key) ?? indented(yaml({ [name]: value }), indentation);
    parts.set(key, text);
    return text;
  };

  const write = (object: JsonObject, indentation: string, depthOf: (name: string) => number): string =>
    Object.entries(object)
      .map(([name, value]) => {
        const depth = depthOf(name);
        if (depth === 0 || !isFilledObject(value)) return part(name, value, indentation);
        const head = yaml({ [name]: null });
        // What stands behind a name of several lines is laid out in another way.
        if (head.startsWith("? ")) return part(name, value, indentation);
        const line = indented(head.replace(/ null\n$/, "\n"), indentation);
        return line + write(value, `${indentation}  `, () => depth - 1);
      })
      .join("");

  const text = write(description, "", (name) => levels[name] ?? 0);
  return { text: endsInBlankLines(text) ? `${text}${endMark}` : text, parts };
}

/** Follows blank lines that belong to the last text of a document, and only there. */
const endMark = "...\n";

function endsInBlankLines(text: string): boolean {
  return text.endsWith("\n\n");
}

function yaml(value: Json): string {
  const text = stringifyYaml(value, { noRefs: true, lineWidth: -1 });
  return text.endsWith(`\n\n${endMark}`) ? text.slice(0, -endMark.length) : text;
}

function indented(text: string, indentation: string): string {
  return indentation === "" ? text : text.replaceAll(/^(?=.)/gm, indentation);
}

function isFilledObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}
