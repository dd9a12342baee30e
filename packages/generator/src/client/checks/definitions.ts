import { camelCase, componentName, lookUp, type OpenApiDocument, UnsupportedError } from "@enapter/http-api-openapi";
import { checkOf } from "./check-of.ts";
import { type Argument, type Expression, walk } from "./expression.ts";
import type { Schema } from "./json-schema.ts";
import { possibleTypes } from "./possible-types.ts";

/** The check of a schema that others refer to. */
export interface Definition {
  /** The reference to the schema: `#/components/schemas/Device`. */
  readonly pointer: string;
  /** The constant that holds the check. */
  readonly name: string;
  readonly check: Expression;
}

/**
 * The checks of all schemas that these refer to, directly or through others: each one after those that it needs, unless they
 * need each other.
 */
export function definitionsFor(document: OpenApiDocument, checks: readonly Expression[]): Definition[] {
  const definitions: Definition[] = [];
  const visited = new Set<string>();
  const names = new Map<string, string>();
  const visit = (pointer: string) => {
    if (visited.has(pointer)) return;
    visited.add(pointer);
    const schema = lookUp(document, pointer) as Schema;
    possibleTypes(document, schema, [pointer]);
    const definition = { pointer, name: checkName(pointer), check: checkOf(document, schema, pointer) };
    const other = names.get(definition.name);
    if (other !== undefined) throw new UnsupportedError(`${other} and ${pointer} produce the same ${definition.name}.`);
    names.set(definition.name, pointer);
    for (const inner of referencesIn(definition.check)) visit(inner);
    definitions.push(definition);
  };
  for (const check of checks) for (const pointer of referencesIn(check)) visit(pointer);
  return definitions;
}

function referencesIn(check: Argument): string[] {
  return [...walk(check)].flatMap((part) => (part.kind === "reference" ? [part.pointer] : []));
}

function checkName(pointer: string): string {
  return `${camelCase(componentName({ $ref: pointer }, "schemas") ?? pointer.replace("#/components/schemas/", ""))}Check`;
}
