import { isObject } from "@enapter/http-api-openapi/json";
import { type MockClock, SteppedClock } from "../core/clock.ts";
import { type Refusal, refuse } from "../core/errors.ts";
import { parseJson } from "../core/json.ts";
import { parseMoment } from "../core/moment.ts";
import type { EngineRequest } from "../core/request.ts";
import { type EngineResponse, errorResponse, jsonResponse, withHeaders } from "../core/response.ts";
import { suggestion } from "../core/suggestion.ts";

/** Path of the page. */
export const clockPath = "/_mock/clock";

const methods = ["GET", "HEAD", "POST", "PUT"];

/**
 * Returns the time; moves it forward for POST and PUT.
 * @throws Refusal 400 when the body is invalid.
 */
export function clockPage({ method, body }: EngineRequest, clock: MockClock): EngineResponse {
  if (!methods.includes(method)) {
    const message = `${clockPath} takes ${methods.join(", ")}.`;
    const response = errorResponse(405, [{ code: "mock/METHOD_NOT_ALLOWED", message, details: { method } }]);
    return withHeaders(response, ["Allow", methods.join(", ")]);
  }
  if (method === "POST" || method === "PUT") move(clock, body);
  return jsonResponse(200, { now: clock.now().toISOString(), stands_still: clock instanceof SteppedClock });
}

function move(clock: MockClock, body: Uint8Array): void {
  const [key, value] = fieldOf(body);
  const now = clock.now();
  if (key === "now") {
    const moment = typeof value === "string" ? parseMoment(value) : undefined;
    if (moment === undefined) throw invalid("now must be a moment such as 2026-01-14T12:00:00Z", { field: key, value });
    if (moment < now) {
      throw invalid(`now must not be before ${now.toISOString()}: time only moves forward`, { field: key, value });
    }
    clock.advance(moment.getTime() - now.getTime());
    return;
  }
  if (typeof value !== "string" && typeof value !== "number") {
    throw invalid("advance must be a duration such as 1h30m, or milliseconds", { field: key, value });
  }
  try {
    clock.advance(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refuse(400, "mock/INVALID_CLOCK", `advance: ${error.message}`, { field: key, value });
  }
}

function fieldOf(body: Uint8Array): [key: "now" | "advance", value: unknown] {
  const form = 'The body must be JSON with one field: {"advance": "1h"} or {"now": "2026-01-14T12:00:00Z"}';
  let json: unknown;
  try {
    json = parseJson(body);
  } catch {
    throw invalid(form, {});
  }
  const [field, ...others] = isObject(json) ? Object.entries(json) : [];
  if (field === undefined || others.length > 0) throw invalid(form, {});
  const [key, value] = field;
  if (key === "now" || key === "advance") return [key, value];
  throw invalid(`${form}, not ${key}${suggestion(key, ["now", "advance"]) ?? ""}`, { field: key });
}

function invalid(message: string, details: Readonly<Record<string, unknown>>): Refusal {
  return refuse(400, "mock/INVALID_CLOCK", `${message}.`, details);
}
