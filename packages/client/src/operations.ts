export type { Client, ClientRequest, PreparedRequest } from "./core/client.ts";
export type { ClientOptions, Fetch, RequestOptions, Token } from "./core/options.ts";
export type { Page } from "./core/pages.ts";
export type { List } from "./core/paginate.ts";
export type { Call, CallResponse } from "./core/pending.ts";
export type { TimeseriesCall } from "./core/timeseries.ts";
export * from "./generated/operations/index.ts";
export type { Timeseries } from "./timeseries/timeseries.ts";
export { createTransport } from "./transport.ts";
