import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { camelCase, identifier } from "@enapter/http-api-openapi";
import { NameRegistry } from "../names/type-names.ts";
import { collectEnums, type EnumModel } from "./enum-collection.ts";
import { documentationComment } from "./jsdoc.ts";

/**
 * The module of run-time enum values: per enum an `as const` array, a type and a guard. Nothing in it has an effect when it
 * is loaded, so a bundler keeps only what is used.
 */
export function enumsFile(document: OpenApiDocument, header: string): string {
  const names = new NameRegistry();
  const blocks = collectEnums(document).map((model) => enumBlock(model, names));
  return [`${header}\n`, ...(blocks.length === 0 ? ["export {};\n"] : blocks)].join("\n");
}

function enumBlock(model: EnumModel, names: NameRegistry): string {
  const values = names.claim(identifier(camelCase(plural(model.name))), model.origin);
  const type = names.claim(`Known${model.name}`, model.origin);
  const guard = names.claim(`isKnown${model.name}`, model.origin);
  return [
    `${documentationComment({ text: arrayText(model) })}export const ${values} = ${arrayLiteral(values, model.values)} as const;\n`,
    `/** One of {@link ${values}}. */\nexport type ${type} = (typeof ${values})[number];\n`,
    `/** Whether a value is one of {@link ${values}}. */\n` +
      `export function ${guard}(value: unknown): value is ${type} {\n` +
      `  return (${values} as readonly unknown[]).includes(value);\n}\n`,
  ].join("\n");
}

function arrayText({ description, values, descriptions, open }: EnumModel): string {
  const items = values
    .filter((value) => Object.hasOwn(descriptions, value))
    .map((value) => `- \`${value}\`: ${descriptions[value]?.trim()}`);
  const openness = open ? "The values known when this package was made; the server may add others." : undefined;
  return [description?.trim(), items.join("\n"), openness]
    .filter((part) => part !== undefined && part !== "")
    .join("\n\n");
}

function arrayLiteral(name: string, values: readonly string[]): string {
  const literals = values.map((value) => JSON.stringify(value));
  const line = `[${literals.join(", ")}]`;
  const fits = `export const ${name} = ${line} as const;`.length <= 120;
  return fits ? line : `[\n${literals.map((value) => `  ${value},\n`).join("")}]`;
}

/** The plural: `Status` as `Statuses`, `Entry` as `Entries`, `Day` as `Days`. `Colours` is one already. */
function plural(name: string): string {
  if (/[^suia]s$/.test(name)) return name;
  if (/(s|x|z|ch|sh)$/.test(name)) return `${name}es`;
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}
