import type { Fetch } from "../../src/core/options.ts";
import { answer } from "./answers.ts";
import { decodePath } from "./decode.ts";
import { readSpec } from "./spec.ts";

/**
 * A `fetch` that answers every described request with the first example that the description has for it, and an id that
 * begins with `no-such-` with that of 404.
 */
export function exampleFetch(): Fetch {
  const operations = readSpec().filter(({ isStream }) => !isStream);
  return async (url, { method = "GET" }) => {
    const path = new URL(url).pathname.replace(/^(\/api)?\/v3/, "");
    const operation = operations.find((entry) => entry.method === method && decodePath(entry.path, path) !== undefined);
    if (operation === undefined) throw new Error(`The description has no ${method} ${path}.`);
    if (path.includes("/no-such-")) {
      const missing = operation.errors.find(({ status }) => status === 404);
      return Response.json(missing?.examples[0]?.value, { status: 404 });
    }
    // The same page for ever would be a server that does not advance.
    const offset = Number(new URL(url).searchParams.get("offset") ?? 0);
    const { items } = operation.sdk.pagination ?? {};
    if (items !== undefined && offset > 0) return Response.json({ [items]: [] });
    return answer(operation, operation.successes[0]);
  };
}
