import { type ApiError, isStatusError } from "./api-error.ts";
import { type BodyShape, hasShape } from "./body-shape.ts";

/** Shapes of the error bodies that are more than a list of `errors`, by operation and status; `null` where any body is documented. */
export type ErrorBodies = Readonly<Record<string, BodyShape | null>>;

/**
 * Checks for an error that the API responded with, of an operation, with a status, and then with the body documented for both.
 * @param otherBodies Those that are not a list of `errors`.
 */
export function matchesError(error: unknown, otherBodies: ErrorBodies, operation?: string, status?: number): boolean {
  return (
    isStatusError(error) &&
    (operation === undefined || error.operation === operation) &&
    (status === undefined ||
      (error.status === status && hasDocumentedBody(error, otherBodies, `${operation} ${status}`)))
  );
}

function hasDocumentedBody({ errors, data }: ApiError, otherBodies: ErrorBodies, key: string): boolean {
  const shape = Object.hasOwn(otherBodies, key) ? otherBodies[key] : undefined;
  if (shape === null) return true;
  if (shape !== undefined) return hasShape(data, shape);
  // An entry that is no object is not among the errors.
  return errors.length > 0 && errors.length === (data as { errors: readonly unknown[] }).errors.length;
}
