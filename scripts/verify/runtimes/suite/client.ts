import { type ClientOptions, createClient, type EnapterClient, type TimeseriesQuery } from "@enapter/http-api-client";
import type { SuiteSurroundings } from "./check.ts";

/** A device of the mock with a command that can be sent at any time. */
export const device = "battery-rack-1";
export const limitCommand = { name: "set_charge_limit", arguments: { limit_percent: 85 } };

/** Returns the options for the three entries of the client. Retries do not wait, so that the suite is quick. */
export function clientOptionsFor({ baseUrl, token }: SuiteSurroundings): ClientOptions {
  return { baseUrl, token, retry: { delay: 1 } };
}

/** A client of the mock. */
export function connectClient(surroundings: SuiteSurroundings, options: ClientOptions = {}): EnapterClient {
  return createClient({ ...clientOptionsFor(surroundings), ...options });
}

/** Headers that ask the mock for a fault, as its reference page lists them. */
export function fault(text: string): { headers: Record<string, string> } {
  return { headers: { "X-Mock-Fault": text } };
}

/** In seconds. */
export const minute = 60;

/** Asks for one attribute of the last hour, one row a minute. */
export function lastHour(): TimeseriesQuery {
  const to = Math.floor(Date.now() / 1000 / minute) * minute;
  return { from: to - 60 * minute, to, granularity: "1m", telemetry: [{ device, attribute: ["soc"] }] };
}
