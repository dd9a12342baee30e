import { type OpenApiDocument, resolve, type SchemaObject } from "@enapter/http-api-openapi";
import { openEnum } from "../names/open-enum.ts";
import { commentOf } from "../output/text.ts";

/** Parts of a documentation comment. Empty parts are left out. */
export interface Documentation {
  /** Markdown. */
  readonly text?: string | undefined;
  readonly deprecated?: boolean | undefined;
  /** Absent when there is no default; `null` is a default. */
  readonly default?: unknown;
  readonly examples?: readonly unknown[] | undefined;
  /** Address of a page that says more. */
  readonly see?: string | undefined;
}

/** Remark that openapi-typescript adds to the description of a discriminator. */
const libraryRemark = / ?\(?(discriminator )?enum property (added|replaced) by openapi-typescript\)?$/;

/** Returns a documentation comment with a line break at its end; empty when there is nothing to say. */
export function documentationComment(documentation: Documentation): string {
  return commentOf(documentationLines(documentation));
}

/** The documentation of a schema. A reference without a description has that of its target. */
export function schemaDocumentation(document: OpenApiDocument, schema: SchemaObject): Documentation {
  if (typeof schema !== "object") return {};
  const target = resolve(document, schema);
  const own = (schema.description ?? target.description)?.replace(libraryRemark, "").trim();
  const paragraphs = [own, enumValueList(document, target), formatText(target)];
  const examples = schema.examples ?? (schema.example === undefined ? undefined : [schema.example]);
  const fallback = target.examples ?? (target.example === undefined ? undefined : [target.example]);
  return {
    text: paragraphs.filter((paragraph) => paragraph !== undefined && paragraph !== "").join("\n\n"),
    deprecated: schema.deprecated ?? target.deprecated,
    ...("default" in schema ? { default: schema.default } : {}),
    examples: examples ?? fallback,
    see: (target as { externalDocs?: { url?: string } }).externalDocs?.url,
  };
}

/** The values that the description explains, as a Markdown list. */
function enumValueList(document: OpenApiDocument, schema: SchemaObject): string | undefined {
  const parts = openEnum(document, schema)?.closed.map((part) => resolve(document, part)) ?? [schema];
  const items = parts.flatMap((part) => Object.entries(part["x-enumDescriptions"] ?? {}));
  return items.length === 0 ? undefined : items.map(([value, text]) => `- \`${value}\`: ${text.trim()}`).join("\n");
}

/** The format of a text, such as `date-time`. Formats of numbers and bytes tell a TypeScript program nothing. */
function formatText({ type, format }: SchemaObject): string | undefined {
  const isText = type === "string" || (Array.isArray(type) && type.includes("string"));
  return isText && format !== undefined && format !== "binary" ? `Format: ${format}.` : undefined;
}

function documentationLines({ text, deprecated, default: defaultValue, examples, see }: Documentation): string[] {
  const lines = text === undefined || text.trim() === "" ? [] : text.trim().split(/\r?\n/);
  const tags: string[] = [];
  if (deprecated === true) tags.push("@deprecated");
  if (defaultValue !== undefined) tags.push(...`@default ${literal(defaultValue)}`.split("\n"));
  for (const example of examples ?? []) tags.push(...`@example ${literal(example)}`.split("\n"));
  if (see !== undefined) tags.push(`@see ${see}`);
  return lines.length > 0 && tags.length > 0 ? [...lines, "", ...tags] : [...lines, ...tags];
}

/** A value as source text: on one line where it is short, else starting on a line of its own. */
function literal(value: unknown): string {
  const compact = JSON.stringify(value);
  return compact.length <= 100 || typeof value !== "object" ? compact : `\n${JSON.stringify(value, null, 2)}`;
}
