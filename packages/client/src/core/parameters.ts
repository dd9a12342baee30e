import type { Operation } from "./operation.ts";

type Values = Readonly<Record<string, unknown>>;

/** The query string, with its question mark; empty when no parameter is given. */
export function queryString(parameters: Operation["query"], values: Values): string {
  const parts: string[] = [];
  for (const option in parameters) {
    const value = values[option];
    if (value === undefined || value === null) continue;
    const parameter = parameters[option];
    if (typeof parameter === "function") parameter(parts, option, value);
    else if (parameter !== undefined) parameter[1](parts, parameter[0], value);
  }
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** Adds header parameters to headers. */
export function addHeaders(headers: Record<string, string>, parameters: Operation["header"], values: Values): void {
  for (const option in parameters) {
    const value = values[option];
    if (value === undefined || value === null) continue;
    const parameter = parameters[option];
    if (typeof parameter === "function") headers[option.toLowerCase()] = parameter(value);
    else if (parameter !== undefined) headers[parameter[0].toLowerCase()] = parameter[1](value);
  }
}
