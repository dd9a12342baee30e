export type { Call, CallResponse } from "./core/call.ts";
export type { CheckedAnswer, CheckResponse } from "./core/check.ts";
export type { Client } from "./core/client.ts";
export { withDeprecationNotices } from "./core/deprecation.ts";
export { withGateway } from "./core/gateway.ts";
export {
  type ErrorEvent,
  type Hooks,
  type OutgoingRequest,
  type ResponseEvent,
  type RetryEvent,
  withHooks,
} from "./core/hooks.ts";
export { createLimiter, type Limiter, type LimiterOptions, withLimiter } from "./core/limiter.ts";
export { type LogFunction, type Logger, logHooks } from "./core/logger.ts";
export { type Middleware, withMiddleware } from "./core/middleware.ts";
export type { Fetch, RequestOptions, Token, TransportOptions } from "./core/options.ts";
export type { OutcomeOptions, WaitableCall, WaitOptions } from "./core/outcome.ts";
export type { Page } from "./core/pages.ts";
export type { List } from "./core/paginate.ts";
export type { Part, Pipeline } from "./core/pipeline.ts";
export type { ItemIterable } from "./core/stream.ts";
export type { TimeseriesCall } from "./core/timeseries.ts";
export * from "./generated/operations/index.ts";
export type { Timeseries } from "./timeseries/timeseries.ts";
export { createTransport } from "./transport.ts";
