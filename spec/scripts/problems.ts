import {
  getCodeframe,
  getLineColLocation,
  type LineColLocationObject,
  type NormalizedProblem,
  Source,
} from "@redocly/openapi-core";

/** A mistake in the description, as plain data: it goes from thread to thread, to the terminal and into a page. */
export interface SpecProblem {
  readonly message: string;
  /** The lint rule, `bundler` for a reference that leads nowhere, or the generator that cannot express something. */
  readonly rule: string;
  /** Absolute path; undefined where no file is to blame. */
  readonly file?: string;
  /** Both from 1. */
  readonly line?: number;
  readonly column?: number;
  /** The lines around the place, with a marker. */
  readonly frame?: string;
  /** What may have been meant. */
  readonly suggestions: readonly string[];
}

/** What the library found, once for each place, without what is ignored. */
export function describeProblems(problems: readonly NormalizedProblem[]): SpecProblem[] {
  const described = problems.filter(({ ignored }) => ignored !== true).map(describeProblem);
  const distinct = new Map(described.map((problem) => [identityOf(problem), problem]));
  return withoutConsequences([...distinct.values()]).sort(byPlace);
}

/** A schema that cannot be compiled is named at every example of it, and a file that cannot be read at every reference to it. */
const consequences = [/^Example validation errored: /, /^Can't resolve \$ref: .* in "/];

/** Problems that only follow from others are left out, so that what is to be mended comes first. */
function withoutConsequences(problems: readonly SpecProblem[]): SpecProblem[] {
  const causes = problems.filter(({ message }) => !consequences.some((pattern) => pattern.test(message)));
  return causes.length > 0 ? causes : [...problems];
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
  const place = first === undefined ? {} : placeOf(getLineColLocation(first));
  return { message, rule: ruleId, ...place, suggestions: suggest };
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
