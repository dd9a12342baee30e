import { asArray, type JsonObject } from "@enapter/http-api-openapi/json";
import { objectOf, quote, sameJson } from "../core/json.ts";
import { at, byDirection, type CompareSchemas, type DiffContext, type DiffLocation, inside } from "./context.ts";

/** Compares the properties of two object schemas and which of them are required. */
export function compareProperties(
  context: DiffContext,
  before: JsonObject,
  after: JsonObject,
  place: DiffLocation,
  compare: CompareSchemas,
): void {
  const [from, to] = [objectOf(before["properties"]), objectOf(after["properties"])];
  const [wasRequired, isRequired] = [namesOf(before["required"]), namesOf(after["required"])];
  const removed = Object.keys(from).filter((name) => !(name in to));
  const added = Object.keys(to).filter((name) => !(name in from));
  for (const [oldName, newName] of renamed(from, to, removed, added)) {
    removed.splice(removed.indexOf(oldName), 1);
    added.splice(added.indexOf(newName), 1);
    wasRequired.delete(oldName);
    isRequired.delete(newName);
    context.add(place, at(inside(place, oldName), `renamed to ${quote(newName)}`), {
      impact: "major",
      why: place.direction === "request" ? "the old name is not known any more" : "the old name no longer comes back",
      adapt: `Write ${quote(newName)} instead of ${quote(oldName)}.`,
    });
  }
  for (const name of removed) {
    context.add(place, at(inside(place, name), "property removed"), {
      impact: "major",
      why: place.direction === "request" ? "programs send it" : "programs read it",
      adapt: place.direction === "request" ? "Do not send it." : "Do without it.",
    });
  }
  for (const name of added) addedProperty(context, before, inside(place, name), isRequired.has(name));
  for (const name of Object.keys(from)) {
    if (name in to) compare(from[name], to[name], inside(place, name));
  }
  for (const name of isRequired) {
    if (wasRequired.has(name) || added.includes(name)) continue;
    const property = inside(place, name);
    const what = at(property, place.direction === "request" ? "is now required" : "is now always there");
    context.add(place, what, byDirection(place.direction, "narrower"));
  }
  for (const name of wasRequired) {
    if (isRequired.has(name) || removed.includes(name)) continue;
    const property = inside(place, name);
    const what = at(property, place.direction === "request" ? "is now optional" : "may be missing now");
    context.add(place, what, byDirection(place.direction, "wider"));
  }
}

function addedProperty(context: DiffContext, before: JsonObject, property: DiffLocation, isRequired: boolean): void {
  if (property.direction === "response") {
    const closed = before["additionalProperties"] === false;
    context.add(property, at(property, "property added"), {
      impact: closed ? "major" : "minor",
      why: closed ? "other properties were ruled out, so answers are refused by checks" : "answers say more",
    });
  } else if (isRequired) {
    context.add(property, at(property, "required property added"), {
      impact: "major",
      why: "requests without it are refused",
      adapt: "Send it.",
    });
  } else {
    context.add(property, at(property, "property added"), {
      impact: "minor",
      why: "every request that was right stays right",
    });
  }
}

function namesOf(required: unknown): Set<string> {
  return new Set(asArray(required).map(String));
}

/** A name that went and the only one that came with the same schema: taken for a new name of the same. */
export function renamed(
  from: JsonObject,
  to: JsonObject,
  removed: readonly string[],
  added: readonly string[],
): [oldName: string, newName: string][] {
  return removed.flatMap((oldName): [string, string][] => {
    const same = added.filter((newName) => sameJson(from[oldName], to[newName]));
    const rivals = removed.filter((other) => sameJson(from[other], from[oldName]));
    const [newName] = same;
    return same.length === 1 && rivals.length === 1 && newName !== undefined ? [[oldName, newName]] : [];
  });
}
