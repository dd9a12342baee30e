import type { ErrorItem } from "../../core/errors.ts";
import type { Violation } from "../../spec/validator.ts";

/**
 * Returns the error about a broken rule in a request.
 * @param subject name of the field or body, with which the message begins.
 * @param location details that locate the field, such as `{"in": "body"}`.
 */
export function invalidParam(
  subject: string,
  { pointer, rule, message, params }: Violation,
  location: ErrorItem["details"],
): ErrorItem {
  return {
    code: "INVALID_PARAM",
    message: `${subject} ${message}.`,
    details: { ...location, pointer, rule, params },
  };
}
