// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type { TimeseriesQueryWithDates } from "@enapter/http-api-types";

/** Requests in which a time may be a `Date`, by method and path: the names of the parameters, and the type of the body. */
export interface DatedRequests {
  readonly "get /devices/{device_id}/logs": { readonly query: "received_at.gte" | "received_at.lt" };
  readonly "get /sites/{site_id}/devices/{device_id}/logs": { readonly query: "received_at.gte" | "received_at.lt" };
  readonly "get /devices/{device_id}/command_executions": { readonly query: "created_at.gte" | "created_at.lt" };
  readonly "get /sites/{site_id}/commands/executions": { readonly query: "created_at.gte" | "created_at.lt" };
  readonly "get /sites/{site_id}/devices/{device_id}/command_executions": { readonly query: "created_at.gte" | "created_at.lt" };
  readonly "post /telemetry/query_timeseries": { readonly body: TimeseriesQueryWithDates };
}
