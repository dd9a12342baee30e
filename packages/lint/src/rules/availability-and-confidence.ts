import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { Cursor } from "./lib/cursor.ts";
import { callablesOf, eachOperation } from "./lib/operations.ts";

const AVAILABILITY = ["yes", "no", "unknown"];
const CONFIDENCE = ["high", "medium", "low"];
const QUOTES = " (with the quotes, they are strings)";

/** Every operation and stream says where it is available and how sure we are of its description. */
export const availabilityAndConfidence: Oas3Rule = () =>
  eachOperation((operation, ctx) => {
    for (const { cursor } of callablesOf(operation)) {
      for (const server of ["cloud", "gateway"]) reportValue(cursor, ["x-availability", server], AVAILABILITY, ctx);
      reportValue(cursor, ["x-confidence"], CONFIDENCE, ctx);
    }
  });

function reportValue(cursor: Cursor, keys: string[], allowed: readonly string[], ctx: UserContext): void {
  const place = cursor.at(...keys);
  if (place !== undefined && allowed.some((value) => value === place.value)) return;
  const quoted = allowed.map((value) => `'${value}'`).join(", ");
  ctx.report({
    message: `\`${keys.join(".")}\` must be one of ${quoted}${allowed === AVAILABILITY ? QUOTES : ""}.`,
    location: place?.location ?? cursor.at(keys[0] ?? "")?.location.key() ?? cursor.location.key(),
  });
}
