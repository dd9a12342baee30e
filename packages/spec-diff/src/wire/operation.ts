import { httpMethods } from "@enapter/http-api-openapi";
import type { JsonObject } from "@enapter/http-api-openapi/json";
import { allKeys, objectOf, quote, sameJson } from "../core/json.ts";
import { compareRequestBody, compareResponses } from "./contents.ts";
import type { DiffContext, DiffLocation } from "./context.ts";
import {
  compareAvailability,
  compareOperationId,
  compareSdk,
  compareSunset,
  compareWebSocket,
  sdkOf,
} from "./extensions.ts";
import { compareDeprecated, compareDocumentation, isDocumentation } from "./notes.ts";
import { type OperationPair, type PairedOperation, pairOperations, subjectOf, wirePath } from "./pairing.ts";
import { compareParameters } from "./parameters.ts";
import { replacementText } from "./replacement.ts";
import { compareSecurity } from "./security.ts";

/** Compares all operations. */
export function compareOperations(context: DiffContext): void {
  const { pairs, removed, added } = pairOperations(context.base, context.next);
  for (const { before, after } of pairs) noteNewIds(context, before.operation, after.operation);
  for (const operation of removed) {
    context.add(placeOf(operation), `operation removed${idText(operation)}`, {
      impact: "major",
      why: "programs call it",
      adapt: replacementText(context, operation),
    });
  }
  for (const operation of added) {
    context.add(placeOf(operation), `operation added${idText(operation)}`, {
      impact: "minor",
      why: "nobody uses it yet",
    });
  }
  for (const pair of pairs) comparePair(context, pair);
}

/** Other operations refer to the ids. */
function noteNewIds(context: DiffContext, before: JsonObject, after: JsonObject): void {
  for (const [from, to] of [
    [before, after],
    [objectOf(before["x-websocket"]), objectOf(after["x-websocket"])],
  ] as const) {
    const [oldId, newId] = [from["operationId"], to["operationId"]];
    if (typeof oldId === "string" && typeof newId === "string" && oldId !== newId) {
      context.renamedOperations.set(oldId, newId);
    }
  }
}

function idText({ operation: { operationId: id } }: PairedOperation): string {
  return typeof id === "string" ? `: ${quote(id)}` : "";
}

function placeOf(operation: PairedOperation): DiffLocation {
  const subject = subjectOf(operation);
  return { subject, owner: subject, part: "", path: "", direction: "request" };
}

function comparePair(context: DiffContext, { before, after }: OperationPair): void {
  const place = placeOf(after);
  if (before.method !== after.method || wirePath(before.path) !== wirePath(after.path)) {
    context.add(place, `moved here from ${quote(subjectOf(before))}`, {
      impact: "major",
      why: "requests to the old place are not answered any more",
      adapt: `Call ${subjectOf(after)}.`,
    });
  }
  compareParameters(context, before, after, place);
  compareSecurity(context, before.operation["security"], after.operation["security"], place);
  compareSdk(context, sdkOf(before), sdkOf(after), place);
  comparePathItems(context, before.pathItem, after.pathItem, place);
  for (const key of allKeys(before.operation, after.operation)) {
    const [from, to] = [before.operation[key], after.operation[key]];
    if (key !== "parameters" && key !== "security" && key !== "x-sdk") compareMember(context, key, from, to, place);
  }
}

function compareMember(context: DiffContext, key: string, from: unknown, to: unknown, place: DiffLocation): void {
  // References are followed where they are met, so equal text can still mean something else.
  if (key === "requestBody") compareRequestBody(context, from, to, place);
  else if (key === "responses") compareResponses(context, objectOf(from), objectOf(to), place);
  else if (key === "x-websocket") compareWebSocket(context, from, to, place);
  else if (sameJson(from, to)) return;
  else if (key === "operationId") compareOperationId(context, from, to, place);
  else if (key === "deprecated") compareDeprecated(context, from, to, place);
  else if (key === "x-availability") compareAvailability(context, objectOf(from), objectOf(to), place);
  else if (key === "x-sunset") compareSunset(context, from, to, place);
  else if (isDocumentation(key)) compareDocumentation(context, key, place);
  else context.unknown(place, `\`${key}\` changed`);
}

/** Compares path items beside their operations and parameters. */
function comparePathItems(context: DiffContext, before: JsonObject, after: JsonObject, place: DiffLocation): void {
  const known = new Set<string>(["parameters", ...httpMethods.map((method) => method.toLowerCase())]);
  for (const key of allKeys(before, after)) {
    if (known.has(key) || sameJson(before[key], after[key])) continue;
    if (isDocumentation(key)) compareDocumentation(context, key, { ...place, part: "path" });
    else context.unknown(place, `\`${key}\` of the path changed`);
  }
}
