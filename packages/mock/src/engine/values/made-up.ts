import type { Located, SpecDocument } from "@enapter/http-api-openapi";
import type { SchemaValidator, Violation } from "../../spec/validator.ts";
import { Unmakeable } from "./demand.ts";
import { wholeValue } from "./location.ts";
import { forgetBelow, Maker } from "./maker.ts";

/** Number of attempts, each after a value that broke a rule. */
const attempts = 200;

/**
 * Makes a value that meets a schema: from its examples where they meet it, else from its keywords. The result for a schema is
 * always the same.
 * @throws Unmakeable when the mock finds none.
 */
export function madeUp(document: SpecDocument, validator: SchemaValidator, schema: Located): unknown {
  const choices = new Map<string, number>();
  let violations: readonly Violation[] = [];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    let value: unknown;
    try {
      value = new Maker(document, choices).make([schema], wholeValue);
    } catch (error) {
      if (!(error instanceof Unmakeable) || violations.length === 0) throw error;
      break;
    }
    violations = validator.check(schema, value);
    if (violations.length === 0) return value;
    advance(choices, violations);
  }
  const rules = violations.map(({ pointer, message }) => `${pointer || "it"} ${message}`);
  throw new Unmakeable(schema.pointer, `the mock finds no value that meets it: ${[...new Set(rules)].join(", ")}`);
}

/**
 * Checks that a value can be made. The schema is compiled only when it has keywords that the maker ignores.
 * @throws Unmakeable when the mock finds none.
 */
export function canMake(document: SpecDocument, validator: SchemaValidator, schema: Located): void {
  const maker = new Maker(document, new Map());
  maker.make([schema], wholeValue);
  if (maker.isUncertain) madeUp(document, validator, schema);
}

/** Moves on to the next candidate wherever a rule is broken; inner values first. */
function advance(choices: Map<string, number>, violations: readonly Violation[]): void {
  const locations = violations.map(({ pointer }) => locationOf(choices, pointer));
  const deepestFirst = [...new Set(locations)].sort((a, b) => b.length - a.length);
  const advanced: string[] = [];
  for (const at of deepestFirst) {
    if (advanced.some((other) => other.startsWith(`${at}/`))) continue;
    advanced.push(at);
    choices.set(at, (choices.get(at) ?? 0) + 1);
    forgetBelow(choices, at);
  }
}

/** Returns the pointer of the innermost value at or around a location that was made as one. */
function locationOf(choices: ReadonlyMap<string, number>, pointer: string): string {
  let at = pointer;
  while (at !== "" && !choices.has(at)) at = at.slice(0, at.lastIndexOf("/"));
  return at;
}
