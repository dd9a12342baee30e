export type { CheckedAnswer, CheckResponse } from "./core/check.ts";
export { ValidationError } from "./errors/validation-error.ts";
export type { ResponseBodies } from "./generated/schemas.ts";
export { responseSchema } from "./validation/response-schema.ts";
export type { Issue, SchemaResult, StandardSchema } from "./validation/standard-schema.ts";
export {
  type ResponseIssue,
  type ValidateResponsesOptions,
  validateResponses,
} from "./validation/validate-responses.ts";
