import type { Client } from "./core/client.ts";
import { createLimiter } from "./core/limiter.ts";
import { joinHooks, type Logger, logHooks } from "./core/logger.ts";
import type { TransportOptions } from "./core/options.ts";
import { createResources, type Resources } from "./generated/resources.ts";
import { createTransport } from "./transport.ts";

export type * from "@enapter/http-api-types/models";
export type { Call, CallResponse } from "./core/call.ts";
export type { CheckedAnswer, CheckResponse } from "./core/check.ts";
export type { Client, ClientRequest } from "./core/client.ts";
export type { ErrorEvent, Hooks, Middleware, OutgoingRequest, ResponseEvent, RetryEvent } from "./core/hooks.ts";
export type { LogFunction, Logger } from "./core/logger.ts";
export type { Fetch, RequestOptions, Token, TransportOptions } from "./core/options.ts";
export type { OutcomeOptions, WaitableCall, WaitOptions } from "./core/outcome.ts";
export type { Page } from "./core/pages.ts";
export type { List } from "./core/paginate.ts";
export type { OpenWebSocket, WebSocketLike } from "./core/socket.ts";
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

/** Options of `createClient`. */
export interface ClientOptions extends Omit<TransportOptions, "limiter"> {
  /**
   * Requests on their way at a time, at most; the others wait. When the server answers 429, all of them wait as long as it
   * asks, and fewer go out for a while. `false` for no limit. Default: 100.
   */
  readonly maxInFlight?: number | false | undefined;
  /** Writes a log of requests and failures, without secrets: `console`, for example. Default: none. */
  readonly logger?: Logger | undefined;
}

/**
 * Makes a client of Enapter Cloud, or with `gateway` or `baseUrl` of an Enapter Gateway. Nothing is sent yet.
 * @throws {UsageError} when an option is missing or not valid.
 * @example
 * const enapter = createClient({ token });
 * for await (const device of enapter.devices.list()) console.log(device.name);
 */
export function createClient({ maxInFlight, logger, ...options }: ClientOptions = {}): EnapterClient {
  const transport = createTransport({
    ...options,
    hooks: logger === undefined ? options.hooks : joinHooks(logHooks(logger), options.hooks),
    limiter: maxInFlight === false ? undefined : createLimiter({ maxInFlight }),
  });
  return { ...transport, ...createResources(transport) };
}
