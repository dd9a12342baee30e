// Generated from spec/openapi.yaml by scripts/src/generate-client.ts. Do not edit.

import { ApiError } from "../errors/api-error.ts";

/** HTTP 400: The body or a parameter could not be parsed or is not valid. */
export class BadRequestError extends ApiError {
  override readonly name = "BadRequestError";
  declare readonly status: 400;
}

/** HTTP 401: The API token is missing. */
export class UnauthorizedError extends ApiError {
  override readonly name = "UnauthorizedError";
  declare readonly status: 401;
}

/** HTTP 403: The API token is invalid or has expired, or the caller's role is too low for the operation. */
export class ForbiddenError extends ApiError {
  override readonly name = "ForbiddenError";
  declare readonly status: 403;
}

/** HTTP 404: There is no such resource. */
export class NotFoundError extends ApiError {
  override readonly name = "NotFoundError";
  declare readonly status: 404;
}

/** HTTP 409: The resource already exists, or its state conflicts with the request. */
export class ConflictError extends ApiError {
  override readonly name = "ConflictError";
  declare readonly status: 409;
}

/** HTTP 422: The request was understood and cannot be processed. */
export class UnprocessableEntityError extends ApiError {
  override readonly name = "UnprocessableEntityError";
  declare readonly status: 422;
}

/** HTTP 429: Too many requests in a short time. */
export class TooManyRequestsError extends ApiError {
  override readonly name = "TooManyRequestsError";
  declare readonly status: 429;
}

/** HTTP 500: A fault on Enapter's side. */
export class InternalServerError extends ApiError {
  override readonly name = "InternalServerError";
  declare readonly status: 500;
}
