import type { Oas3Rule } from "@redocly/openapi-core";
import { eachOperation } from "./lib/operations.ts";

/** Every operation can succeed: with 200, or with 101 when it is a stream and nothing else. */
export const successResponse: Oas3Rule = () =>
  eachOperation((operation, ctx) => {
    const responses = operation.cursor.at("responses");
    const statuses = responses?.children().map(([status]) => status) ?? [];
    if (statuses.some((status) => status === "200" || status === "101")) return;
    const message = `\`${operation.name}\` cannot succeed: add a 200 response (a stream answers with 101).`;
    ctx.report({ message, location: (responses ?? operation.cursor).location.key() });
  });
