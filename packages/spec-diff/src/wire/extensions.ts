import type { HttpMethod } from "@enapter/http-api-openapi";
import { camelCase, own } from "@enapter/http-api-openapi";
import { asArray, isObject, type JsonObject } from "@enapter/http-api-openapi/json";
import { allKeys, objectOf, quote, sameJson } from "../core/json.ts";
import { compareExamples } from "./contents.ts";
import { at, type DiffContext, type DiffLocation, type Verdict } from "./context.ts";
import { compareDocumentation, isDocumentation } from "./notes.ts";
import type { PairedOperation } from "./pairing.ts";
import { compareSchemas } from "./schema.ts";

/** Verdicts on changes of a key of `x-sdk`: added, removed, changed. */
const sdkRules: Readonly<Record<string, readonly [added: Verdict, removed: Verdict, changed: Verdict]>> = (() => {
  const types = (impact: Verdict["impact"], why: string, adapt = ""): Verdict => ({
    impact,
    why,
    adapt,
    plane: "types",
  });
  const same = (verdict: Verdict) => [verdict, verdict, verdict] as const;
  const grown = types("minor", "the method can do more than before");
  const shrunk = types("major", "the method can do less than before", "Do it by hand.");
  const behaves = types("minor", "the method behaves otherwise; calls stay the same");
  const result = types("major", "the method returns something else", "Read the new result.");
  return {
    resource: same(types("major", "the method is in another place", "Call it there.")),
    method: same(types("major", "the method has another name", "Call it by its new name.")),
    unwrap: same(result),
    retry: same(
      types("minor", "whether the client sends the request again by itself is decided anew; calls stay the same"),
    ),
    pagination: [result, result, behaves],
    dataTypes: [result, result, behaves],
    outcome: [grown, shrunk, behaves],
    starts: [grown, shrunk, behaves],
    touches: same(types("minor", "what counts as stale after a call is decided anew; calls stay the same")),
    variantOf: same(types("major", "methods come together or apart", "Call the method that has the operation now.")),
  };
})();

/** Keys inside `x-sdk` of which another value changes what programs name. */
const named: Readonly<Record<string, string>> = {
  "pagination.items": "the method returns something else",
  "outcome.error": "the class of the error has another name",
};

/** Reads `x-sdk`, and derives what it leaves out as the generator does. */
export function sdkOf({ method, operation }: PairedOperation): JsonObject {
  const [tag] = asArray(operation["tags"]);
  return effectiveSdk(method, operation["operationId"], tag, operation["x-sdk"]);
}

function effectiveSdk(method: HttpMethod, id: unknown, tag: unknown, sdk: unknown): JsonObject {
  const reads = method === "GET" || method === "HEAD" || method === "OPTIONS" || method === "TRACE";
  const retry = reads ? "safe" : method === "PUT" || method === "DELETE" ? "idempotent" : "never";
  return {
    resource: camelCase(String(tag ?? "default")),
    ...(typeof id === "string" ? { method: camelCase(id) } : {}),
    retry,
    ...objectOf(sdk),
  };
}

/** Compares how an operation is offered in a client. It is nothing on the wire. */
export function compareSdk(context: DiffContext, base: JsonObject, after: JsonObject, place: DiffLocation): void {
  const before = withNewIds(context, base);
  for (const key of allKeys(before, after)) {
    const [from, to] = [before[key], after[key]];
    if (sameJson(from, to)) continue;
    const rules = own(sdkRules, key);
    if (rules === undefined) context.unknown(place, `\`x-sdk.${key}\` changed`);
    else if (isObject(from) && isObject(to)) compareSdkParts(context, key, from, to, place, rules[2]);
    else {
      const what = `\`x-sdk.${key}\` is now ${quote(to ?? "absent")}, was ${quote(from ?? "absent")}`;
      context.add(place, what, rules[from === undefined ? 0 : to === undefined ? 1 : 2]);
    }
  }
}

/** Ids of operations that have another one now are the same operations. */
function withNewIds({ renamedOperations }: DiffContext, sdk: JsonObject): JsonObject {
  const now = (id: unknown) => renamedOperations.get(String(id)) ?? id;
  const starts = sdk["starts"];
  return {
    ...sdk,
    ...("variantOf" in sdk ? { variantOf: now(sdk["variantOf"]) } : {}),
    ...(isObject(starts) ? { starts: { ...starts, operation: now(starts["operation"]) } } : {}),
  };
}

function compareSdkParts(
  context: DiffContext,
  key: string,
  from: JsonObject,
  to: JsonObject,
  place: DiffLocation,
  verdict: Verdict,
): void {
  for (const part of allKeys(from, to)) {
    if (sameJson(from[part], to[part])) continue;
    const why = own(named, `${key}.${part}`);
    const what = `\`x-sdk.${key}.${part}\` is now ${quote(to[part] ?? "absent")}, was ${quote(from[part] ?? "absent")}`;
    const breaking: Verdict = { impact: "major", plane: "types", why: why ?? "", adapt: "Use the new name." };
    context.add(place, what, why === undefined ? verdict : breaking);
  }
}

/** The id is no part of a request: it names functions and types. */
export function compareOperationId(context: DiffContext, from: unknown, to: unknown, place: DiffLocation): void {
  context.add(place, `operationId is now ${quote(to ?? "derived")}, was ${quote(from ?? "derived")}`, {
    impact: "major",
    plane: "types",
    why: "functions and types are named after it",
    adapt: `Rename the function ${quote(from)} to ${quote(to)}, and the types that begin with its name.`,
  });
}

/** Compares where an operation is available. */
export function compareAvailability(
  context: DiffContext,
  before: JsonObject,
  after: JsonObject,
  place: DiffLocation,
): void {
  for (const server of allKeys(before, after)) {
    const [from, to] = [before[server] ?? "unknown", after[server] ?? "unknown"];
    if (from === to) continue;
    const what = at(place, `availability at ${quote(server)} is now ${quote(to)}, was ${quote(from)}`);
    if (from === "yes") {
      const why = "programs call it there";
      context.add(place, what, { impact: "major", why, adapt: `Do not rely on it at ${quote(server)}.` });
    } else context.add(place, what, { impact: "minor", why: "it was not promised there before" });
  }
}

/** Compares the day on which something deprecated may go away. */
export function compareSunset(context: DiffContext, from: unknown, to: unknown, place: DiffLocation): void {
  const what =
    to === undefined
      ? "sunset removed"
      : `sunset is now ${quote(to)}${from === undefined ? "" : `, was ${quote(from)}`}`;
  const isEarlier = typeof to === "string" && (typeof from !== "string" || to < from);
  if (isEarlier) {
    const why = "there is a day from which it may be gone";
    context.add(place, what, { impact: "minor", why, adapt: `Change over before ${to}.` });
  } else context.add(place, what, { impact: "patch", why: "it stays longer than announced" });
}

/** Compares the WebSocket stream of a GET. */
export function compareWebSocket(context: DiffContext, from: unknown, to: unknown, operation: DiffLocation): void {
  const place: DiffLocation = { ...operation, part: "stream", direction: "response" };
  if (!isObject(from) || !isObject(to)) {
    if (isObject(to)) context.add(place, "stream added", { impact: "minor", why: "nobody uses it yet" });
    if (isObject(from)) {
      context.add(place, "stream removed", { impact: "major", why: "programs read it", adapt: "Ask again and again." });
    }
    return;
  }
  const sdk = (stream: JsonObject) =>
    stream["operationId"] === undefined
      ? {}
      : effectiveSdk("GET", stream["operationId"], stream["tag"], stream["x-sdk"]);
  compareSdk(context, sdk(from), sdk(to), place);
  compareSchemas(context, from["message"], to["message"], { ...place, part: "stream message" });
  compareExamples(context, from["examples"], to["examples"], place);
  for (const key of allKeys(from, to)) {
    const [before, after] = [from[key], to[key]];
    if (key === "message" || key === "examples" || key === "x-sdk" || sameJson(before, after)) continue;
    if (key === "operationId") compareOperationId(context, before, after, place);
    else if (key === "x-availability") compareAvailability(context, objectOf(before), objectOf(after), place);
    else if (key === "parameters") compareStreamParameters(context, before, after, place);
    else if (key === "path") {
      const what = at(
        place,
        `opened at ${quote(after ?? "the path of the request")}, was ${quote(before ?? "the path of the request")}`,
      );
      const why = "the server no longer opens it at the old path";
      context.add(place, what, { impact: "major", why, adapt: "Upgrade the client." });
    } else if (key === "flatBefore") {
      const why = "messages of old servers are read in another way; new ones are the same";
      context.add(place, at(place, `\`flatBefore\` is now ${quote(after ?? "absent")}`), { impact: "minor", why });
    } else if (isDocumentation(key)) compareDocumentation(context, key, place);
    else context.unknown(place, at(place, `\`${key}\` changed`));
  }
}

function compareStreamParameters(context: DiffContext, from: unknown, to: unknown, place: DiffLocation): void {
  const [before, after] = [asArray(from), asArray(to)];
  for (const name of before.filter((one) => !after.includes(one))) {
    const adapt = "Do not give it to the stream.";
    context.add(place, at(place, `parameter ${quote(name)} removed`), {
      impact: "major",
      why: "programs give it",
      adapt,
    });
  }
  for (const name of after.filter((one) => !before.includes(one))) {
    context.add(place, at(place, `parameter ${quote(name)} added`), {
      impact: "minor",
      why: "every call that was right stays right",
    });
  }
}
