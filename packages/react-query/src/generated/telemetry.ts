// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type {
  Client,
  LatestTelemetry,
  TimeseriesBatch,
  TimeseriesQueryWithDates,
} from "@enapter/http-api-client";
import {
  type GetLatestTelemetryOptions,
  type QueryTimeseriesOptions,
  getLatestTelemetry,
  queryTimeseries,
} from "@enapter/http-api-client/operations";
import type { SkipToken } from "@tanstack/query-core";
import type { EnapterQuery, SkippableQuery, WithoutSignal } from "../core/options.ts";
import { makeQuery } from "../core/query.ts";

/**
 * Get the latest telemetry of several devices: `telemetry.getLatest`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/telemetry/#telemetrygetlatest
 */
export function getLatestTelemetryQuery(client: Client, options: GetLatestTelemetryOptions & WithoutSignal): EnapterQuery<LatestTelemetry>;
/**
 * Get the latest telemetry of several devices: `telemetry.getLatest`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/telemetry/#telemetrygetlatest
 */
export function getLatestTelemetryQuery(client: Client, options: (GetLatestTelemetryOptions & WithoutSignal) | SkipToken): SkippableQuery<LatestTelemetry, SkipToken>;
export function getLatestTelemetryQuery(client: Client, options: (GetLatestTelemetryOptions & WithoutSignal) | symbol): SkippableQuery<LatestTelemetry, symbol> {
  return makeQuery(client, options, {}, ["telemetry", "getLatestTelemetry", getLatestTelemetry]);
}

/**
 * Query time series, everything as columns: `telemetry.queryTimeseries`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/telemetry/#telemetryquerytimeseries
 */
export function queryTimeseriesQuery(client: Client, body: TimeseriesQueryWithDates, options?: QueryTimeseriesOptions & WithoutSignal): EnapterQuery<TimeseriesBatch>;
/**
 * Query time series, everything as columns: `telemetry.queryTimeseries`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/telemetry/#telemetryquerytimeseries
 */
export function queryTimeseriesQuery(client: Client, body: TimeseriesQueryWithDates | SkipToken, options?: QueryTimeseriesOptions & WithoutSignal): SkippableQuery<TimeseriesBatch, SkipToken>;
export function queryTimeseriesQuery(client: Client, body: TimeseriesQueryWithDates | symbol, options?: QueryTimeseriesOptions & WithoutSignal): SkippableQuery<TimeseriesBatch, symbol> {
  return Object.assign(makeQuery<TimeseriesBatch>(client, options, { body }, ["telemetry", "queryTimeseries", (...values: Parameters<typeof queryTimeseries>) => queryTimeseries(...values).toColumns()]), { structuralSharing: false });
}
