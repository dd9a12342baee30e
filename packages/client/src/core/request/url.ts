import { UsageError } from "../../errors/usage-error.ts";
import { encodeText } from "../../values/encode.ts";
import type { Operation, Parameter } from "../types/operation.ts";
import { mergeHeaders } from "./headers.ts";

/** Parameters by name. */
export type ParameterValues = Readonly<Record<string, unknown>>;

/** Returns a value unless it is only what every object inherits, such as `constructor`. */
function givenValue(values: ParameterValues, name: string): unknown {
  const value = values[name];
  return value !== undefined && name in Object.prototype && !Object.hasOwn(values, name) ? undefined : value;
}

/** Calls a function for each parameter that is given. */
function eachGiven<Style>(
  parameters: Readonly<Record<string, Parameter<Style>>> | undefined,
  values: ParameterValues,
  write: (style: Style, wireName: string, value: unknown, option: string) => void,
): void {
  for (const option in parameters) {
    const value = givenValue(values, option);
    if (value === undefined || value === null) continue;
    const parameter = parameters[option] as Parameter<Style>;
    if (Array.isArray(parameter)) write(parameter[1], parameter[0], value, option);
    else write(parameter as Style, option, value, option);
  }
}

/** The query string, with its question mark; empty when no parameter is given. */
export function queryString(parameters: Operation["query"], values: ParameterValues): string {
  const parts: string[] = [];
  eachGiven(parameters, values, (style, name, value) => style(parts, name, value));
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/**
 * Adds header parameters to headers.
 * @throws {UsageError} when a value cannot be sent.
 */
export function addHeaders(
  headers: Record<string, string>,
  parameters: Operation["header"],
  values: ParameterValues,
): void {
  eachGiven(parameters, values, (style, name, value, option) =>
    mergeHeaders(headers, { [name]: style(option, value) }),
  );
}

/** Chooses among the paths of an operation the first one whose parameters are all given. */
export function chooseTemplate({ path, paths = [] }: Operation, values: ParameterValues): string {
  const isGiven = (name: string, index: number) => index === 0 || (givenValue(values, name) ?? null) !== null;
  return paths.find((candidate) => candidate.every(isGiven))?.[0] ?? path;
}

/**
 * Fills a path template.
 * @throws {UsageError} when a parameter is missing, empty or would change the path.
 */
export function fillPath(template: string, values: ParameterValues): string {
  let path = "";
  let end = 0;
  for (let start = template.indexOf("{"); start >= 0; start = template.indexOf("{", end)) {
    path += template.slice(end, start);
    end = template.indexOf("}", start) + 1;
    const name = template.slice(start + 1, end - 1);
    path += segment(name, givenValue(values, name));
  }
  return path + template.slice(end);
}

function segment(name: string, value: unknown): string {
  if (Array.isArray(value) && value.length > 0) return Array.from(value, (item) => segment(name, item)).join();
  if (value === undefined || value === null) {
    throw new UsageError(`The path parameter \`${name}\` is missing.`);
  }
  // A URL parser takes "." and ".." for steps in the path, which would call another operation.
  if (value === "" || value === "." || value === "..") {
    throw new UsageError(`The path parameter \`${name}\` cannot be ${JSON.stringify(value)}.`);
  }
  return encodeText(name, value);
}
