// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type { CommandExecution, ErrorResponse } from "@enapter/http-api-types/models";
import { ApiError } from "../../errors/api-error.ts";
import { OutcomeError } from "../../errors/outcome-error.ts";

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

/** Headers of a `TooManyRequestsError`. */
export interface TooManyRequestsHeaders extends Headers {
  readonly get: {
    /**
     * How long to wait before the next request, in seconds. Often absent.
     * @example 5
     */
    (name: "Retry-After" | "retry-after"): string | null;
    (name: string): string | null;
  };
}

/** HTTP 429: Too many requests in a short time. */
export class TooManyRequestsError extends ApiError {
  override readonly name = "TooManyRequestsError";
  declare readonly status: 429;
  declare readonly headers: TooManyRequestsHeaders;
}

/** HTTP 500: A fault on Enapter's side. */
export class InternalServerError extends ApiError {
  override readonly name = "InternalServerError";
  declare readonly status: 500;
}

/** The API responded, but `state` of the response is none of `NEW`, `IN_PROGRESS`, `SUCCESS`. */
export class CommandFailedError extends OutcomeError<CommandExecution> {
  override readonly name = "CommandFailedError";
}

/** The class of each documented status. */
export interface ErrorsByStatus {
  400: BadRequestError;
  401: UnauthorizedError;
  403: ForbiddenError;
  404: NotFoundError;
  409: ConflictError;
  422: UnprocessableEntityError;
  429: TooManyRequestsError;
  500: InternalServerError;
}

/** The documented body of each error of each operation. */
export interface OperationErrors {
  listSites: Record<400 | 401 | 403 | 429 | 500, ErrorResponse>;
  createSite: Record<400 | 401 | 403 | 409 | 422 | 429 | 500, ErrorResponse>;
  getSite: Record<401 | 403 | 404 | 429 | 500, ErrorResponse>;
  updateSite: Record<400 | 401 | 403 | 404 | 422 | 429 | 500, ErrorResponse>;
  deleteSite: Record<401 | 403 | 404 | 409 | 422 | 429 | 500, ErrorResponse>;
  getGatewaySite: Record<401 | 403 | 404 | 429 | 500, ErrorResponse>;
  updateGatewaySite: Record<400 | 401 | 403 | 404 | 422 | 429 | 500, ErrorResponse>;
  listMySites: Record<400 | 401 | 403 | 429 | 500, ErrorResponse>;
  listDevices: Record<400 | 401 | 403 | 429 | 500, ErrorResponse>;
  streamDevices: Record<400 | 401 | 403 | 429 | 500, ErrorResponse>;
  getDevice: Record<400 | 401 | 403 | 404 | 429 | 500, ErrorResponse>;
  updateDevice: Record<400 | 401 | 403 | 404 | 409 | 422 | 429 | 500, ErrorResponse>;
  deleteDevice: Record<401 | 403 | 404 | 409 | 422 | 429 | 500, ErrorResponse>;
  getDeviceManifest: Record<400 | 401 | 403 | 404 | 409 | 422 | 429 | 500, ErrorResponse>;
  assignBlueprint: Record<400 | 401 | 403 | 404 | 422 | 429 | 500, ErrorResponse>;
  generateDeviceConfig: Record<400 | 401 | 403 | 404 | 422 | 429 | 500, ErrorResponse>;
  runDeviceTerminal: Record<401 | 403 | 404 | 422 | 429 | 500, ErrorResponse>;
  listDeviceLogs: Record<400 | 401 | 403 | 404 | 429 | 500, ErrorResponse>;
  streamDeviceLogs: Record<400 | 401 | 403 | 404 | 429 | 500, ErrorResponse>;
  getSiteDeviceTelemetry: Record<400 | 401 | 403 | 404 | 429 | 500, ErrorResponse>;
  streamDeviceTelemetry: Record<400 | 401 | 403 | 404 | 429 | 500, ErrorResponse>;
  executeCommand: Record<400 | 401 | 403 | 404 | 409 | 422 | 429 | 500, ErrorResponse>;
  listDeviceCommandExecutions: Record<400 | 401 | 403 | 404 | 429 | 500, ErrorResponse>;
  createCommandExecution: Record<400 | 401 | 403 | 404 | 422 | 429 | 500, ErrorResponse>;
  getCommandExecution: Record<400 | 401 | 403 | 404 | 429 | 500, ErrorResponse>;
  listSiteCommandExecutions: Record<400 | 401 | 403 | 404 | 429 | 500, ErrorResponse>;
  getLatestTelemetry: Record<400 | 401 | 403 | 404 | 422 | 429 | 500, ErrorResponse>;
  queryTimeseries: Record<400 | 401 | 403 | 404 | 422 | 429 | 500, ErrorResponse>;
  provisionStandaloneDevice: Record<400 | 401 | 403 | 404 | 409 | 422 | 429 | 500, ErrorResponse>;
  provisionLuaDevice: Record<400 | 401 | 403 | 404 | 409 | 422 | 429 | 500, ErrorResponse>;
  provisionVirtualUcm: Record<400 | 401 | 403 | 404 | 409 | 422 | 429 | 500, ErrorResponse>;
  provisionUcm: Record<400 | 401 | 403 | 404 | 409 | 422 | 429 | 500, ErrorResponse>;
  uploadBlueprint: Record<400 | 401 | 403 | 422 | 429 | 500, ErrorResponse>;
  validateBlueprint: Record<400 | 401 | 403 | 429 | 500, ErrorResponse>;
  getBlueprint: Record<401 | 403 | 404 | 429 | 500, ErrorResponse>;
  downloadBlueprint: Record<400 | 401 | 403 | 404 | 429 | 500, ErrorResponse>;
  getBlueprintByName: Record<401 | 403 | 404 | 429 | 500, ErrorResponse>;
  downloadDeviceProfiles: Record<401 | 403 | 429 | 500, ErrorResponse>;
  uploadDeviceProfiles: Record<400 | 401 | 403 | 429 | 500, ErrorResponse>;
  downloadDeviceProfilesLegacy: Record<401 | 403 | 429 | 500, ErrorResponse>;
  getRuleEngine: Record<401 | 403 | 404 | 429 | 500, ErrorResponse>;
  suspendRuleEngine: Record<401 | 403 | 404 | 429 | 500, ErrorResponse>;
  resumeRuleEngine: Record<401 | 403 | 404 | 429 | 500, ErrorResponse>;
  listRules: Record<400 | 401 | 403 | 404 | 429 | 500, ErrorResponse>;
  createRule: Record<400 | 401 | 403 | 404 | 409 | 422 | 429 | 500, ErrorResponse>;
  getRule: Record<401 | 403 | 404 | 429 | 500, ErrorResponse>;
  updateRule: Record<400 | 401 | 403 | 404 | 409 | 429 | 500, ErrorResponse>;
  deleteRule: Record<401 | 403 | 404 | 429 | 500, ErrorResponse>;
  updateRuleScript: Record<400 | 401 | 403 | 404 | 422 | 429 | 500, ErrorResponse>;
  enableRule: Record<401 | 403 | 404 | 429 | 500, ErrorResponse>;
  disableRule: Record<401 | 403 | 404 | 429 | 500, ErrorResponse>;
  batchEnableRules: Record<400 | 401 | 403 | 404 | 429 | 500, ErrorResponse>;
  batchDisableRules: Record<400 | 401 | 403 | 404 | 429 | 500, ErrorResponse>;
  streamRuleLogs: Record<401 | 403 | 404 | 429 | 500, ErrorResponse>;
}
