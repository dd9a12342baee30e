import { asArray, type JsonObject } from "@enapter/http-api-openapi/json";
import { allKeys, canonical, objectOf, quote, sameJson } from "../core/json.ts";
import type { DiffContext, DiffLocation } from "./context.ts";

const wider = { impact: "minor", why: "every request that was right stays right" } as const;

/** Compares who may call an operation. */
export function compareSecurity(context: DiffContext, from: unknown, to: unknown, place: DiffLocation): void {
  const before = alternatives(from ?? generalOf(context.base));
  const after = alternatives(to ?? generalOf(context.next));
  const gone = before.filter((one) => !after.some((other) => sameJson(one, other)));
  const came = after.filter((one) => !before.some((other) => sameJson(one, other)));
  for (const one of gone) {
    // Callers without credentials may send some, too.
    if (after.some(isAnonymous)) continue;
    context.add(place, `${describe(one)} is no longer enough`, {
      impact: "major",
      why: "requests that were right are refused",
      adapt: `Authenticate with ${after.map(describe).join(" or ")}.`,
    });
  }
  for (const one of came) context.add(place, `${describe(one)} is enough`, wider);
}

function generalOf(document: object): unknown {
  return "security" in document ? document.security : undefined;
}

/** No requirement at all is the same as one that nothing satisfies: anybody may. */
function alternatives(security: unknown): JsonObject[] {
  const list = asArray(security).map(objectOf);
  return list.length === 0 ? [{}] : list;
}

function isAnonymous(requirement: JsonObject): boolean {
  return Object.keys(requirement).length === 0;
}

function describe(requirement: JsonObject): string {
  if (isAnonymous(requirement)) return "a request without credentials";
  return Object.entries(requirement)
    .map(([scheme, scopes]) =>
      asArray(scopes).length === 0 ? quote(scheme) : `${quote(scheme)} with ${canonical(scopes)}`,
    )
    .join(" and ");
}

/** Compares how credentials are sent. */
export function compareSecuritySchemes(context: DiffContext, from: JsonObject, to: JsonObject): void {
  for (const name of allKeys(from, to)) {
    const place = { subject: `security scheme ${name}`, owner: `security scheme ${name}` };
    const [before, after] = [objectOf(from[name]), objectOf(to[name])];
    if (sameJson(before, after)) continue;
    if (from[name] === undefined) context.add(place, "added", { impact: "minor", why: "nobody has to use it" });
    else if (to[name] === undefined) {
      const why = "programs authenticate with it";
      context.add(place, "removed", { impact: "major", why, adapt: "Authenticate in another way." });
    } else {
      for (const key of allKeys(before, after)) {
        if (sameJson(before[key], after[key])) continue;
        if (key === "description") {
          context.add(place, "description changed", { impact: "patch", why: "documentation only" });
        } else if (["type", "in", "name", "scheme", "bearerFormat", "openIdConnectUrl"].includes(key)) {
          context.add(place, `${quote(key)} is now ${quote(after[key])}, was ${quote(before[key])}`, {
            impact: "major",
            why: "credentials are sent in another way",
            adapt: "Upgrade the client; who writes requests by hand sends them the new way.",
          });
        } else context.unknown(place, `${quote(key)} changed`);
      }
    }
  }
}
