import { lookUp, own } from "@enapter/http-api-openapi";
import { asArray, isObject } from "@enapter/http-api-openapi/json";
import { allKeys, objectOf, quote, quoteAll, sameJson } from "../core/json.ts";
import { compareCombined } from "./combined.ts";
import { at, byDirection, type DiffContext, type DiffLocation, inside } from "./context.ts";
import { constraints, type Effect } from "./keywords.ts";
import { compareNotes } from "./notes.ts";
import { compareProperties } from "./properties.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** Compares what a place of the description allows with what it allowed before. Absent schemas allow everything. */
export function compareSchemas(context: DiffContext, base: unknown, next: unknown, place: DiffLocation): void {
  const before = shapeOf(context.base, base);
  const after = shapeOf(context.next, next);
  const { reference: from, nullableHere } = before;
  const { reference: to } = after;
  if (from !== undefined && to !== undefined && sameSchema(context, from, to)) {
    compareNullability(context, nullableHere, after.nullableHere, place);
    compareNotes(context, before.notesHere, after.notesHere, place);
    compareNamed(context, from, to, place);
    return;
  }
  for (const reference of [from, to, ...partsOf(base, before), ...partsOf(next, after)]) {
    if (reference !== undefined) context.seen.add(nameOf(reference));
  }
  // Two schemas that are not the same one and contain themselves: what is in them is under comparison already.
  const key = from === undefined && to === undefined ? undefined : `${from ?? ""} ${to ?? ""}`;
  if (key !== undefined && context.open.has(key)) return;
  if (key !== undefined) context.open.add(key);
  compareShapes(context, before, after, place);
  if (key !== undefined) context.open.delete(key);
}

/** Returns whether two references mean the same schema: the same name, or a new name that did not exist before. */
function sameSchema(context: DiffContext, from: string, to: string): boolean {
  if (from === to) return true;
  const { base, next } = context;
  return !exists(base, to) && !exists(next, from);
}

function exists(document: DiffContext["base"], reference: string): boolean {
  const [, name] = /^#\/components\/schemas\/(.+)$/.exec(reference) ?? [];
  return name === undefined || own(document.components?.schemas, name) !== undefined;
}

function nameOf(reference: string): string {
  return reference.replace("#/components/schemas/", "");
}

/** Compares a schema that has a name once per direction, wherever it is used. */
function compareNamed(context: DiffContext, from: string, to: string, place: DiffLocation): void {
  const owner = `${place.direction}|${from}|${to}`;
  context.uses(place.owner, owner);
  if (context.visited.has(owner)) return;
  context.visited.add(owner);
  if (from !== to) context.renamedSchemas.set(nameOf(from), nameOf(to));
  const before = shapeOf(context.base, { $ref: from });
  const after = shapeOf(context.next, { $ref: to });
  const parts = [...partsOf(lookUp(context.base, from), before), ...partsOf(lookUp(context.next, to), after)];
  for (const reference of [from, to, ...parts]) context.seen.add(nameOf(reference));
  compareShapes(context, before, after, { ...place, subject: nameOf(to), owner, part: "", path: "" });
}

/** The references that went into a shape: those of an open enum, and of an `allOf` that is taken for one object. */
function partsOf(schema: unknown, shape: Shape): string[] {
  const { allOf, anyOf } = objectOf(schema);
  const parts = [
    ...(shape.open === undefined ? [] : asArray(anyOf)),
    ...(shape.facts["allOf"] === undefined ? asArray(allOf) : []),
  ];
  return parts.map((part) => objectOf(part)["$ref"]).filter((reference) => typeof reference === "string");
}

function compareShapes(context: DiffContext, before: Shape, after: Shape, place: DiffLocation): void {
  compareNotes(context, before.notes, after.notes, place);
  compareNullability(context, before.nullable, after.nullable, place);
  compareEnums(context, before, after, place);
  const [a, b] = [before.facts, after.facts];
  compareType(context, a["type"], b["type"], place);
  const compare = (from: unknown, to: unknown, inner: DiffLocation) => compareSchemas(context, from, to, inner);
  compareProperties(context, a, b, place, compare);
  for (const key of ["items", "contentSchema"]) {
    if (a[key] !== undefined || b[key] !== undefined) compareSchemas(context, a[key], b[key], inside(place, "[]"));
  }
  compareAdditional(context, a["additionalProperties"], b["additionalProperties"], place);
  for (const key of ["allOf", "anyOf", "oneOf"] as const) {
    compareCombined(context, key, asArray(a[key]), asArray(b[key]), place, compare);
  }
  for (const key of allKeys(a, b)) {
    if (structural.has(key) || sameJson(a[key], b[key])) continue;
    const effect = own(constraints, key)?.(a[key], b[key]);
    const what = at(place, `\`${key}\` ${changeText(a[key], b[key])}`);
    if (effect === undefined) context.unknown(place, what);
    else context.add(place, what, byDirection(place.direction, effect));
  }
}

const structural = new Set(
  "type enum properties required items contentSchema additionalProperties allOf anyOf oneOf".split(" "),
);

/** `is now 3, was 2`. */
function changeText(before: unknown, after: unknown): string {
  if (before === undefined) return `added: ${quote(after)}`;
  return after === undefined ? `removed, was ${quote(before)}` : `is now ${quote(after)}, was ${quote(before)}`;
}

function compareNullability(context: DiffContext, before: boolean, after: boolean, place: DiffLocation): void {
  if (before === after) return;
  const what = at(place, after ? "can be null" : "can no longer be null");
  context.add(place, what, byDirection(place.direction, after ? "wider" : "narrower"));
}

function compareEnums(context: DiffContext, before: Shape, after: Shape, place: DiffLocation): void {
  const [from, to] = [before.open ?? before.facts["enum"], after.open ?? after.facts["enum"]];
  if (before.open !== undefined && after.open !== undefined) {
    for (const value of without(after.open, before.open)) {
      const why = "the enum is open: every program has to expect values that are not listed";
      context.add(place, at(place, `known value ${quote(value)} added`), { impact: "minor", why });
    }
    for (const value of without(before.open, after.open)) {
      const why = "the enum is open: the value was listed and no longer is, any string is still allowed";
      const adapt = `Do not rely on ${quote(value)}.`;
      context.add(place, at(place, `known value ${quote(value)} removed`), { impact: "minor", why, adapt });
    }
    return;
  }
  if (!Array.isArray(from) && !Array.isArray(to)) return;
  if (before.open !== undefined || after.open !== undefined) {
    const opened = after.open !== undefined && Array.isArray(from);
    const closed = before.open !== undefined && Array.isArray(to);
    if (opened) effect(context, place, `enum opened: ${quoteAll(asArray(to))} and other strings`, "wider");
    else if (closed) effect(context, place, `enum closed: only ${quoteAll(asArray(to))}`, "narrower");
    else if (isFreeText(before) || isFreeText(after)) {
      const isListed = after.open !== undefined;
      const what = isListed ? `known values ${quoteAll(asArray(to))} listed` : "known values no longer listed";
      context.add(place, at(place, what), { impact: "minor", why: "any string is allowed, as before" });
    } else effect(context, place, after.open === undefined ? "open enum removed" : "open enum added", "other");
    return;
  }
  if (!Array.isArray(from)) effect(context, place, `only ${quoteAll(asArray(to))} allowed`, "narrower");
  else if (!Array.isArray(to)) effect(context, place, "enum removed: other values allowed", "wider");
  else {
    const added = without(to, from);
    const removed = without(from, to);
    if (added.length > 0) effect(context, place, `enum value ${quoteAll(added)} added`, "wider");
    if (removed.length > 0) effect(context, place, `enum value ${quoteAll(removed)} removed`, "narrower");
  }
}

/** Returns whether a shape allows any string, as an open enum does. */
function isFreeText({ open, facts }: Shape): boolean {
  return open === undefined && facts["type"] === "string" && facts["enum"] === undefined;
}

function effect(context: DiffContext, place: DiffLocation, what: string, kind: Effect): void {
  context.add(place, at(place, what), byDirection(place.direction, kind));
}

function without(values: readonly unknown[], others: readonly unknown[]): unknown[] {
  return values.filter((value) => !others.some((other) => sameJson(other, value)));
}

function compareType(context: DiffContext, before: unknown, after: unknown, place: DiffLocation): void {
  if (sameJson(before, after)) return;
  const what = at(place, `type ${changeText(before, after)}`);
  context.add(place, what, byDirection(place.direction, typeEffect(typesOf(before), typesOf(after))));
}

function typesOf(type: unknown): string[] | undefined {
  return type === undefined ? undefined : [type].flat().map(String);
}

function typeEffect(before: string[] | undefined, after: string[] | undefined): Effect {
  if (before === undefined) return "narrower";
  if (after === undefined) return "wider";
  const covers = (all: string[], type: string) => all.includes(type) || (type === "integer" && all.includes("number"));
  if (before.every((type) => covers(after, type))) return "wider";
  return after.every((type) => covers(before, type)) ? "narrower" : "other";
}

function compareAdditional(context: DiffContext, before: unknown, after: unknown, place: DiffLocation): void {
  const [from, to] = [before ?? true, after ?? true];
  if (isObject(from) && isObject(to)) {
    compareSchemas(context, from, to, inside(place, "[key]"));
    return;
  }
  const rank = (value: unknown) =>
    value === false ? 0 : isObject(value) && Object.keys(objectOf(value)).length > 0 ? 1 : 2;
  if (rank(from) === rank(to)) return;
  const what = `other properties: ${describeAdditional(to)} (were ${describeAdditional(from)})`;
  effect(context, place, what, rank(to) > rank(from) ? "wider" : "narrower");
}

function describeAdditional(value: unknown): string {
  if (value === false) return "not allowed";
  return isObject(value) && Object.keys(value).length > 0 ? "allowed with a schema" : "allowed";
}
