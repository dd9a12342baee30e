import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { Cursor } from "./lib/cursor.ts";
import { allOperations, type Callable, callablesOf } from "./lib/operations.ts";
import { propertiesOf, resultSchemaOf } from "./lib/schemas.ts";

const outcomeKeys = ["field", "pending", "success", "error"];

/** `x-sdk.outcome` says where the result tells what became of something, `x-sdk.starts` which operation shows what this one begins. */
export const xSdkOutcome: Oas3Rule = () =>
  allOperations((operations, ctx) => {
    const callables = operations.flatMap(callablesOf);
    const byId = new Map(callables.map((callable) => [callable.id, callable]));
    for (const callable of callables) {
      const outcome = callable.cursor.at("x-sdk", "outcome");
      const starts = callable.cursor.at("x-sdk", "starts");
      if (outcome !== undefined) reportOutcome(callable, outcome, ctx);
      if (starts !== undefined) reportStarts(starts, byId, ctx);
    }
  });

function reportOutcome({ cursor }: Callable, outcome: Cursor, ctx: UserContext): void {
  const keys = outcome.children().map(([key]) => key);
  if (keys.toSorted().join() !== outcomeKeys.toSorted().join()) {
    const message = `\`outcome\` has the keys ${outcomeKeys.join(", ")}, all of them and no others.`;
    ctx.report({ message, location: outcome.location });
    return;
  }
  const unwrap = cursor.text("x-sdk", "unwrap");
  const body = resultSchemaOf(cursor);
  const result = unwrap === undefined ? body : propertiesOf(body).get(unwrap);
  const field = outcome.text("field") ?? "";
  if (!propertiesOf(result).has(field)) {
    const message = `The result has no property \`${field}\`: name the one with the state.`;
    ctx.report({ message, location: outcome.at("field")?.location ?? outcome.location });
  }
  for (const key of ["pending", "success"]) {
    const states = outcome.at(key);
    if (Array.isArray(states?.value) && states.value.every((state) => typeof state === "string")) continue;
    ctx.report({ message: `\`${key}\` must be a list of states.`, location: states?.location ?? outcome.location });
  }
  if (!/^[A-Z][A-Za-z0-9]*$/.test(outcome.text("error") ?? "")) {
    const message = "`error` must be the name of an error, such as `CommandFailed`.";
    ctx.report({ message, location: outcome.at("error")?.location ?? outcome.location });
  }
}

function reportStarts(starts: Cursor, byId: ReadonlyMap<string, Callable>, ctx: UserContext): void {
  const id = starts.text("operation") ?? "";
  const shown = byId.get(id);
  if (shown?.cursor.at("x-sdk", "outcome") === undefined || shown.cursor.text("x-sdk", "retry") !== "safe") {
    const message = `\`${id}\` is no safe operation with an \`outcome\`: name the one that shows what this one begins.`;
    ctx.report({ message, location: starts.at("operation")?.location ?? starts.location });
    return;
  }
  const parameter = starts.text("parameter") ?? "";
  if (!shown.operation.path.includes(`{${parameter}}`)) {
    const message = `\`${id}\` has no path parameter \`${parameter}\`: name the one that takes the result of this operation.`;
    ctx.report({ message, location: starts.at("parameter")?.location ?? starts.location });
  }
}
