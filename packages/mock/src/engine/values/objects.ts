import type { Located } from "@enapter/http-api-openapi";
import { extendPointer, isObject } from "@enapter/http-api-openapi/json";
import { expressionOf } from "../../spec/expression.ts";
import { childOf, type Demand, demandOf, entryOf, mapOf, numbersOf, type Subschema, Unmakeable } from "./demand.ts";
import type { Location, ValueMaker } from "./location.ts";
import { textsFor } from "./texts.ts";

/** Depth down to which objects have their optional properties. */
const deepestOptional = 12;

/**
 * Makes an object.
 * @param isSmall whether to leave out optional properties.
 * @throws Unmakeable when a required property cannot be made.
 */
export function objectFor(
  maker: ValueMaker,
  demand: Demand,
  location: Location,
  isSmall: boolean,
): Record<string, unknown> {
  const required = requiredOf(demand);
  const declared = demand.flatMap(({ value }) =>
    isObject(value["properties"]) ? Object.keys(value["properties"]) : [],
  );
  const most = Math.min(...numbersOf(demand, "maxProperties"), Number.POSITIVE_INFINITY);
  const values = new Map<string, unknown>();
  let optional = most - required.size;
  for (const name of new Set([...declared, ...required])) {
    const parts = propertySchemas(demand, name);
    if (required.has(name)) {
      values.set(name, maker.make(parts, below(location, name)));
    } else if (optional > 0 && !isSmall && location.depth < deepestOptional && !maker.isFull && !isWriteOnly(parts)) {
      if (maker.tryMake(parts, below(location, name), (value) => values.set(name, value))) optional -= 1;
    }
  }
  fill(maker, demand, location, values);
  for (const name of dependentsOf(demand, values)) {
    if (!values.has(name)) values.set(name, maker.make(propertySchemas(demand, name), below(location, name)));
  }
  return Object.fromEntries(values);
}

function below(location: Location, key: string | number): Location {
  return { ...location, at: extendPointer(location.at, key), depth: location.depth + 1 };
}

function requiredOf(demand: Demand): Set<string> {
  return new Set(
    demand.flatMap(({ value }) => (Array.isArray(value["required"]) ? value["required"].map(String) : [])),
  );
}

function dependentsOf(demand: Demand, values: ReadonlyMap<string, unknown>): string[] {
  return demand.flatMap(({ value }) => {
    const dependents = value["dependentRequired"];
    if (!isObject(dependents)) return [];
    return [...values.keys()].flatMap((name) => {
      const names = Object.hasOwn(dependents, name) ? dependents[name] : [];
      return Array.isArray(names) ? names.map(String) : [];
    });
  });
}

// Responses have no properties that are only for requests, unless they are required.
function isWriteOnly(parts: readonly Subschema[]): boolean {
  return parts.some(({ value }) => isObject(value) && value["writeOnly"] === true);
}

/** Adds properties with made-up names until there are enough. */
function fill(maker: ValueMaker, demand: Demand, location: Location, values: Map<string, unknown>): void {
  const least = Math.max(...numbersOf(demand, "minProperties"), 0);
  for (let salt = 0; values.size < least; salt += 1) {
    const [schema] = demand;
    if (salt > least + 100) throw new Unmakeable(schema?.pointer ?? "", `it must have ${least} properties`);
    const name = nameFor(maker, demand, salt);
    if (!values.has(name)) values.set(name, maker.make(propertySchemas(demand, name), below(location, name)));
  }
}

function nameFor(maker: ValueMaker, demand: Demand, salt: number): string {
  const rules = demand.flatMap((schema) => childOf(schema, "propertyNames") ?? []);
  const patterns = demand.flatMap((schema) =>
    [...mapOf(schema, "patternProperties").keys()].map((pattern) => ({ value: { pattern }, pointer: schema.pointer })),
  );
  const isClosed = demand.some(({ value }) => value["additionalProperties"] === false);
  const names = demandOf(maker.document, [...rules, ...(isClosed ? patterns.slice(0, 1) : [])]);
  if (names.length === 0) return `property${salt + 1}`;
  const [choice] = names.flatMap(({ value }) => (Array.isArray(value["enum"]) ? [value["enum"]] : []));
  const [name = ""] = textsFor(names, salt);
  return choice === undefined ? name : String(choice[salt % choice.length]);
}

/** Returns the schemas that a property must meet. */
function propertySchemas(demand: Demand, name: string): Subschema[] {
  const evaluated = demand.flatMap((schema) => evaluatedParts(schema, name));
  if (evaluated.length > 0) return evaluated;
  return demand.flatMap((schema) => childOf(schema, "unevaluatedProperties") ?? []);
}

function evaluatedParts(schema: Located, name: string): Subschema[] {
  const own = entryOf(schema, "properties", name);
  const matching = [...mapOf(schema, "patternProperties")].flatMap(([pattern, part]) =>
    expressionOf(pattern).test(name) ? [part] : [],
  );
  const named = own === undefined ? matching : [own, ...matching];
  return named.length > 0 ? named : [childOf(schema, "additionalProperties") ?? []].flat();
}
