import type { Located, SpecDocument } from "@enapter/http-api-openapi";
import { extendPointer, isObject, type JsonObject } from "@enapter/http-api-openapi/json";

/** A schema and its location: an object, or `true` or `false`. */
export type Subschema = Located<unknown>;

/** Schemas that one value must meet together, with references and `allOf` followed. */
export type Demand = readonly Located[];

/** Thrown when no value exists, or the mock finds none. */
export class Unmakeable extends Error {
  override readonly name = "Unmakeable";
  /** JSON pointer to the schema, from the root of the document. */
  readonly pointer: string;

  constructor(pointer: string, reason: string) {
    super(reason);
    this.pointer = pointer;
  }
}

/**
 * Follows references and `allOf`, so that only keywords about the value itself and alternatives are left.
 * @throws Unmakeable when one of the schemas is `false`.
 */
export function demandOf(document: SpecDocument, parts: readonly Subschema[]): Demand {
  const demand = new Map<string, Located>();
  const add = ({ value, pointer }: Subschema): void => {
    if (value === false) throw new Unmakeable(pointer, "the schema allows no value");
    if (!isObject(value) || demand.has(pointer)) return;
    demand.set(pointer, { value, pointer });
    if (typeof value["$ref"] === "string") add(document.target(value["$ref"]));
    for (const part of schemasIn({ value, pointer }, "allOf")) add(part);
    for (const part of mapOf({ value, pointer }, "dependentSchemas").values()) add(part);
  };
  for (const part of parts) add(part);
  return [...demand.values()];
}

/** Yields each way to meet the alternatives of a demand (`anyOf`, `oneOf`, `if`). */
export function* alternativesOf(document: SpecDocument, demand: Demand): Generator<Demand> {
  const choice = demand.find((schema) => branchesOf(schema).length > 0);
  if (choice === undefined) {
    yield demand;
    return;
  }
  const others = demand.filter((schema) => schema !== choice);
  for (const branch of branchesOf(choice)) {
    const own: Located = { value: without(choice.value, branch.met), pointer: choice.pointer };
    let chosen: Demand;
    try {
      chosen = demandOf(document, branch.parts);
    } catch (error) {
      if (error instanceof Unmakeable) continue;
      throw error;
    }
    const added = chosen.filter(({ pointer }) => demand.every((schema) => schema.pointer !== pointer));
    yield* alternativesOf(document, [own, ...others, ...added]);
  }
}

interface Branch {
  readonly parts: readonly Subschema[];
  /** The keywords that the branch settles. */
  readonly met: readonly string[];
}

function branchesOf(schema: Located): Branch[] {
  for (const keyword of ["oneOf", "anyOf"]) {
    const parts = schemasIn(schema, keyword);
    if (parts.length > 0) return parts.map((part) => ({ parts: [part], met: [keyword] }));
  }
  if (!("if" in schema.value)) return [];
  const at = (keyword: string): Subschema[] =>
    keyword in schema.value ? [{ value: schema.value[keyword], pointer: extendPointer(schema.pointer, keyword) }] : [];
  const met = ["if", "then", "else"];
  return [
    { parts: [...at("if"), ...at("then")], met },
    { parts: at("else"), met },
  ];
}

function without(value: JsonObject, keywords: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([keyword]) => !keywords.includes(keyword)));
}

/** Returns the schemas in the list under a keyword. */
export function schemasIn({ value, pointer }: Located, keyword: string): Subschema[] {
  const list = value[keyword];
  const start = extendPointer(pointer, keyword);
  return Array.isArray(list) ? list.map((item, index) => ({ value: item, pointer: extendPointer(start, index) })) : [];
}

/** Returns the schemas in the map under a keyword, by key. */
export function mapOf({ value, pointer }: Located, keyword: string): Map<string, Subschema> {
  const map = value[keyword];
  const start = extendPointer(pointer, keyword);
  const entries = isObject(map) ? Object.entries(map) : [];
  return new Map(entries.map(([key, part]) => [key, { value: part, pointer: extendPointer(start, key) }]));
}

/** Returns the schema under a key in the map under a keyword, if there is one. */
export function entryOf({ value, pointer }: Located, keyword: string, key: string): Subschema | undefined {
  const map = value[keyword];
  if (!isObject(map) || !Object.hasOwn(map, key)) return undefined;
  return { value: map[key], pointer: extendPointer(extendPointer(pointer, keyword), key) };
}

/** Returns the schema under a keyword, if there is one. */
export function childOf({ value, pointer }: Located, keyword: string): Subschema | undefined {
  return Object.hasOwn(value, keyword)
    ? { value: value[keyword], pointer: extendPointer(pointer, keyword) }
    : undefined;
}

/** Returns all numbers under a keyword. */
export function numbersOf(demand: Demand, keyword: string): number[] {
  return demand.map(({ value }) => value[keyword]).filter((value) => typeof value === "number");
}

/** Returns all texts under a keyword. */
export function textsOf(demand: Demand, keyword: string): string[] {
  return demand.map(({ value }) => value[keyword]).filter((value) => typeof value === "string");
}
