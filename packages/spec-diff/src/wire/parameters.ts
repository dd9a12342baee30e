import { type OpenApiDocument, resolve } from "@enapter/http-api-openapi";
import type { JsonObject } from "@enapter/http-api-openapi/json";
import { allKeys, objectOf, quote, sameJson } from "../core/json.ts";
import { compareContent } from "./contents.ts";
import { at, type DiffContext, type DiffLocation } from "./context.ts";
import { compareDeprecated, compareDocumentation, isDocumentation } from "./notes.ts";
import { ownParameters, type PairedOperation } from "./pairing.ts";
import { renamed } from "./properties.ts";
import { compareSchemas } from "./schema.ts";

type Parameters = Readonly<Record<string, JsonObject>>;

/** Compares the parameters of an operation. */
export function compareParameters(
  context: DiffContext,
  before: PairedOperation,
  after: PairedOperation,
  place: DiffLocation,
): void {
  const [from, to] = [parametersOf(context.base, before), parametersOf(context.next, after)];
  const sameNames = pathNames(before, after);
  for (const [oldName, newName] of sameNames) {
    if (oldName !== newName) renamedPathParameter(context, oldName, newName, place);
  }
  const nextKey = (key: string) => {
    const name = key.startsWith("path ") ? sameNames.get(key.slice("path ".length)) : undefined;
    return name === undefined ? key : `path ${name}`;
  };
  const removed = Object.keys(from).filter((key) => !(nextKey(key) in to));
  const matched = new Set(Object.keys(from).map(nextKey));
  const added = Object.keys(to).filter((key) => !matched.has(key));
  for (const [oldKey, newKey] of renamed(withoutNames(from), withoutNames(to), removed, added)) {
    removed.splice(removed.indexOf(oldKey), 1);
    added.splice(added.indexOf(newKey), 1);
    const [oldName, newName] = [String(from[oldKey]?.["name"]), String(to[newKey]?.["name"])];
    context.add(place, `${label(oldKey, from)}: renamed to ${quote(newName)}`, {
      impact: "major",
      why: "the server does not know the old name any more",
      adapt: `Write ${quote(newName)} instead of ${quote(oldName)}.`,
    });
  }
  for (const key of removed) {
    context.add(place, `${label(key, from)}: removed`, {
      impact: "major",
      why: "programs send it",
      adapt: "Do not send it.",
    });
  }
  for (const key of added) addedParameter(context, to, key, place);
  for (const key of Object.keys(from)) {
    const [old, now] = [from[key], to[nextKey(key)]];
    if (old !== undefined && now !== undefined) {
      compareParameter(context, old, now, { ...place, part: label(nextKey(key), to) });
    }
  }
}

/** Parameters by place and name; those of the operation replace those of the path. */
function parametersOf(document: OpenApiDocument, operation: PairedOperation): Parameters {
  const entries = ownParameters(operation).map((value): [string, JsonObject] => {
    const parameter = objectOf(resolve(document, objectOf(value)));
    const name = String(parameter["name"]);
    // The names of headers have no case.
    return [`${parameter["in"]} ${parameter["in"] === "header" ? name.toLowerCase() : name}`, parameter];
  });
  return Object.fromEntries(entries);
}

function withoutNames(parameters: Parameters): JsonObject {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, { name: _name, description: _text, ...rest }]) => [key, rest]),
  );
}

function label(key: string, parameters: Parameters): string {
  const parameter = parameters[key];
  return `${parameter?.["in"]} parameter ${quote(parameter?.["name"])}`;
}

/** Old to new names of the parameters in a path, by their place in it. */
function pathNames(before: PairedOperation, after: PairedOperation): Map<string, string> {
  const namesIn = ({ path }: PairedOperation) => [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");
  const [from, to] = [namesIn(before), namesIn(after)];
  return from.length === to.length ? new Map(from.map((name, index) => [name, to[index] ?? name])) : new Map();
}

function renamedPathParameter(context: DiffContext, oldName: string, newName: string, place: DiffLocation): void {
  context.add(place, `path parameter ${quote(oldName)}: renamed to ${quote(newName)}`, {
    impact: "major",
    plane: "types",
    why: "the request is the same, but the types of the parameters and of the path have the name in them",
    adapt: `Write ${quote(newName)} instead of ${quote(oldName)} in parameters by name and in paths of the path-style client.`,
  });
}

function addedParameter(context: DiffContext, parameters: Parameters, key: string, place: DiffLocation): void {
  const parameter = parameters[key] ?? {};
  const isRequired = parameter["required"] === true || parameter["in"] === "path";
  if (isRequired && parameter["x-sdk-client-option"] === undefined) {
    context.add(place, `${label(key, parameters)}: added, required`, {
      impact: "major",
      why: "requests without it are refused",
      adapt: "Send it.",
    });
    return;
  }
  context.add(place, `${label(key, parameters)}: added`, {
    impact: "minor",
    why: "every request that was right stays right",
  });
}

const written: Readonly<Record<string, string>> = {
  style: "is written in another style",
  explode: "is written in another way (`explode`)",
  allowReserved: "is escaped in another way (`allowReserved`)",
};

function compareParameter(context: DiffContext, before: JsonObject, after: JsonObject, place: DiffLocation): void {
  const [from, to] = [effective(before), effective(after)];
  if ((from["content"] === undefined) !== (to["content"] === undefined)) {
    const what = to["content"] === undefined ? "is no longer written as a body" : "is now written as a body";
    const why = "the server reads it in another way";
    context.add(place, at(place, what), { impact: "major", why, adapt: "Upgrade the client." });
    return;
  }
  compareSchemas(context, from["schema"], to["schema"], place);
  for (const key of allKeys(from, to)) {
    if (key === "schema" || key === "name" || key === "in") continue;
    if (key === "content") compareContent(context, objectOf(from[key]), objectOf(to[key]), place);
    else if (!sameJson(from[key], to[key])) compareMember(context, key, from[key], to[key], place);
  }
}

function compareMember(context: DiffContext, key: string, from: unknown, to: unknown, place: DiffLocation): void {
  if (key === "required") {
    const verdict =
      to === true
        ? ({ impact: "major", why: "requests without it are refused", adapt: "Send it." } as const)
        : ({ impact: "minor", why: "every request that was right stays right" } as const);
    context.add(place, at(place, to === true ? "is now required" : "is now optional"), verdict);
  } else if (Object.hasOwn(written, key)) {
    const why = "the server reads it in another way";
    const adapt = "Upgrade the client; who writes URLs by hand writes it anew.";
    context.add(place, at(place, written[key] ?? key), { impact: "major", why, adapt });
  } else if (key === "deprecated") compareDeprecated(context, from, to, place);
  else if (key === "allowEmptyValue") {
    const isWider = to === true;
    const what = at(place, isWider ? "may be empty" : "may no longer be empty");
    context.add(place, what, { impact: isWider ? "minor" : "major", why: "what the server takes has changed" });
  } else if (key === "x-sdk-client-option") {
    context.add(place, at(place, `option of the client is now ${quote(to ?? "none")}, was ${quote(from ?? "none")}`), {
      impact: "major",
      plane: "types",
      why: "it is given in another place of a program",
      adapt: to === undefined ? "Give it to the method." : `Give it to the client as ${quote(to)}.`,
    });
  } else if (key === "x-stream-only") {
    const isOnly = to === true;
    context.add(place, at(place, isOnly ? "is for the stream only" : "is for the plain request, too"), {
      impact: isOnly ? "major" : "minor",
      why: isOnly ? "the plain request no longer takes it" : "every call that was right stays right",
      adapt: isOnly ? "Do not give it to the plain request." : "",
    });
  } else if (key === "x-unordered") {
    context.add(place, at(place, `the order of its items ${to === true ? "no longer counts" : "counts"}`), {
      impact: "minor",
      plane: "types",
      why: "requests stay the same, and keys of caches are made anew",
    });
  } else if (key === "x-sdk-expands") {
    const expands = to === true;
    context.add(place, at(place, expands ? "now names parts of the result" : "no longer names parts of the result"), {
      impact: expands ? "minor" : "major",
      plane: "types",
      why: expands
        ? "types have the parts that a call asks for"
        : "types no longer have the parts that a call asks for",
      adapt: expands ? "" : "Check that the parts are there before you read them.",
    });
  } else if (isDocumentation(key)) compareDocumentation(context, key, place);
  else context.unknown(place, at(place, `\`${key}\` changed`));
}

/** A parameter with the values that are meant where nothing is written. */
function effective(parameter: JsonObject): JsonObject {
  const style = parameter["style"] ?? (parameter["in"] === "query" || parameter["in"] === "cookie" ? "form" : "simple");
  const defaults = { required: false, style, explode: style === "form", allowReserved: false, allowEmptyValue: false };
  return { ...defaults, ...parameter };
}
