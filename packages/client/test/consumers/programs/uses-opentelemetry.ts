import { createClient, type EnapterClient } from "@enapter/http-api-client";
import { type TraceRequestsOptions, traceRequests } from "@enapter/http-api-client/opentelemetry";
import type { TracerProvider } from "@opentelemetry/api";

export function tracedClient(tracerProvider: TracerProvider): EnapterClient {
  const options: TraceRequestsOptions = { tracerProvider, propagate: false };
  return createClient({ token: "example-token", middleware: traceRequests(options) });
}
