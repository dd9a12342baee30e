import type { Client } from "./core/client.ts";
import type { ClientOptions } from "./core/options.ts";
import { createResources, type Resources } from "./generated/resources.ts";
import { createTransport } from "./transport.ts";

export type * from "@enapter/http-api-types";
export type { Client, ClientRequest, PreparedRequest } from "./core/client.ts";
export type { ClientOptions, Fetch, RequestOptions, Token } from "./core/options.ts";
export type { Page } from "./core/pages.ts";
export type { List } from "./core/paginate.ts";
export type { Call, CallResponse } from "./core/pending.ts";
export type { OpenWebSocket, WebSocketLike } from "./core/socket.ts";
export type { TimeseriesCall } from "./core/timeseries.ts";
export * from "./errors/index.ts";
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
  const transport = createTransport(options);
  return { ...transport, ...createResources(transport) };
}
