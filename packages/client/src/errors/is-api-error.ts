import { otherErrorBodies } from "../generated/error-bodies.ts";
import type { ErrorsByStatus, OperationErrors } from "../generated/errors.ts";
import { type ApiError, isStatusError } from "./api-error.ts";
import { hasShape } from "./body-shape.ts";

/** The error of an operation with a status, and the body that is documented for it. */
export type ApiErrorOf<
  Operation extends keyof OperationErrors,
  Status extends keyof OperationErrors[Operation],
> = (Status extends keyof ErrorsByStatus ? ErrorsByStatus[Status] : ApiError) & {
  readonly operation: Operation;
  readonly data: OperationErrors[Operation][Status];
};

/**
 * Whether an error is the answer of the API, to an operation, with a status; also an error of another copy of this package. With both, its `data` is the documented body; an
 * answer whose body is something else, from a proxy for example, is none of these.
 * @param operation The operationId; for a twin that of its canonical operation.
 * @example
 * if (isApiError(error, "getDevice", 404)) console.log(error.data.errors[0]?.message);
 */
export function isApiError(error: unknown): error is ApiError;
export function isApiError<Operation extends keyof OperationErrors>(
  error: unknown,
  operation: Operation,
): error is ApiError & { readonly operation: Operation };
export function isApiError<Operation extends keyof OperationErrors, Status extends keyof OperationErrors[Operation]>(
  error: unknown,
  operation: Operation,
  status: Status,
): error is ApiErrorOf<Operation, Status>;
export function isApiError(error: unknown, operation?: string, status?: number): boolean {
  return (
    isStatusError(error) &&
    (operation === undefined || error.operation === operation) &&
    (status === undefined || (error.status === status && hasDocumentedBody(error, `${operation} ${status}`)))
  );
}

function hasDocumentedBody({ errors, data }: ApiError, key: string): boolean {
  const shape = Object.hasOwn(otherErrorBodies, key) ? otherErrorBodies[key] : undefined;
  if (shape === null) return true;
  if (shape !== undefined) return hasShape(data, shape);
  // An entry that is no object is not among the errors.
  return errors.length > 0 && errors.length === (data as { errors: readonly unknown[] }).errors.length;
}
