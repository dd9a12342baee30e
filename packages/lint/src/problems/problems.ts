import {
  getCodeframe,
  getLineColLocation,
  type LineColLocationObject,
  type NormalizedProblem,
  Source,
} from "@redocly/openapi-core";
import { ruleOf, unresolved, withoutConsequences } from "./consequences.ts";

/** A mistake in the description, as plain data: it goes from thread to thread, to the terminal and into a page. */
export interface SpecProblem {
  readonly message: string;
  /**
   * The lint rule, `bundler` for a reference that leads nowhere, `yaml-syntax` for a file that is no YAML, or the generator that
   * cannot express something.
   */
  readonly rule: string;
  /** Absolute path; undefined where no file is to blame. */
  readonly file?: string;
  /** Both from 1. */
  readonly line?: number;
  readonly column?: number;
  /** The lines around the place, with a marker. */
  readonly frame?: string;
  /** Likely corrections. */
  readonly suggestions: readonly string[];
}

/** Describes the problems that the library found, once per location, without ignored ones and those that only follow from another. */
export function describeProblems(problems: readonly NormalizedProblem[]): SpecProblem[] {
  const relevant = withoutConsequences(problems.filter(({ ignored }) => ignored !== true));
  const described = relevant.map(describeProblem);
  const distinct = new Map(described.map((problem) => [identityOf(problem), problem]));
  return [...distinct.values()].sort(byPlace);
}

/** A problem at a line of a file. */
export function problemAt(
  problem: { message: string; rule: string },
  file: string,
  body: string,
  line: number,
): SpecProblem {
  const source = new Source(file, body);
  const length = source.getLines()[line - 1]?.length ?? 0;
  const indentation = /^\s*/.exec(source.getLines()[line - 1] ?? "")?.[0].length ?? 0;
  const start = { line, col: indentation + 1 };
  return {
    ...problem,
    ...placeOf({ source, pointer: undefined, start, end: { line, col: length + 1 } }),
    suggestions: [],
  };
}

function describeProblem({ message, ruleId, location, suggest }: NormalizedProblem): SpecProblem {
  const [first] = location;
  // The library points at all that stands beside the reference.
  const isAtReference = ruleId === unresolved && first?.pointer !== undefined && !first.pointer.endsWith("/$ref");
  const exact = isAtReference ? { ...first, pointer: `${first.pointer.replace(/\/$/, "")}/$ref` } : first;
  const place = exact === undefined ? {} : placeOf(getLineColLocation(exact));
  return { message, rule: ruleOf({ message, ruleId }), ...place, suggestions: suggest };
}

function placeOf(location: LineColLocationObject): Pick<Required<SpecProblem>, "file" | "line" | "column" | "frame"> {
  const { source, start } = location;
  // The frame may end in blank lines, and a page cannot show the colours of a terminal.
  const frame = getCodeframe(location, false).trimEnd();
  return { file: source.absoluteRef, line: start.line, column: start.col, frame };
}

function identityOf({ message, rule, file, line, column }: SpecProblem): string {
  return JSON.stringify([message, rule, file, line, column]);
}

function byPlace(a: SpecProblem, b: SpecProblem): number {
  if (a.file !== b.file) return (a.file ?? "") < (b.file ?? "") ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
