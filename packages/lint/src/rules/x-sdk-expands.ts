import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { Cursor } from "./lib/cursor.ts";
import { eachOperation, type OperationCursor } from "./lib/operations.ts";
import { propertiesOf, resultSchemaOf } from "./lib/schemas.ts";

/** A parameter with `x-sdk-expands` takes names of properties of the result. */
export const xSdkExpands: Oas3Rule = () =>
  eachOperation((operation, ctx) => {
    const [first, ...others] = operation.parameters.filter((parameter) => parameter.at("x-sdk-expands") !== undefined);
    if (first !== undefined) reportParameter(operation, first, ctx);
    for (const other of others) {
      report(other, `\`${operation.name}\` has two parameters with \`x-sdk-expands\`: leave one.`, ctx);
    }
  });

function reportParameter(operation: OperationCursor, parameter: Cursor, ctx: UserContext): void {
  if (parameter.get("x-sdk-expands") !== true) {
    report(parameter, "`x-sdk-expands` is true or left out.", ctx);
    return;
  }
  const names = parameter.list("schema", "items", "enum").map((name) => name.value);
  if (parameter.get("in") !== "query" || names.length === 0) {
    report(parameter, "Only a query parameter that is a list of an `enum` has `x-sdk-expands`.", ctx);
    return;
  }
  const properties = propertiesOf(resultOf(operation));
  const missing = names.filter((name) => !properties.has(String(name)));
  if (missing.length === 0) return;
  const list = missing.map((name) => `\`${name}\``).join(", ");
  report(parameter, `The result of \`${operation.name}\` has no property ${list}: add it, or remove the value.`, ctx);
}

function report(parameter: Cursor, message: string, ctx: UserContext): void {
  ctx.report({ message, location: parameter.at("x-sdk-expands")?.location ?? parameter.location });
}

/** The schema of what the method returns, or of one item of its list. */
function resultOf({ cursor }: OperationCursor): Cursor | undefined {
  const body = resultSchemaOf(cursor);
  const items = cursor.text("x-sdk", "pagination", "items");
  if (items !== undefined) return propertiesOf(body).get(items)?.at("items");
  const unwrap = cursor.text("x-sdk", "unwrap");
  return unwrap === undefined ? body : propertiesOf(body).get(unwrap);
}
