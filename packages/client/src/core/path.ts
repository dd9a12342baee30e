import { UsageError } from "../errors/usage-error.ts";
import { encodeText } from "./encode.ts";
import type { Operation } from "./operation.ts";

const variable = /\{([^}]+)\}/g;

/** The path to call, and the id of the operation (or of its variant) that it belongs to. */
export interface ChosenPath {
  readonly id: string;
  readonly path: string;
}

/**
 * Chooses among the paths of an operation the one whose parameters are all given, and most of them, and fills it.
 * @throws {UsageError} when a parameter is missing, empty or would change the path.
 */
export function choosePath(operation: Operation, values: Readonly<Record<string, unknown>>): ChosenPath {
  let best: ChosenPath = operation;
  if (operation.variants !== undefined) {
    let most = -1;
    for (const candidate of [operation, ...operation.variants]) {
      const names = [...candidate.path.matchAll(variable)].map(([, name = ""]) => name);
      if (names.length > most && names.every((name) => values[name] !== undefined && values[name] !== null)) {
        best = candidate;
        most = names.length;
      }
    }
  }
  return { id: best.id, path: fillPath(best.path, values) };
}

/**
 * Fills a path template.
 * @throws {UsageError} when a parameter is missing, empty or would change the path.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replaceAll(variable, (_match, name: string) => pathSegment(name, values[name]));
}

function pathSegment(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => pathSegment(name, item)).join(",");
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new UsageError(`The path parameter \`${name}\` is missing.`);
  }
  const text = String(value);
  // A URL parser takes "." and ".." for steps in the path, which would call another operation.
  if (text === "" || text === "." || text === "..") {
    throw new UsageError(`The path parameter \`${name}\` cannot be ${JSON.stringify(text)}.`);
  }
  return encodeText(name, text);
}
