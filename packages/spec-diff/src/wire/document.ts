import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { asArray, type JsonObject } from "@enapter/http-api-openapi/json";
import type { Change } from "../core/change.ts";
import { allKeys, objectOf, quote, sameJson } from "../core/json.ts";
import { DiffContext } from "./context.ts";
import { compareOperations } from "./operation.ts";
import { compareSecuritySchemes } from "./security.ts";
import { compareServers } from "./servers.ts";

/** Result of a comparison of two descriptions. */
export interface WireDiff {
  readonly changes: readonly Change[];
  /** Schemas with a new name: old to new. */
  readonly renamedSchemas: ReadonlyMap<string, string>;
}

const documentation = { impact: "patch", why: "documentation only" } as const;

/** Compares what two descriptions say about requests and responses, and how their operations are offered to programs. */
export function compareDescriptions(base: OpenApiDocument, next: OpenApiDocument): WireDiff {
  const context = new DiffContext(base, next);
  compareOperations(context);
  const [from, to] = [base as unknown as JsonObject, next as unknown as JsonObject];
  const schemes = (document: JsonObject) => objectOf(objectOf(document["components"])["securitySchemes"]);
  compareSecuritySchemes(context, schemes(from), schemes(to));
  compareServers(context, asArray(from["servers"]).map(objectOf), asArray(to["servers"]).map(objectOf));
  for (const key of allKeys(from, to)) {
    if (!sameJson(from[key], to[key])) compareMember(context, key, from[key], to[key]);
  }
  return { changes: context.changes(), renamedSchemas: context.renamedSchemas };
}

/** Keys that are compared elsewhere: `security` with each operation, unused parts in `compareUnused`. */
const elsewhere = new Set(["paths", "components", "security", "servers"]);

function compareMember(context: DiffContext, key: string, from: unknown, to: unknown): void {
  const place = { subject: key, owner: key };
  if (elsewhere.has(key)) {
    if (key === "components") compareComponents(context, objectOf(from), objectOf(to));
    if (key === "paths") comparePathExtensions(context, objectOf(from), objectOf(to));
  } else if (key === "info" || key === "tags" || key === "externalDocs" || key === "x-tagGroups") {
    context.add(place, `${quote(key)} changed`, documentation);
  } else if (key === "openapi") {
    const [before, after] = [String(from), String(to)];
    const isPatch = before.split(".", 2).join() === after.split(".", 2).join();
    context.add(place, `OpenAPI ${after}, was ${before}`, {
      impact: isPatch ? "patch" : "major",
      why: isPatch ? "documentation only" : "tools that read the description may not know this version",
      adapt: isPatch ? "" : "Upgrade the tools that read the description.",
    });
  } else context.unknown(place, `${quote(key)} changed`);
}

function comparePathExtensions(context: DiffContext, from: JsonObject, to: JsonObject): void {
  for (const key of allKeys(from, to)) {
    if (key.startsWith("/") || sameJson(from[key], to[key])) continue;
    context.unknown({ subject: "paths", owner: "paths" }, `${quote(key)} changed`);
  }
}

/** Kinds of components that are compared where they are used. */
const knownComponents = new Set(
  "schemas responses parameters examples requestBodies headers securitySchemes".split(" "),
);

/** Compares components that no operation uses, and that nothing else compares. */
function compareComponents(context: DiffContext, from: JsonObject, to: JsonObject): void {
  const place = { subject: "components", owner: "components" };
  const texts = [JSON.stringify(context.base), JSON.stringify(context.next)];
  for (const kind of allKeys(from, to)) {
    if (!knownComponents.has(kind)) {
      if (!sameJson(from[kind], to[kind])) context.unknown(place, `${quote(kind)} changed`);
      continue;
    }
    if (kind === "securitySchemes") continue;
    const [before, after] = [objectOf(from[kind]), objectOf(to[kind])];
    for (const name of allKeys(before, after)) {
      const reference = JSON.stringify(`#/components/${kind}/${name}`);
      const isUsed = texts.some((text) => text.includes(reference));
      if (sameJson(before[name], after[name])) continue;
      if (isUsed) {
        const isMissed = kind === "schemas" && name in before && name in after && !context.seen.has(name);
        if (isMissed) context.unknown({ subject: name, owner: name }, "changed where no comparison gets to");
        continue;
      }
      const why = "no operation uses it";
      context.add({ subject: name, owner: name }, `changed in \`components.${kind}\``, { impact: "patch", why });
    }
  }
}
