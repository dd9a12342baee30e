import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { eachOperation, type OperationCursor } from "./lib/operations.ts";

/** `x-sunset` is a day, and on what is deprecated only. Without one it is not known when the operation goes away. */
export const sunset: Oas3Rule = () => eachOperation(checkSunset);

function checkSunset({ cursor, name }: OperationCursor, ctx: UserContext): void {
  const date = cursor.at("x-sunset");
  if (date === undefined) return;
  if (cursor.get("deprecated") !== true) {
    const message = `\`x-sunset\` is for what is deprecated: add \`deprecated: true\` to \`${name}\`, or remove it.`;
    ctx.report({ message, location: date.location.key() });
  }
  if (!isDate(date.value)) {
    const message = `\`x-sunset\` must be a day as \`'YYYY-MM-DD'\` (with the quotes, it is a string).`;
    ctx.report({ message, location: date.location });
  }
}

function isDate(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
