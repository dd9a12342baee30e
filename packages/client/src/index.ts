import type { Client } from "./core/client.ts";
import { createCore } from "./core/create-core.ts";
import type { ClientOptions } from "./core/options.ts";
import { api } from "./generated/api.ts";
import { createResources, type Resources } from "./generated/resources.ts";

export type * from "@enapter/http-api-types/models";
export type { Call, CallResponse } from "./core/call.ts";
export type { CheckedAnswer, CheckResponse } from "./core/check.ts";
export type { Client } from "./core/client.ts";
export type { ErrorEvent, Hooks, OutgoingRequest, ResponseEvent, RetryEvent } from "./core/hooks.ts";
export type { LogFunction, Logger } from "./core/logger.ts";
export type { Middleware } from "./core/middleware.ts";
export type { ClientOptions, Fetch, RequestOptions, Token } from "./core/options.ts";
export type { OutcomeOptions, WaitableCall, WaitOptions } from "./core/outcome.ts";
export type { Page } from "./core/pages.ts";
export type { List } from "./core/paginate.ts";
export type { OpenWebSocket, WebSocketLike } from "./core/socket.ts";
export type { ItemIterable } from "./core/stream.ts";
export type { TimeseriesCall } from "./core/timeseries.ts";
export * from "./errors/index.ts";
export { type ApiErrorOf, isApiError } from "./errors/is-api-error.ts";
export * from "./generated/errors.ts";
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
