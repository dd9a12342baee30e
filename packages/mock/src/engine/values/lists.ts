import type { Located } from "@enapter/http-api-openapi";
import { extendPointer } from "@enapter/http-api-openapi/json";
import { childOf, type Demand, numbersOf, type Subschema, schemasIn, Unmakeable } from "./demand.ts";
import type { Location, ValueMaker } from "./location.ts";

/** Greatest length of a list. */
const longest = 10_000;

/**
 * Makes a list.
 * @param isSmall whether to make the shortest possible list.
 * @throws Unmakeable when a required item cannot be made.
 */
export function listFor(maker: ValueMaker, demand: Demand, location: Location, isSmall: boolean): unknown[] {
  const least = Math.max(...numbersOf(demand, "minItems"), ...demand.map(contained), 0);
  const most = Math.min(...numbersOf(demand, "maxItems"), ...demand.map(room), Number.POSITIVE_INFINITY);
  const usual = Math.max(1, ...demand.map((schema) => schemasIn(schema, "prefixItems").length));
  const count = Math.min(Math.max(least, isSmall ? 0 : usual), most);
  const [schema] = demand;
  if (count < least) throw new Unmakeable(schema?.pointer ?? "", `it must have ${least} items, and at most ${most}`);
  if (count > longest) throw new Unmakeable(schema?.pointer ?? "", `no list of ${count} items is made`);
  const isUnique = demand.some(({ value }) => value["uniqueItems"] === true);
  return Array.from({ length: count }, (_, index) => {
    const at = extendPointer(location.at, index);
    const salt = isUnique ? location.salt + index : location.salt;
    return maker.make(itemSchemas(demand, index), { at, depth: location.depth + 1, salt });
  });
}

/** Returns the number of items that must meet `contains`. */
function contained({ value }: Located): number {
  if (!Object.hasOwn(value, "contains")) return 0;
  return typeof value["minContains"] === "number" ? value["minContains"] : 1;
}

/** Returns the maximum number of items of a list that allows only its first ones. */
function room(schema: Located): number {
  const isClosed = schema.value["items"] === false || schema.value["unevaluatedItems"] === false;
  return isClosed ? schemasIn(schema, "prefixItems").length : Number.POSITIVE_INFINITY;
}

/** Returns the schemas that an item must meet. */
function itemSchemas(demand: Demand, index: number): Subschema[] {
  return demand.flatMap((schema) => {
    const first = schemasIn(schema, "prefixItems");
    const own = first[index] ?? childOf(schema, "items");
    const inside = index < contained(schema) ? childOf(schema, "contains") : undefined;
    return [own, inside].filter((part) => part !== undefined);
  });
}
