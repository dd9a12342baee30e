import { type Answer, errorAnswer, jsonAnswer } from "../../core/response.ts";
import type { Fault } from "./fault.ts";

/** The answer to a request that a fault keeps from being processed. */
export function unprocessedAnswer({ kind, retryAfter = 1, status = 503 }: Fault): Answer {
  switch (kind) {
    case "rate-limit": {
      const answer = errorAnswer(429, [{ code: "TOO_MANY_REQUESTS", message: "Too many requests, try again later." }]);
      return { ...answer, headers: [...answer.headers, ["Retry-After", String(retryAfter)]] };
    }
    case "html":
      return { status: 502, headers: [["Content-Type", "text/html"]], body: "<html><h1>502 Bad Gateway</h1></html>" };
    case "no-code":
      return jsonAnswer(500, { errors: [{ message: "Something went wrong on Enapter's side." }] });
    case "drop-before":
      return { status: 503, headers: [], body: "", delivery: "dropped" };
    default:
      return errorAnswer(status, [{ code: "SERVICE_UNAVAILABLE", message: "The service is not available." }]);
  }
}

/** What a fault makes of the answer to a request that was processed. */
export function spoiledAnswer({ kind }: Fault, answer: Answer): Answer {
  switch (kind) {
    case "malformed-json":
      return { ...answer, body: '{"errors": [' };
    case "drop-after":
      return { ...answer, delivery: "dropped" };
    case "truncated":
      return { ...answer, delivery: "truncated" };
    case "slow":
      return { ...answer, delivery: "slow" };
    default:
      return answer;
  }
}
