// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type {
  GetLatestTelemetryParameters,
  LatestTelemetry,
  TimeseriesQueryWithDates,
} from "@enapter/http-api-types/models";
import { type Call, call } from "../../core/calls/call.ts";
import { type TimeseriesCall, timeseries } from "../../core/streams/timeseries.ts";
import type { Client } from "../../core/types/client.ts";
import type { RequestOptions } from "../../core/types/options.ts";
import { getLatestTelemetryOperation, queryTimeseriesOperation } from "../descriptors/descriptors.ts";

/** Options of `telemetry.getLatest`. */
export interface GetLatestTelemetryOptions extends RequestOptions {
  /**
   * Attributes to read of each device, by its id or slug: their names, separated by commas, such as `soc,alerts`.
   * @example {"c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02":"soc,alerts","b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14":"uptime"}
   */
  readonly devices: GetLatestTelemetryParameters["devices"];
  /**
   * Largest age of a current value, a duration such as `30s` or `1m0s` (units h, m, s). Older values are not returned
   * as current.
   * @default "30s"
   * @example "1m"
   */
  readonly relevance_interval?: GetLatestTelemetryParameters["relevance_interval"] | undefined;
}

/**
 * Get the latest telemetry of several devices.
 *
 * Returns current values of chosen attributes of several devices at once. A value older than `relevance_interval` does
 * not count as current. An attribute that is not available is no error of the request: its entry carries a `warning`
 * instead of a value and a timestamp.
 *
 * `GET /telemetry/latest` · cloud: yes · gateway: yes
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {UnprocessableEntityError} 422
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const telemetry = await getLatestTelemetry(
 *   client,
 *   {
 *     devices: {
 *       "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02": "soc,alerts",
 *       "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14": "uptime",
 *     },
 *   },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/telemetry/#telemetrygetlatest
 * @see https://v3.developers.enapter.com/reference/http/telemetry
 */
export function getLatestTelemetry(client: Client, options: GetLatestTelemetryOptions): Call<LatestTelemetry> {
  return call(client, getLatestTelemetryOperation, {}, undefined, options);
}

/** Options of `telemetry.queryTimeseries`. */
export interface QueryTimeseriesOptions extends RequestOptions {}

/**
 * Query time series.
 *
 * Returns historical values of attributes of one or several devices, aggregated over intervals of equal width: a row
 * for each interval, a column for each attribute. It may be long and arrive in chunks, so read it row by row. A row
 * begins with the start of its interval, in Unix seconds. Find a column by its labels, not by its position. Attributes
 * that the caller may not read are left out.
 *
 * When none of the requested attributes exists, the request fails with 404 and the code
 * `telemetrypersistence/NO_TELEMETRY_ATTRIBUTES_FOUND`. When the attributes exist and have no values in the time
 * range, there are no rows.
 *
 * `POST /telemetry/query_timeseries` · cloud: yes · gateway: yes
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {UnprocessableEntityError} 422
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * for await (const row of queryTimeseries(
 *   client,
 *   {
 *     from: "2026-01-01T00:00:00Z",
 *     to: "2026-01-01T00:03:00Z",
 *     granularity: "1m",
 *     aggregation: "auto",
 *     telemetry: [
 *       { device: "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02", attribute: ["soc", "status"] },
 *       {
 *         device: "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14",
 *         attribute: "uptime",
 *         aggregation: "last",
 *         gap_filling: { method: "locf", look_around: "5m" },
 *       },
 *     ],
 *   },
 * )) {
 *   console.log(row);
 * }
 * @see https://enapter.github.io/http-api-typescript/reference/client/telemetry/#telemetryquerytimeseries
 * @see https://v3.developers.enapter.com/reference/http/telemetry
 */
export function queryTimeseries(client: Client, body: TimeseriesQueryWithDates, options?: QueryTimeseriesOptions): TimeseriesCall {
  return timeseries(client, queryTimeseriesOperation, {}, body, options);
}
