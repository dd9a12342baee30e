import { formats } from "@enapter/http-api-generator/client";
import { own } from "@enapter/http-api-openapi";
import { isObject } from "@enapter/http-api-openapi/json";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { Cursor } from "./lib/cursor.ts";
import { allowedTypes } from "./lib/schemas.ts";

/** Replacements for keywords that have no type and no check. */
const INSTEAD: Readonly<Record<string, string>> = {
  $anchor: "refer to the schema by its file",
  $defs: "give the schema a file of its own in schemas/",
  $dynamicAnchor: "refer to the schema by its file",
  $dynamicRef: "refer to the schema by its file",
  $id: "a schema is known by its file",
  $schema: "all schemas are of one dialect",
  contains: "say in the description what the list has to have",
  dependentRequired: "use `oneOf` of the forms that the object may have",
  else: "use `oneOf` of the forms that the value may have",
  if: "use `oneOf` of the forms that the value may have",
  dependentSchemas: "use `oneOf` of the forms that the object may have",
  jsonSchemaDialect: "all schemas are of one dialect",
  maxContains: "say in the description what the list has to have",
  minContains: "say in the description what the list has to have",
  nullable: "it is of OpenAPI 3.0: use `type: [string, 'null']`, or `oneOf` with `type: 'null'`",
  propertyNames: "use `patternProperties`",
  unevaluatedItems: "use `items: false`",
  unevaluatedProperties: "use `additionalProperties: false`",
};

/** Beside a reference they would add to what the examples of the other schema may have, which no tool agrees on. */
const NOT_BESIDE_REFERENCE = ["properties", "patternProperties", "additionalProperties"];

/** A schema has only keywords that become types, checks or documentation. */
export const schemaKeywords: Oas3Rule = () => ({
  Schema(node: unknown, ctx: UserContext): void {
    if (!isObject(node)) return;
    const schema = new Cursor(node, ctx.location, ctx.resolve);
    const report = (keyword: string, message: string) =>
      ctx.report({ message, location: ctx.location.child([keyword]).key() });
    for (const keyword of Object.keys(node)) {
      const instead = own(INSTEAD, keyword);
      if (instead !== undefined) report(keyword, `\`${keyword}\` is not supported: ${instead}.`);
    }
    const { format } = node;
    if (typeof format === "string" && !formats.has(format)) {
      report(
        "format",
        `The format \`${format}\` is not known: use one of the OpenAPI format registry, or say it in the description.`,
      );
    }
    for (const [keyword, pattern] of patternsOf(node)) {
      if (!isPattern(pattern)) report(keyword, `The pattern \`${pattern}\` is no regular expression of JavaScript.`);
    }
    if (node["prefixItems"] !== undefined && !allowedTypes(schema).includes("array")) {
      report("prefixItems", "`prefixItems` is for lists: add `type: array`.");
    }
  },
  ref(node: object, ctx: UserContext): void {
    for (const keyword of NOT_BESIDE_REFERENCE) {
      if (!(keyword in node) || !isObject(node) || !isObject(node[keyword])) continue;
      const message = `\`${keyword}\` stands beside \`$ref\`: use \`allOf\` of the reference and of a schema with \`${keyword}\`.`;
      ctx.report({ message, location: ctx.location.child([keyword]).key() });
    }
  },
});

function patternsOf({ pattern, patternProperties }: Record<string, unknown>): [keyword: string, pattern: string][] {
  const names = isObject(patternProperties) ? Object.keys(patternProperties) : [];
  return [
    ...(typeof pattern === "string" ? [["pattern", pattern] satisfies [string, string]] : []),
    ...names.map((name): [string, string] => ["patternProperties", name]),
  ];
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}
