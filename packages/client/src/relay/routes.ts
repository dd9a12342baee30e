import type { Operation } from "../core/types/operation.ts";

/** The operation that a request asks for. */
export interface Route {
  readonly operation: Operation;
  /** Path template that matched. */
  readonly template: string;
  /** Path parameters, decoded. */
  readonly values: Readonly<Record<string, string>>;
}

/** Finds the operation of a request; `undefined` when the API has none. */
export type FindRoute = (method: string, path: string, isStream: boolean) => Route | undefined;

interface Candidate {
  readonly operation: Operation;
  readonly template: string;
  readonly segments: readonly string[];
}

const isVariable = (segment: string) => segment.startsWith("{");
const countVariables = ({ segments }: Candidate) => segments.filter(isVariable).length;

/** Makes the table of the paths of all operations. Of two that match, the one with fewer variables is taken. */
export function routeFinder(operations: readonly Operation[]): FindRoute {
  const candidates = operations
    .flatMap((operation): Candidate[] =>
      (operation.paths?.map(([path]) => path) ?? [operation.path]).map((template) => ({
        operation,
        template,
        segments: template.split("/"),
      })),
    )
    .sort((one, other) => countVariables(one) - countVariables(other));
  return (method, path, isStream) => {
    const given = path.split("/");
    for (const { operation, template, segments } of candidates) {
      const isOther = operation.method !== method || (operation.stream !== undefined) !== isStream;
      if (isOther || segments.length !== given.length) continue;
      const values = matchSegments(segments, given);
      if (values !== undefined) return { operation, template, values };
    }
    return undefined;
  };
}

function matchSegments(segments: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const text = given[index] ?? "";
    if (!isVariable(segment)) {
      if (segment !== text) return undefined;
      continue;
    }
    const value = decoded(text);
    // A server that decodes the path first would see another operation.
    if (value === undefined || /^\.{0,2}$|[/\\?#]/.test(value)) return undefined;
    values[segment.slice(1, -1)] = value;
  }
  return values;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
