import { createCore } from "./core/parts/create-core.ts";
import type { Client } from "./core/types/client.ts";
import type { ClientOptions } from "./core/types/options.ts";
import type { ApiError } from "./errors/api-error.ts";
import { matchesError } from "./errors/is-api-error.ts";
import { api } from "./generated/api.ts";
import { otherErrorBodies } from "./generated/errors/error-bodies.ts";
import type { ErrorsByStatus, OperationErrors } from "./generated/errors/errors.ts";
import { createResources, type Resources } from "./generated/resources.ts";

export type * from "@enapter/http-api-types/models";
export type { Call, CallResponse } from "./core/calls/call.ts";
export type { OutcomeOptions, WaitableCall, WaitOptions } from "./core/calls/outcome.ts";
export type { ListPage, Page } from "./core/calls/pages.ts";
export type { List } from "./core/calls/paginate.ts";
export type { ItemIterable } from "./core/streams/stream.ts";
export type { TimeseriesCall } from "./core/streams/timeseries.ts";
export type { CheckedResponse, CheckResponse } from "./core/types/check.ts";
export type { Client } from "./core/types/client.ts";
export type { Expanded } from "./core/types/expanded.ts";
export type { ErrorEvent, Hooks, OutgoingRequest, ResponseEvent, RetryEvent } from "./core/types/hooks.ts";
export type { LogFunction, Logger } from "./core/types/logger.ts";
export type { Middleware } from "./core/types/middleware.ts";
export type { ClientOptions, Fetch, RequestOptions, Token } from "./core/types/options.ts";
export type { OpenWebSocket, WebSocketLike } from "./core/types/web-socket.ts";
export * from "./errors/index.ts";
export * from "./generated/errors/errors.ts";
export type * from "./generated/resources.ts";
export type {
  TimeseriesBatch,
  TimeseriesColumnValues,
  TimeseriesPoint,
  TimeseriesRow,
  TimeseriesValue,
} from "./timeseries/batch.ts";
export type { TimeseriesColumn } from "./timeseries/columns.ts";
export type { Timeseries } from "./timeseries/timeseries.ts";

/** The client of the whole API: one member for each resource. */
export interface EnapterClient extends Client, Resources {}

/**
 * Makes a client of Enapter Cloud, or with `gateway` or `baseUrl` of an Enapter Gateway. Nothing is sent yet.
 * @throws {UsageError} when an option is missing or not valid.
 * @example
 * const enapter = createClient({ token });
 * for await (const device of enapter.devices.list()) console.log(device.name);
 */
export function createClient(options: ClientOptions = {}): EnapterClient {
  const client = createCore(api, options);
  return { ...client, ...createResources(client) };
}

/** The error of an operation with a status, and the body that is documented for it. */
export type ApiErrorOf<
  Operation extends keyof OperationErrors,
  Status extends keyof OperationErrors[Operation],
> = (Status extends keyof ErrorsByStatus ? ErrorsByStatus[Status] : ApiError) & {
  readonly operation: Operation;
  readonly data: OperationErrors[Operation][Status];
};

/**
 * Returns whether an error is a response of the API, to an operation, with a status; also an error of another copy of this
 * package. With both, its `data` is the documented body; a response with any other body, such as that of a proxy, does not match.
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
  return matchesError(error, otherErrorBodies, operation, status);
}
