import { resolve } from "@enapter/http-api-openapi";
import { isObject, type JsonObject } from "@enapter/http-api-openapi/json";
import { allKeys, objectOf, quote, sameJson } from "../core/json.ts";
import { at, type DiffContext, type DiffLocation } from "./context.ts";
import { compareDeprecated, compareDocumentation, isDocumentation } from "./notes.ts";
import { compareSchemas } from "./schema.ts";

/** Compares what an operation sends. */
export function compareRequestBody(context: DiffContext, from: unknown, to: unknown, operation: DiffLocation): void {
  const place: DiffLocation = { ...operation, part: "body", direction: "request" };
  if (!isObject(from) || !isObject(to)) {
    if (from === undefined && to === undefined) return;
    const isRequired = isObject(to) && resolveTo(context.next, to)["required"] === true;
    if (to === undefined) {
      context.add(place, "body removed", { impact: "major", why: "programs send it", adapt: "Do not send it." });
    } else if (isRequired) {
      const why = "requests without it are refused";
      context.add(place, "required body added", { impact: "major", why, adapt: "Send it." });
    } else context.add(place, "optional body added", { impact: "minor", why: "requests without it stay right" });
    return;
  }
  const [before, after] = [resolveTo(context.base, from), resolveTo(context.next, to)];
  const wasRequired = before["required"] === true;
  const isRequired = after["required"] === true;
  if (wasRequired !== isRequired) {
    const verdict = isRequired
      ? ({ impact: "major", why: "requests without it are refused", adapt: "Send it." } as const)
      : ({ impact: "minor", why: "every request that was right stays right" } as const);
    context.add(place, `body is now ${isRequired ? "required" : "optional"}`, verdict);
  }
  compareContent(context, objectOf(before["content"]), objectOf(after["content"]), place);
  compareRest(context, before, after, place, new Set(["required", "content"]));
}

/** Compares the responses of an operation. */
export function compareResponses(
  context: DiffContext,
  from: JsonObject,
  to: JsonObject,
  operation: DiffLocation,
): void {
  for (const status of allKeys(from, to)) {
    const place: DiffLocation = { ...operation, part: `response ${status}`, direction: "response" };
    const [before, after] = [from[status], to[status]];
    if (status.startsWith("x-")) {
      if (!sameJson(before, after)) context.unknown(place, `\`${status}\` of the responses changed`);
    } else if (before === undefined) addedStatus(context, status, place);
    else if (after === undefined) removedStatus(context, status, place);
    else compareResponse(context, resolveTo(context.base, before), resolveTo(context.next, after), place);
  }
}

function addedStatus(context: DiffContext, status: string, place: DiffLocation): void {
  const why = /^2/.test(status)
    ? "a client takes every status from 200 to 299 for success"
    : "a status that is not described was to be expected";
  context.add(place, `response ${status} added`, { impact: "minor", why });
}

function removedStatus(context: DiffContext, status: string, place: DiffLocation): void {
  if (/^2/.test(status)) {
    const why = "programs rely on this answer";
    context.add(place, `response ${status} removed`, {
      impact: "major",
      why,
      adapt: "Read the answer that comes instead.",
    });
    return;
  }
  const why = "on the wire one error less, but programs that name the status no longer compile";
  const adapt = `Remove what handles ${status} of this operation.`;
  context.add(place, `response ${status} removed`, { impact: "major", plane: "types", why, adapt });
}

function compareResponse(context: DiffContext, before: JsonObject, after: JsonObject, place: DiffLocation): void {
  compareContent(context, objectOf(before["content"]), objectOf(after["content"]), place);
  compareHeaders(context, objectOf(before["headers"]), objectOf(after["headers"]), place);
  compareRest(context, before, after, place, new Set(["content", "headers"]));
}

/** Compares bodies by media type. */
export function compareContent(context: DiffContext, from: JsonObject, to: JsonObject, place: DiffLocation): void {
  for (const type of allKeys(from, to)) {
    const [before, after] = [from[type], to[type]];
    if (before === undefined) {
      // Without a body there was nothing to read; with one, the server is asked for it by name.
      context.add(place, at(place, `media type ${quote(type)} added`), {
        impact: "minor",
        why: place.direction === "request" ? "one more way to send the same" : "what came before still comes",
      });
    } else if (after === undefined) {
      context.add(place, at(place, `media type ${quote(type)} removed`), {
        impact: "major",
        why: place.direction === "request" ? "programs send it" : "programs read it",
        adapt: place.direction === "request" ? "Send another media type." : "Read another media type.",
      });
    } else {
      const inner = Object.keys(from).length > 1 ? { ...place, part: `${place.part} ${type}` } : place;
      compareMediaType(context, objectOf(before), objectOf(after), inner);
    }
  }
}

function compareMediaType(context: DiffContext, before: JsonObject, after: JsonObject, place: DiffLocation): void {
  compareSchemas(context, before["schema"], after["schema"], place);
  compareRest(context, before, after, place, new Set(["schema"]));
}

function compareHeaders(context: DiffContext, from: JsonObject, to: JsonObject, place: DiffLocation): void {
  const [before, after] = [lowerCase(from), lowerCase(to)];
  for (const name of allKeys(before, after)) {
    const header = { ...place, part: `${place.part} header \`${name}\`` };
    if (before[name] === undefined) {
      context.add(place, at(header, "added"), { impact: "minor", why: "answers say more" });
    } else if (after[name] === undefined) {
      const why = "programs read it";
      context.add(place, at(header, "removed"), { impact: "major", why, adapt: "Do without it." });
    } else {
      compareHeader(context, resolveTo(context.base, before[name]), resolveTo(context.next, after[name]), header);
    }
  }
}

function compareHeader(context: DiffContext, before: JsonObject, after: JsonObject, place: DiffLocation): void {
  compareSchemas(context, before["schema"], after["schema"], place);
  const [wasRequired, isRequired] = [before["required"] === true, after["required"] === true];
  if (wasRequired !== isRequired) {
    const verdict = isRequired
      ? ({ impact: "minor", why: "answers hold nothing that was not expected" } as const)
      : ({ impact: "major", why: "programs rely on it", adapt: "Handle an answer without it." } as const);
    context.add(place, at(place, isRequired ? "is now always there" : "may be missing now"), verdict);
  }
  compareRest(context, before, after, place, new Set(["schema", "required"]));
}

function lowerCase(headers: JsonObject): JsonObject {
  return objectOf(Object.fromEntries(Object.entries(headers).map(([name, header]) => [name.toLowerCase(), header])));
}

/** Compares keys without a rule of their own: documentation, deprecation, and unknown ones. */
function compareRest(
  context: DiffContext,
  from: JsonObject,
  to: JsonObject,
  place: DiffLocation,
  done: Set<string>,
): void {
  for (const key of allKeys(from, to)) {
    if (done.has(key)) continue;
    if (key === "examples") compareExamples(context, from[key], to[key], place);
    else if (sameJson(from[key], to[key])) continue;
    else if (key === "deprecated") compareDeprecated(context, from[key], to[key], place);
    else if (isDocumentation(key)) compareDocumentation(context, key, place);
    else context.unknown(place, at(place, `\`${key}\` changed`));
  }
}

/** Examples are the same wherever they are written. */
export function compareExamples(context: DiffContext, from: unknown, to: unknown, place: DiffLocation): void {
  const values = (document: DiffContext["base"], examples: unknown) =>
    isObject(examples)
      ? Object.fromEntries(Object.entries(examples).map(([name, example]) => [name, resolveTo(document, example)]))
      : examples;
  const [before, after] = [values(context.base, from), values(context.next, to)];
  if (!sameJson(before, after)) compareDocumentation(context, "examples", place);
}

function resolveTo(document: DiffContext["base"], value: unknown): JsonObject {
  return objectOf(resolve(document, objectOf(value)));
}
