import type { Oas3Rule } from "@redocly/openapi-core";
import { callablesOf, eachOperation } from "./lib/operations.ts";

const VERBS = [
  "assign",
  "batch",
  "create",
  "delete",
  "disable",
  "download",
  "enable",
  "execute",
  "generate",
  "get",
  "list",
  "provision",
  "query",
  "resume",
  "run",
  "stream",
  "suspend",
  "update",
  "upload",
  "validate",
];

/** An operationId is camelCase and begins with a verb of the list. */
export const operationIdNaming: Oas3Rule = () =>
  eachOperation((operation, ctx) => {
    for (const { cursor } of callablesOf(operation)) {
      const place = cursor.at("operationId");
      if (place === undefined) continue;
      const { location } = place;
      const id = String(place.value);
      if (!/^[a-z][A-Za-z0-9]*$/.test(id)) {
        ctx.report({
          message: `operationId \`${id}\` is not camelCase: use letters and digits, the first one lower-case.`,
          location,
        });
      } else if (!VERBS.includes(firstWord(id))) {
        const message = `operationId \`${id}\` begins with \`${firstWord(id)}\`: begin with one of the verbs ${VERBS.join(", ")}.`;
        ctx.report({ message, location });
      }
    }
  });

function firstWord(id: string): string {
  return id.match(/^[a-z0-9]+/)?.[0] ?? "";
}
