import type { Operation } from "../types/operation.ts";
import { mergeHeaders } from "./headers.ts";

/** Parameters by name. */
export type Values = Readonly<Record<string, unknown>>;

/** Returns a value unless it is only what every object inherits, such as `constructor`. */
export function givenValue(values: Values, name: string): unknown {
  return name in Object.prototype && !Object.hasOwn(values, name) ? undefined : values[name];
}

/** The query string, with its question mark; empty when no parameter is given. */
export function queryString(parameters: Operation["query"], values: Values): string {
  const parts: string[] = [];
  for (const option in parameters) {
    const value = givenValue(values, option);
    if (value === undefined || value === null) continue;
    const parameter = parameters[option];
    if (typeof parameter === "function") parameter(parts, option, value);
    else if (parameter !== undefined) parameter[1](parts, parameter[0], value);
  }
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/**
 * Adds header parameters to headers.
 * @throws {UsageError} when a value cannot be sent.
 */
export function addHeaders(headers: Record<string, string>, parameters: Operation["header"], values: Values): void {
  for (const option in parameters) {
    const value = givenValue(values, option);
    if (value === undefined || value === null) continue;
    const parameter = parameters[option];
    if (typeof parameter === "function") mergeHeaders(headers, { [option]: parameter(option, value) });
    else if (parameter !== undefined) mergeHeaders(headers, { [parameter[0]]: parameter[1](option, value) });
  }
}
