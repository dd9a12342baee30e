import { type ResponseBodies, responses } from "../generated/schemas.ts";
import { standardSchema } from "./schema.ts";
import type { StandardSchema } from "./standard-schema.ts";

/**
 * The schema of an operation's JSON answer, with its envelope, in the form of Standard Schema: for a test, a cache, or any
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
