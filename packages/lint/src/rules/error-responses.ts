import type { Oas3Rule } from "@redocly/openapi-core";
import { type Cursor, isReference } from "./lib/cursor.ts";
import { eachOperation, type OperationCursor, parametersIn } from "./lib/operations.ts";

const SHARED_RESPONSES: Readonly<Record<string, string>> = {
  "400": "BadRequest",
  "401": "Unauthorized",
  "403": "Forbidden",
  "404": "NotFound",
  "409": "Conflict",
  "422": "UnprocessableEntity",
  "429": "TooManyRequests",
  "500": "InternalServerError",
};

/** Every operation lists the errors that it can give, each as a reference to the shared response. */
export const errorResponses: Oas3Rule = () =>
  eachOperation((operation, ctx) => {
    const responses = operation.cursor.at("responses");
    if (responses === undefined) return;
    for (const [status, reason] of requiredStatuses(operation)) {
      if (responses.at(status) !== undefined) continue;
      const missing = `\`${operation.name}\` has no ${status} response, which ${reason} needs`;
      const message = `${missing}: refer to responses/${SHARED_RESPONSES[status]}.yaml.`;
      ctx.report({ message, location: responses.location.key() });
    }
    for (const [status, response] of responses.children()) {
      const message = /^[45]/.test(status) ? problemOf(status, response) : undefined;
      if (message !== undefined) ctx.report({ message, location: response.rawLocation.key() });
    }
  });

function requiredStatuses(operation: OperationCursor): [status: string, reason: string][] {
  const required: [string, string][] = ["401", "403", "429", "500"].map((status) => [status, "every operation"]);
  if (operation.cursor.at("requestBody") !== undefined) required.push(["400", "an operation with a body"]);
  else if (parametersIn(operation, "query").length > 0) required.push(["400", "an operation with query parameters"]);
  if (parametersIn(operation, "path").length > 0) required.push(["404", "an operation with path parameters"]);
  return required;
}

function problemOf(status: string, response: Cursor): string | undefined {
  if (!/^\d\d\d$/.test(status)) return `${status} is no single status: list each status that the operation can give.`;
  const name = SHARED_RESPONSES[status];
  if (name === undefined) {
    const isShared = isReference(response.raw) && /[/#]responses\/[A-Z]\w*(\.yaml)?$/.test(response.raw.$ref);
    const hint = "its name is that of the error class of the client";
    return isShared
      ? undefined
      : `A ${status} response must be a shared one: put it into responses/ and refer to it; ${hint}.`;
  }
  const isShared = isReference(response.raw) && new RegExp(`[/#]responses/${name}(\\.yaml)?$`).test(response.raw.$ref);
  return isShared ? undefined : `A ${status} response must be the shared one: refer to responses/${name}.yaml.`;
}
