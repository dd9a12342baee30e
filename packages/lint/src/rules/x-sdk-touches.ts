import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { Cursor } from "./lib/cursor.ts";
import { allOperations, type Callable, callablesOf } from "./lib/operations.ts";

/** Resources with an operation that reads. */
type Readable = ReadonlySet<string>;

/** `x-sdk.touches` names the resources that are read again after an operation that acts. */
export const xSdkTouches: Oas3Rule = () =>
  allOperations((operations, ctx) => {
    const callables = operations.flatMap(callablesOf);
    const reading = callables.filter((callable) => callable.kind === "http" && isSafe(callable));
    const readable = new Set(reading.map(({ cursor }) => cursor.text("x-sdk", "resource") ?? ""));
    for (const callable of callables) {
      const touches = callable.cursor.at("x-sdk", "touches");
      if (touches === undefined) reportUnreadable(callable, readable, ctx);
      else if (isSafe(callable)) {
        const message = `\`${callable.id}\` is safe, so it touches nothing: remove \`touches\`.`;
        ctx.report({ message, location: touches.location.key() });
      } else reportTouches(touches, readable, ctx);
    }
  });

function reportUnreadable(callable: Callable, readable: Readable, ctx: UserContext): void {
  const sdk = callable.cursor.at("x-sdk");
  const resource = sdk?.text("resource");
  if (isSafe(callable) || sdk === undefined || resource === undefined || readable.has(resource)) return;
  const message = `\`${callable.id}\` acts, but no operation of \`${resource}\` reads: add \`touches\` with the resources that show its result, or \`[]\`.`;
  ctx.report({ message, location: sdk.location.key() });
}

function reportTouches(touches: Cursor, readable: Readable, ctx: UserContext): void {
  const names = Array.isArray(touches.value) ? touches.value : undefined;
  if (names === undefined || new Set(names).size < names.length) {
    ctx.report({ message: "`touches` must be a list of different resources.", location: touches.location });
    return;
  }
  for (const name of touches.list()) {
    if (readable.has(String(name.value))) continue;
    const message = `No operation of \`${name.value}\` reads: name resources of ${[...readable].sort().join(", ")}.`;
    ctx.report({ message, location: name.location });
  }
}

function isSafe({ cursor }: Callable): boolean {
  return cursor.text("x-sdk", "retry") === "safe";
}
