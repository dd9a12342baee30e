import { UsageError } from "../../errors/usage-error.ts";
import { encodeText } from "../../values/encode.ts";
import type { Operation } from "../types/operation.ts";
import { givenValue, type Values } from "./parameters.ts";

/** Chooses among the paths of an operation the first one whose parameters are all given. */
export function chooseTemplate({ path, paths = [] }: Operation, values: Values): string {
  const isGiven = (name: string, index: number) => index === 0 || (givenValue(values, name) ?? null) !== null;
  return paths.find((candidate) => candidate.every(isGiven))?.[0] ?? path;
}

/**
 * Fills a path template.
 * @throws {UsageError} when a parameter is missing, empty or would change the path.
 */
export function fillPath(template: string, values: Values): string {
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
