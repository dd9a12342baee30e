import { UsageError } from "../errors/usage-error.ts";
import { encodeText } from "./encode.ts";
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
  const encode = (item: unknown) => encodeText(name, text(item));
  switch (style) {
    case "simple":
      parts.push(`${key}=${encode(value)}`);
      return;
    case "json":
      parts.push(`${key}=${encodeText(name, JSON.stringify(value))}`);
      return;
    case "deep":
      for (const [field, entry] of fields(name, value)) parts.push(`${key}[${encode(field)}]=${encode(entry)}`);
      return;
    case "fields":
      for (const [field, entry] of fields(name, value)) parts.push(`${encode(field)}=${encode(entry)}`);
      return;
  }
  const items = (Array.isArray(value) ? value : [value]).map(encode);
  if (items.length === 0) return;
  if (style === "repeat") parts.push(...items.map((item) => `${key}=${item}`));
  else parts.push(`${key}=${items.join(separators[style])}`);
}

const separators = { comma: ",", space: "%20", pipe: "%7C" } as const;

function fields(name: string, value: unknown): [string, unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError(`The parameter \`${name}\` has to be an object.`);
  }
  return Object.entries(value).filter(([, entry]) => entry !== undefined && entry !== null);
}

function text(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object") throw new UsageError("A parameter cannot hold an object here.");
  return String(value);
}
