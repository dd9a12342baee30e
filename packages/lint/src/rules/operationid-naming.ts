import type { Oas3Rule } from "@redocly/openapi-core";
import { callablesOf, eachOperation } from "./lib/operations.ts";

/** An operationId is camelCase and begins with one of the verbs that the option `verbs` names (redocly.yaml). */
export const operationIdNaming: Oas3Rule = ({ verbs = [] }: { verbs?: readonly string[] }) =>
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
      } else if (!verbs.includes(firstWord(id))) {
        const message = `operationId \`${id}\` begins with \`${firstWord(id)}\`: begin with one of the verbs of redocly.yaml: ${verbs.join(", ")}.`;
        ctx.report({ message, location });
      }
    }
  });

function firstWord(id: string): string {
  return id.match(/^[a-z0-9]+/)?.[0] ?? "";
}
