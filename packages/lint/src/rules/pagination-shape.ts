import { isObject } from "@enapter/http-api-openapi/json";
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { Cursor } from "./lib/cursor.ts";
import { eachOperation, isStreamOnly, type OperationCursor, parametersIn } from "./lib/operations.ts";
import { allowedTypes, propertiesOf, resultSchemaOf } from "./lib/schemas.ts";
import { PAGINATION_KEYS } from "./lib/sdk.ts";

/** A list that is read page by page takes `offset` and `limit`, and says with `x-sdk.pagination` what comes back. */
export const paginationShape: Oas3Rule = () =>
  eachOperation((operation, ctx) => {
    const pagination = operation.cursor.at("x-sdk", "pagination");
    if (pagination !== undefined && isObject(pagination.value)) {
      // A list that is read in another way has no offset and no limit either.
      if (reportUnknownKeys(pagination, ctx)) return;
      reportParameters(operation, pagination, ctx);
      reportResult(operation, pagination, ctx);
    } else if (!isStreamOnly(operation) && queryParameter(operation, "offset") !== undefined) {
      ctx.report({
        message: `\`${operation.name}\` takes \`offset\`, so it is a list: add \`pagination\` to its \`x-sdk\`.`,
        location: (operation.cursor.at("x-sdk") ?? operation.cursor).location.key(),
      });
    }
  });

/** Returns whether there are any. */
function reportUnknownKeys(pagination: Cursor, ctx: UserContext): boolean {
  const children = [...pagination.children()];
  const unknown = children.filter(([key]) => !PAGINATION_KEYS.includes(key));
  const [first] = unknown;
  if (first !== undefined) {
    const keys = unknown.map(([key]) => `\`${key}\``).join(" and ");
    ctx.report({
      message: `\`x-sdk.pagination\` takes ${PAGINATION_KEYS.join(", ")}, and not ${keys}. For a list that is read in another way leave out \`pagination\`.`,
      location: first[1].location.key(),
    });
  }
  return first !== undefined;
}

function reportParameters(operation: OperationCursor, pagination: Cursor, ctx: UserContext): void {
  const bare = pagination.at("bareFirstRequest");
  if (bare !== undefined && bare.value !== true) {
    ctx.report({ message: "`bareFirstRequest` is true or left out.", location: bare.location });
  }
  for (const key of ["offset", "limit"]) {
    const name = pagination.text(key);
    if (name === undefined) {
      ctx.report({
        message: `\`x-sdk.pagination\` has no \`${key}\`: name the query parameter.`,
        location: pagination.location.key(),
      });
    } else if (!allowedTypes(queryParameter(operation, name)?.at("schema")).includes("integer")) {
      const message = `\`${operation.name}\` has no integer query parameter \`${name}\`: refer to the shared parameter.`;
      ctx.report({ message, location: pagination.location.child(key) });
    }
  }
}

function reportResult(operation: OperationCursor, pagination: Cursor, ctx: UserContext): void {
  const properties = propertiesOf(resultSchemaOf(operation.cursor));
  for (const [key, type] of [
    ["items", "array"],
    ["total", "integer"],
  ] as const) {
    const name = pagination.text(key);
    if (name === undefined && key === "total") continue;
    if (name === undefined) {
      const message = `\`x-sdk.pagination\` has no \`${key}\`: name the property of the 200 response.`;
      ctx.report({ message, location: pagination.location.key() });
    } else if (!allowedTypes(properties.get(name)).includes(type)) {
      const message = `The JSON body of the 200 response has no property \`${name}\` of type ${type}.`;
      ctx.report({ message, location: pagination.location.child(key) });
    }
  }
}

function queryParameter(operation: OperationCursor, name: string): Cursor | undefined {
  return parametersIn(operation, "query").find((parameter) => parameter.get("name") === name);
}
