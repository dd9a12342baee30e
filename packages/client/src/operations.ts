import { transportRules } from "./core/request/option-rules.ts";
import { makeTransport } from "./core/transport/transport.ts";
import type { Client } from "./core/types/client.ts";
import type { TransportOptions } from "./core/types/options.ts";
import type { Part } from "./core/types/pipeline.ts";
import { api } from "./generated/api.ts";
import { checkOptions } from "./values/rules.ts";

export type { Call, CallResponse } from "./core/calls/call.ts";
export type { OutcomeOptions, WaitableCall, WaitOptions } from "./core/calls/outcome.ts";
export type { ListPage, Page } from "./core/calls/pages.ts";
export type { List } from "./core/calls/paginate.ts";
export { withDeprecationNotices } from "./core/parts/deprecation.ts";
export { withGateway } from "./core/parts/gateway.ts";
export { withHooks } from "./core/parts/hooks.ts";
export { createLimiter, type Limiter, type LimiterOptions, withLimiter } from "./core/parts/limiter.ts";
export { logHooks } from "./core/parts/logger.ts";
export { withMiddleware } from "./core/parts/middleware.ts";
export type { ItemIterable } from "./core/streams/stream.ts";
export type { TimeseriesCall } from "./core/streams/timeseries.ts";
export type { CheckedResponse, CheckResponse } from "./core/types/check.ts";
export type { Client } from "./core/types/client.ts";
export type { Expanded } from "./core/types/expanded.ts";
export type { ErrorEvent, Hooks, OutgoingRequest, ResponseEvent, RetryEvent } from "./core/types/hooks.ts";
export type { LogFunction, Logger } from "./core/types/logger.ts";
export type { Middleware } from "./core/types/middleware.ts";
export type { Fetch, RequestOptions, Token, TransportOptions } from "./core/types/options.ts";
export type { Part, Pipeline } from "./core/types/pipeline.ts";
export * from "./generated/operations/index.ts";
export type { Timeseries } from "./timeseries/timeseries.ts";

/**
 * Makes what operation functions take as their first argument. It has a token, time limits, retries and typed errors; everything
 * else is a part, which a bundler leaves out when nobody asks for it.
 * @param parts The innermost first.
 * @throws {UsageError} when an option is missing or not valid.
 * @example
 * const enapter = createTransport({ token }, withGateway(), withLimiter(createLimiter()));
 * console.log(await getDevice(enapter, "battery-rack-1"));
 */
export function createTransport(options: TransportOptions, ...parts: readonly Part[]): Client {
  checkOptions(options, transportRules);
  return makeTransport(api, options, parts);
}
