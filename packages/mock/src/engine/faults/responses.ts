import { type EngineResponse, errorResponse, jsonResponse, withHeaders } from "../../core/response.ts";
import type { Fault } from "./fault.ts";

/** Returns the response to a request that a fault keeps from being processed. */
export function unprocessedResponse({ kind, retryAfter = 1, status = 503 }: Fault): EngineResponse {
  switch (kind) {
    case "rate-limit":
      return withHeaders(
        errorResponse(429, [{ code: "TOO_MANY_REQUESTS", message: "Too many requests, try again later." }]),
        ["Retry-After", String(retryAfter)],
      );
    case "html":
      return { status: 502, headers: [["Content-Type", "text/html"]], body: "<html><h1>502 Bad Gateway</h1></html>" };
    case "no-code":
      return jsonResponse(500, { errors: [{ message: "Something went wrong on Enapter's side." }] });
    case "drop-before":
      return { status: 503, headers: [], body: "", delivery: "dropped" };
    default:
      return errorResponse(status, [{ code: "SERVICE_UNAVAILABLE", message: "The service is not available." }]);
  }
}

/** Returns the response to a processed request as a fault changes it. */
export function spoiledResponse({ kind }: Fault, response: EngineResponse): EngineResponse {
  switch (kind) {
    case "malformed-json":
      return { ...response, body: '{"errors": [' };
    case "drop-after":
      return { ...response, delivery: "dropped" };
    case "truncated":
      return { ...response, delivery: "truncated" };
    case "slow":
      return { ...response, delivery: "slow" };
    default:
      return response;
  }
}
