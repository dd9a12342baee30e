import type { CheckResponse } from "./core/types/check.ts";
import { type ResponseBodies, responses } from "./generated/schemas.ts";
import { standardSchema } from "./validation/schema.ts";
import type { StandardSchema } from "./validation/standard-schema.ts";
import { responseValidator, type ValidateResponsesOptions } from "./validation/validate-responses.ts";

export type { CheckedResponse, CheckResponse } from "./core/types/check.ts";
export type { ResponseBodies } from "./generated/schemas.ts";
export type { Issue, SchemaResult, StandardSchema } from "./validation/standard-schema.ts";
export type { ResponseIssue, ValidateResponsesOptions } from "./validation/validate-responses.ts";
export { ValidationError } from "./validation/validation-error.ts";

/**
 * Holds the JSON body of every successful response against the API description. Properties and enum values that the
 * description does not know are fine, because a server may add some.
 * @throws {UsageError} when an option is not valid.
 * @example
 * const enapter = createClient({ token, validate: validateResponses({ onInvalid: "warn" }) });
 */
export function validateResponses(options: ValidateResponsesOptions = {}): CheckResponse {
  return responseValidator(responses, options);
}

/**
 * The schema of an operation's JSON response, with its envelope, in the form of Standard Schema: for a test, a cache, or any
 * tool that takes such schemas.
 * @example
 * const result = responseSchema("getDevice")["~standard"].validate(JSON.parse(text));
 * if (result.issues === undefined) console.log(result.value.device.name);
 */
export function responseSchema<Operation extends keyof ResponseBodies>(
  operation: Operation,
): StandardSchema<ResponseBodies[Operation]> {
  return standardSchema(responses[operation]);
}
