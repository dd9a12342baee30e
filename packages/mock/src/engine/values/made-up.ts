import type { Located, SpecDocument } from "../../spec/document.ts";
import type { SchemaValidator, Violation } from "../../spec/validator.ts";
import { Unmakeable } from "./demand.ts";
import { forgetBelow, Maker } from "./maker.ts";
import { root } from "./place.ts";

/** So often a value is made anew because the one before broke a rule. */
const attempts = 200;

/**
 * Makes a value that meets a schema: of its examples where they meet it, else of its keywords. The same schema always
 * gives the same value.
 * @throws Unmakeable when the mock finds none.
 */
export function madeUp(document: SpecDocument, validator: SchemaValidator, schema: Located): unknown {
  const choices = new Map<string, number>();
  let violations: readonly Violation[] = [];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    let value: unknown;
    try {
      value = new Maker(document, choices).make([schema], root);
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
 * Finds out whether a value can be made; the schema is compiled only where it has rules that making does not consider.
 * @throws Unmakeable when the mock finds none.
 */
export function canMake(document: SpecDocument, validator: SchemaValidator, schema: Located): void {
  const maker = new Maker(document, new Map());
  maker.make([schema], root);
  if (maker.isUncertain) madeUp(document, validator, schema);
}

/** Goes on to the next candidate wherever a rule is broken; inside before around. */
function advance(choices: Map<string, number>, violations: readonly Violation[]): void {
  const places = violations.map(({ pointer }) => placeOf(choices, pointer));
  const deepestFirst = [...new Set(places)].sort((a, b) => b.length - a.length);
  const advanced: string[] = [];
  for (const at of deepestFirst) {
    if (advanced.some((other) => other.startsWith(`${at}/`))) continue;
    advanced.push(at);
    choices.set(at, (choices.get(at) ?? 0) + 1);
    forgetBelow(choices, at);
  }
}

/** Returns the innermost value at or around a place that was made as one. */
function placeOf(choices: ReadonlyMap<string, number>, pointer: string): string {
  let at = pointer;
  while (at !== "" && !choices.has(at)) at = at.slice(0, at.lastIndexOf("/"));
  return at;
}
