import { isObject, type JsonObject } from "@enapter/http-api-openapi/json";
import { allKeys, objectOf, quote, sameJson } from "../core/json.ts";
import type { DiffContext } from "./context.ts";

const documentation = { impact: "patch", why: "documentation only" } as const;

/** Compares where requests go. */
export function compareServers(context: DiffContext, from: readonly JsonObject[], to: readonly JsonObject[]): void {
  const place = { subject: "servers", owner: "servers" };
  const urls = (servers: readonly JsonObject[]) => servers.map(({ url }) => String(url));
  const [before, after] = [urls(from), urls(to)];
  for (const url of before.filter((one) => !after.includes(one))) {
    context.add(place, `server ${quote(url)} removed`, {
      impact: "major",
      why: "programs send their requests there",
      adapt: `Use ${after.map(quote).join(" or ") || "a base URL of your own"}.`,
    });
  }
  for (const url of after.filter((one) => !before.includes(one))) {
    context.add(place, `server ${quote(url)} added`, { impact: "minor", why: "the others are still there" });
  }
  const [first, nowFirst] = [before[0], after[0]];
  if (first !== undefined && nowFirst !== undefined && first !== nowFirst && after.includes(first)) {
    context.add(place, `the first server is now ${quote(nowFirst)}, was ${quote(first)}`, {
      impact: "major",
      why: "a client without a base URL of its own sends its requests there",
      adapt: "Give the base URL.",
    });
  } else if (!sameJson(before, after) && sameJson(before.toSorted(), after.toSorted())) {
    context.add(place, "order changed", documentation);
  }
  for (const server of from) {
    const now = to.find(({ url }) => url === server["url"]);
    if (now !== undefined) compareServer(context, server, now);
  }
}

function compareServer(context: DiffContext, before: JsonObject, after: JsonObject): void {
  const place = { subject: "servers", owner: "servers" };
  for (const key of allKeys(before, after)) {
    if (sameJson(before[key], after[key])) continue;
    const url = quote(before["url"]);
    if (key === "description" || key === "name") context.add(place, `${url}: ${key} changed`, documentation);
    else if (key !== "variables") context.unknown(place, `${url}: ${quote(key)} changed`);
    else compareVariables(context, objectOf(before[key]), objectOf(after[key]), url);
  }
}

function compareVariables(context: DiffContext, from: JsonObject, to: JsonObject, url: string): void {
  const place = { subject: "servers", owner: "servers" };
  for (const name of allKeys(from, to)) {
    const [before, after] = [from[name], to[name]];
    if (!isObject(before) || !isObject(after)) {
      context.unknown(place, `${url}: variable ${quote(name)} ${isObject(after) ? "added" : "removed"}`);
      continue;
    }
    for (const key of allKeys(before, after)) {
      if (sameJson(before[key], after[key])) continue;
      const what = `${url}: ${quote(`${name}.${key}`)} is now ${quote(after[key])}, was ${quote(before[key])}`;
      if (key === "description") context.add(place, `${url}: description of ${quote(name)} changed`, documentation);
      else if (key === "default") {
        const why = "a client that is not told otherwise goes elsewhere";
        context.add(place, what, { impact: "major", why, adapt: `Give ${quote(before[key])} where you relied on it.` });
      } else context.unknown(place, what);
    }
  }
}
