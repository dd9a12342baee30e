import type { Oas3Rule } from "@redocly/openapi-core";
import { requestSchemasOf, responseSchemasOf, schemasBelow } from "./lib/directions.ts";
import { allOperations } from "./lib/operations.ts";

/** A type is the same wherever it stands, so what only a request or only an answer has is not in a schema of both. */
export const readAndWriteOnly: Oas3Rule = () =>
  allOperations((operations, ctx) => {
    const directions = [
      ["readOnly", "a request", requestSchemasOf],
      ["writeOnly", "an answer", responseSchemasOf],
    ] as const;
    for (const [keyword, where, schemasOf] of directions) {
      for (const schema of schemasBelow(operations.flatMap(schemasOf))) {
        if (schema.get(keyword) !== true) continue;
        const message = `\`${keyword}\` stands in a schema of ${where}: give requests and answers schemas of their own.`;
        ctx.report({ message, location: (schema.at(keyword) ?? schema).location.key() });
      }
    }
  });
