import { join, relative } from "node:path";
import type { SpecProblem } from "../../../spec/scripts/problems.ts";

/** Problems as text: place and rule, what is wrong, and the lines around it. */
export function problemText(problems: readonly SpecProblem[], root: string): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [...problems.map((problem) => describe(problem, root)), `${count} in the description.`].join("\n\n");
}

function describe({ message, rule, file, line, column, frame, suggestions }: SpecProblem, root: string): string {
  const place = file === undefined ? "" : `${relative(root, file)}:${line}:${column}  `;
  const hint = suggestions.length === 0 ? [] : [`  Did you mean: ${suggestions.join(", ")}?`];
  // Messages of the file system have whole paths.
  const text = message.replaceAll(join(root, "/"), "");
  return [`${place}${rule}`, indented(text), ...hint, ...(frame === undefined ? [] : ["", indented(frame)])].join("\n");
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
