// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type { GetLatestTelemetryParameters, LatestTelemetry, TimeseriesQuery } from "@enapter/http-api-types/models";
import { type Call, call } from "../../core/calls/call.ts";
import { type TimeseriesCall, timeseries } from "../../core/streams/timeseries.ts";
import type { Client } from "../../core/types/client.ts";
import type { RequestOptions } from "../../core/types/options.ts";
import { getLatestTelemetryOperation, queryTimeseriesOperation } from "../descriptors/descriptors.ts";

/** Options of `telemetry.getLatest`. */
export interface GetLatestTelemetryOptions extends RequestOptions {
  /**
   * Which attributes of which devices to read, one key for each device: `devices[{device}]=soc,status`, with the id or
   * the slug of the device as the key and a comma-separated list of attribute names as the value.
   * @example {"c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02":"soc,alerts","b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14":"uptime"}
   */
  readonly devices: GetLatestTelemetryParameters["devices"];
  /**
   * How old a value may be to count as current, a duration such as `30s` or `1m0s` (units h, m, s). Older values are
   * not returned as current.
   * @default "30s"
   * @example "1m"
   */
  readonly relevance_interval?: GetLatestTelemetryParameters["relevance_interval"] | undefined;
}

/**
 * Get the latest telemetry of several devices.
 *
 * Returns current values of chosen attributes of several devices at once. A value older than `relevance_interval` does
 * not count as current. An attribute that is not available is not an HTTP error: its entry carries a `warning` instead
 * of a value and a timestamp.
 *
 * `GET /telemetry/latest` · cloud: yes · gateway: yes
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {UnprocessableEntityError} 422
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @see https://v3.developers.enapter.com/reference/http/intro
 */
export function getLatestTelemetry(client: Client, options: GetLatestTelemetryOptions): Call<LatestTelemetry> {
  return call(client, getLatestTelemetryOperation, {}, undefined, options);
}

/** Options of `telemetry.queryTimeseries`. */
export interface QueryTimeseriesOptions extends RequestOptions {}

/**
 * Query time series.
 *
 * Returns historical values of attributes of one or several devices, aggregated over intervals of equal width. The
 * response is CSV; send `Accept: text/csv`. It may be long and arrive in chunks, so read it line by line. Attributes
 * that the caller may not read are left out.
 *
 * The first line names the columns: `ts`, then for each attribute a cell with labels, such as
 * `telemetry=soc device=c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02 aggregation=auto granularity=1m gap_filling_method=none
 * gap_filling_look_around=0s`. Find a column by its labels, not by its place. Each further line begins with the start
 * of its interval in Unix seconds; an empty cell means that there is no value. `TimeseriesCsv` has the details.
 *
 * The header `X-Enapter-Timeseries-Data-Types` gives the type of each column after `ts`: `float`, `integer`, `string`,
 * `string_array` or `boolean`. It is sent as repeated lines, one for each column, which may arrive merged with commas.
 *
 * When none of the requested attributes exists, the response is 404 with the code
 * `telemetrypersistence/NO_TELEMETRY_ATTRIBUTES_FOUND`. When the attributes exist and have no values in the time
 * range, it is 200 with only the first line, or with an empty body and perhaps without the header.
 *
 * `POST /telemetry/query_timeseries` · cloud: yes · gateway: yes
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {UnprocessableEntityError} 422
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @see https://v3.developers.enapter.com/reference/http/intro
 */
export function queryTimeseries(client: Client, body: TimeseriesQuery, options?: QueryTimeseriesOptions): TimeseriesCall {
  return timeseries(client, queryTimeseriesOperation, {}, body, options);
}
