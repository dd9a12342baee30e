import { UsageError } from "../errors/usage-error.ts";
import type { Parameter, ParameterStyle } from "./operation.ts";

type Values = Readonly<Record<string, unknown>>;
type Parameters = Readonly<Record<string, Parameter>> | undefined;

/** The query string, with its question mark; empty when no parameter is given. */
export function queryString(parameters: Parameters, values: Values): string {
  const parts: string[] = [];
  for (const [name, style, value] of given(parameters, values)) encodeQuery(parts, name, style, value);
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** Header parameters as headers. */
export function headerValues(parameters: Parameters, values: Values): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, style, value] of given(parameters, values)) {
    headers[name] =
      style === "json" ? JSON.stringify(value) : Array.isArray(value) ? value.map(text).join(",") : text(value);
  }
  return headers;
}

function* given(parameters: Parameters, values: Values): Generator<[string, ParameterStyle, unknown]> {
  for (const option in parameters) {
    const value = values[option];
    if (value === undefined || value === null) continue;
    const parameter = parameters[option] as Parameter;
    if (typeof parameter === "string") yield [option, parameter, value];
    else yield [...parameter, value];
  }
}

function encodeQuery(parts: string[], name: string, style: ParameterStyle, value: unknown): void {
  const key = encodeURIComponent(name);
  if (style === "simple") parts.push(`${key}=${encode(value)}`);
  else if (style === "json") parts.push(`${key}=${encodeURIComponent(JSON.stringify(value))}`);
  else if (style === "deep") {
    for (const [field, entry] of fields(value)) parts.push(`${key}[${encodeURIComponent(field)}]=${encode(entry)}`);
  } else if (style === "fields") {
    for (const [field, entry] of fields(value)) parts.push(`${encodeURIComponent(field)}=${encode(entry)}`);
  } else {
    const items = (Array.isArray(value) ? value : [value]).map(encode);
    if (items.length === 0) return;
    if (style === "repeat") for (const item of items) parts.push(`${key}=${item}`);
    else parts.push(`${key}=${items.join(style === "comma" ? "," : style === "space" ? "%20" : "%7C")}`);
  }
}

function fields(value: unknown): [string, unknown][] {
  return Object.entries(value as object).filter(([, entry]) => entry !== undefined && entry !== null);
}

function encode(value: unknown): string {
  return encodeURIComponent(text(value));
}

function text(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object") throw new UsageError("A parameter cannot hold an object here.");
  return String(value);
}
