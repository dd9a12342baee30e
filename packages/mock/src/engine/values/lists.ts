import { extendPointer } from "../../core/json.ts";
import { childOf, type Demand, type Keywords, listOf, numbersOf, type Part, Unmakeable } from "./demand.ts";
import type { PartMaker, Place } from "./place.ts";

/** A list may be made this long. */
const longest = 10_000;

/**
 * Makes a list.
 * @param isSmall whether to make it as short as it may be.
 * @throws Unmakeable when an item that it must have cannot be made.
 */
export function listFor(maker: PartMaker, demand: Demand, place: Place, isSmall: boolean): unknown[] {
  const least = Math.max(...numbersOf(demand, "minItems"), ...demand.map(contained), 0);
  const most = Math.min(...numbersOf(demand, "maxItems"), ...demand.map(room), Number.POSITIVE_INFINITY);
  const usual = Math.max(1, ...demand.map((schema) => listOf(schema, "prefixItems").length));
  const count = Math.min(Math.max(least, isSmall ? 0 : usual), most);
  const [schema] = demand;
  if (count < least) throw new Unmakeable(schema?.pointer ?? "", `it must have ${least} items, and at most ${most}`);
  if (count > longest) throw new Unmakeable(schema?.pointer ?? "", `no list of ${count} items is made`);
  const isUnique = demand.some(({ value }) => value["uniqueItems"] === true);
  return Array.from({ length: count }, (_, index) => {
    const at = extendPointer(place.at, index);
    const salt = isUnique ? place.salt + index : place.salt;
    return maker.make(partsOf(demand, index), { at, depth: place.depth + 1, salt });
  });
}

/** Returns how many items must meet `contains`. */
function contained({ value }: Keywords): number {
  if (!Object.hasOwn(value, "contains")) return 0;
  return typeof value["minContains"] === "number" ? value["minContains"] : 1;
}

/** Returns how many items there may be where none may follow the first ones. */
function room(schema: Keywords): number {
  const isClosed = schema.value["items"] === false || schema.value["unevaluatedItems"] === false;
  return isClosed ? listOf(schema, "prefixItems").length : Number.POSITIVE_INFINITY;
}

/** Returns all that an item must meet. */
function partsOf(demand: Demand, index: number): Part[] {
  return demand.flatMap((schema) => {
    const first = listOf(schema, "prefixItems");
    const own = first[index] ?? childOf(schema, "items");
    const inside = index < contained(schema) ? childOf(schema, "contains") : undefined;
    return [own, inside].filter((part) => part !== undefined);
  });
}
