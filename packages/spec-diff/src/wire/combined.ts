import { isObject } from "@enapter/http-api-openapi/json";
import { objectOf, quote, sameJson } from "../core/json.ts";
import { at, byDirection, type CompareSchemas, type DiffContext, type DiffLocation, inside } from "./context.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** Compares the parts of `allOf`, `anyOf` and `oneOf`: the same parts with each other, then what went and what came. */
export function compareCombined(
  context: DiffContext,
  keyword: "allOf" | "anyOf" | "oneOf",
  before: readonly unknown[],
  after: readonly unknown[],
  place: DiffLocation,
  compare: CompareSchemas,
): void {
  const left = [...after];
  const unmatched: unknown[] = [];
  for (const part of before) {
    const index = left.findIndex((other) => sameJson(part, other) || samePart(part, other));
    if (index < 0) {
      unmatched.push(part);
      continue;
    }
    compare(part, left[index], inside(place, partName(part, before)));
    left.splice(index, 1);
  }
  // Another title, or another name of a schema, makes no other part.
  for (const part of [...unmatched]) {
    const index = left.findIndex((other) => sameFacts(context, part, other));
    if (index < 0) continue;
    compare(part, left[index], inside(place, partName(part, before)));
    unmatched.splice(unmatched.indexOf(part), 1);
    left.splice(index, 1);
  }
  // Parts without a name, as many as before: the same ones in their order.
  if (unmatched.length === left.length && [...unmatched, ...left].every((part) => identity(part) === undefined)) {
    unmatched.forEach((part, index) => {
      compare(part, left[index], inside(place, partName(part, before)));
    });
    return;
  }
  const [gone, came] = keyword === "allOf" ? (["wider", "narrower"] as const) : (["narrower", "wider"] as const);
  const kind = keyword === "allOf" ? "part" : "alternative";
  for (const part of unmatched) {
    const what = at(place, `${kind} ${quote(identity(part) ?? part)} of \`${keyword}\` removed`);
    context.add(place, what, byDirection(place.direction, gone));
  }
  for (const part of left) {
    const what = at(place, `${kind} ${quote(identity(part) ?? part)} of \`${keyword}\` added`);
    context.add(place, what, byDirection(place.direction, came));
  }
}

/** Returns the identity of a part: its reference, its title, or the constant that discriminates it. */
function identity(part: unknown): string | undefined {
  const { $ref: reference, title, properties } = objectOf(part);
  if (typeof reference === "string") return reference.replace("#/components/schemas/", "");
  if (typeof title === "string") return title;
  const constants = Object.entries(objectOf(properties)).filter(
    ([, property]) => isObject(property) && "const" in property,
  );
  const [first] = constants;
  return first === undefined ? undefined : `${first[0]}: ${JSON.stringify(objectOf(first[1])["const"])}`;
}

function samePart(part: unknown, other: unknown): boolean {
  const name = identity(part);
  return name !== undefined && name === identity(other);
}

function sameFacts(context: DiffContext, part: unknown, other: unknown): boolean {
  const [from, to] = [shapeOf(context.base, part), shapeOf(context.next, other)];
  const key = ({ facts, nullable, open }: Shape): unknown => ({ facts, nullable, open });
  return sameJson(key(from), key(to));
}

function partName(part: unknown, all: readonly unknown[]): string {
  return `[${identity(part) ?? all.indexOf(part) + 1}]`;
}
