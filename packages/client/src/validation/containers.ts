import { isObject } from "../errors/is-object.ts";
import type { Check } from "./report.ts";
import { isSameJson } from "./same-json.ts";
import { any } from "./scalars.ts";

/** Limits of a list. */
export interface ArrayLimits {
  readonly minItems?: number;
  readonly maxItems?: number;
  /** The checks of the first items, one for each; `items` is for those that follow. */
  readonly first?: readonly Check[];
  /** True when no item may occur twice. */
  readonly uniqueItems?: true;
}

/** A list with items of one kind. */
export function array(items: Check = any, limits: ArrayLimits = {}): Check {
  const { minItems = 0, maxItems = Infinity, first = [], uniqueItems = false } = limits;
  return (value, report) => {
    if (!Array.isArray(value)) {
      report.addMismatch(["a list"]);
      return;
    }
    if (value.length < minItems) report.add(`has fewer than ${minItems} items`);
    if (value.length > maxItems) report.add(`has more than ${maxItems} items`);
    if (uniqueItems && hasRepetition(value)) report.add("has an item twice");
    for (let index = 0; index < value.length && !report.isFull; index += 1)
      report.inside(index, first[index] ?? items, value[index]);
  };
}

function hasRepetition(items: readonly unknown[]): boolean {
  const isPlain = (item: unknown) => typeof item !== "object" || item === null;
  const plain = items.filter(isPlain);
  if (new Set(plain).size < plain.length) return true;
  const others = items.filter((item) => !isPlain(item));
  return others.some((item, index) => others.slice(index + 1).some((other) => isSameJson(item, other)));
}

/** Limits of an object beside its documented properties. */
export interface ObjectLimits {
  /** The checks of properties whose names match a regular expression. */
  readonly patterns?: Readonly<Record<string, Check>>;
  /** The check of properties that have none of their own. Default: anything goes, because a server may add some. */
  readonly additional?: Check;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** An object with documented properties, of which some have to be there. */
export function object(
  properties: Readonly<Record<string, Check>> = {},
  required: readonly string[] = [],
  { patterns = {}, additional, minProperties = 0, maxProperties = Infinity }: ObjectLimits = {},
): Check {
  const documented = new Map(Object.entries(properties));
  const matching = Object.entries(patterns).map(([pattern, check]) => [new RegExp(pattern, "u"), check] as const);
  const isOpen = additional === undefined && matching.length === 0;
  return (value, report) => {
    if (!isObject(value)) {
      report.addMismatch(["an object"]);
      return;
    }
    for (const name of required) if (own(value, name) === undefined) report.inside(name, missing, undefined);
    for (const [name, check] of documented) {
      const part = own(value, name);
      if (part !== undefined) report.inside(name, check, part);
    }
    // Most objects have no such limits, and listing all keys takes time.
    if (isOpen && minProperties === 0 && maxProperties === Infinity) return;
    const names = Object.keys(value);
    if (names.length < minProperties) report.add(`has fewer than ${minProperties} properties`);
    if (names.length > maxProperties) report.add(`has more than ${maxProperties} properties`);
    if (isOpen) return;
    for (const name of names) {
      if (report.isFull) return;
      const checks = matching.flatMap(([pattern, check]) => (pattern.test(name) ? [check] : []));
      if (checks.length === 0 && !documented.has(name) && additional !== undefined) checks.push(additional);
      for (const check of checks) report.inside(name, check, value[name]);
    }
  };
}

/** An object whose keys are data, with values of one kind. */
export function record(values: Check): Check {
  return object({}, [], { additional: values });
}

const missing: Check = (_value, report) => report.add("is missing");

/** A property that is the object's own: `constructor` is not there just because every object inherits one. */
function own(value: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}
