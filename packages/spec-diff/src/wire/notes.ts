import { own } from "@enapter/http-api-openapi";
import type { JsonObject } from "@enapter/http-api-openapi/json";
import { allKeys, sameJson } from "../core/json.ts";
import { at, type DiffContext, type DiffLocation, type Verdict } from "./context.ts";

const documentation: Verdict = { impact: "patch", why: "documentation only" };

/** Names of the keywords that only document. */
const subjects: Readonly<Record<string, string>> = {
  title: "title",
  summary: "summary",
  description: "description",
  example: "example",
  examples: "examples",
  externalDocs: "link to more documentation",
  xml: "XML form",
  $comment: "comment",
  $id: "id",
  $anchor: "anchor",
  "x-enumDescriptions": "descriptions of the values",
  "x-error-codes": "error codes",
  "x-confidence": "confidence",
  allOf: "documentation of the parts of `allOf`",
  tags: "tags",
  tag: "tag",
};

/** Compares the keywords of a schema that allow and forbid nothing. */
export function compareNotes(context: DiffContext, before: JsonObject, after: JsonObject, place: DiffLocation): void {
  for (const key of allKeys(before, after)) {
    if (sameJson(before[key], after[key])) continue;
    if (key === "deprecated") compareDeprecated(context, before[key], after[key], place);
    else if (key === "default") compareDefault(context, before[key], after[key], place);
    else if (key === "readOnly" || key === "writeOnly") compareOneWay(context, key, after[key] === true, place);
    else compareDocumentation(context, key, place);
  }
}

/** A change of a keyword that documents, and nothing else. */
export function compareDocumentation(context: DiffContext, key: string, place: DiffLocation): void {
  const subject = own(subjects, key);
  if (subject === undefined) context.unknown(place, at(place, `\`${key}\` changed`));
  else context.add(place, at(place, `${subject} changed`), documentation);
}

/** Returns whether a keyword only documents. */
export function isDocumentation(key: string): boolean {
  return Object.hasOwn(subjects, key);
}

/** Compares `deprecated` of whatever it stands on. */
export function compareDeprecated(context: DiffContext, before: unknown, after: unknown, place: DiffLocation): void {
  if ((before ?? false) === (after ?? false)) return;
  const verdict: Verdict =
    after === true
      ? {
          impact: "minor",
          why: "it still works and is announced to go away; editors strike it out",
          adapt: "Change over before it is removed; its description says to what.",
        }
      : { impact: "patch", why: "it is here to stay after all" };
  context.add(place, at(place, after === true ? "deprecated" : "no longer deprecated"), verdict);
}

function compareDefault(context: DiffContext, before: unknown, after: unknown, place: DiffLocation): void {
  const [from, to] = [JSON.stringify(before), JSON.stringify(after)];
  const what = at(
    place,
    before === undefined
      ? `default \`${to}\` added`
      : after === undefined
        ? `default removed, was \`${from}\``
        : `default is now \`${to}\`, was \`${from}\``,
  );
  if (place.direction === "response") context.add(place, what, documentation);
  else if (before === undefined)
    context.add(place, what, { impact: "minor", why: "it is said now what happens without a value" });
  else {
    const why = "the same request has another effect, where it leaves the value out";
    context.add(place, what, { impact: "major", why, adapt: `Send \`${from}\` where you relied on the default.` });
  }
}

/** `readOnly` takes a property out of requests, `writeOnly` out of responses. */
function compareOneWay(context: DiffContext, key: "readOnly" | "writeOnly", isOn: boolean, place: DiffLocation): void {
  const affects = key === "readOnly" ? "request" : "response";
  const what = at(place, isOn ? `is now \`${key}\`` : `is no longer \`${key}\``);
  if (place.direction !== affects) context.add(place, what, documentation);
  else if (!isOn) context.add(place, what, { impact: "minor", why: "it can be used in the other direction, too" });
  else {
    const why = affects === "request" ? "it can no longer be sent" : "it no longer comes back";
    context.add(place, what, { impact: "major", why, adapt: "Do without it." });
  }
}
