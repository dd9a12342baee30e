import { join, relative } from "node:path";
import type { SpecProblem } from "@enapter/http-api-lint/problems";

/** Problems as text: place and rule, what is wrong, and the lines around it, once for each place. */
export function problemText(problems: readonly SpecProblem[], root: string): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const described = problems.map((problem, index) => {
    const text = describe(problem, root);
    // Problems come sorted by place, so those of one place stand together, with the lines around it below the last.
    const isShownBelow = problem.frame === undefined || isSamePlace(problem, problems[index + 1]);
    return isShownBelow ? text : `${text}\n\n${indented(problem.frame)}`;
  });
  return [...described, `${count} in the description.`].join("\n\n");
}

function isSamePlace(problem: SpecProblem, next: SpecProblem | undefined): boolean {
  return next !== undefined && problem.file === next.file && problem.frame === next.frame;
}

function describe({ message, rule, file, line, column, suggestions }: SpecProblem, root: string): string {
  const place = file === undefined ? "" : `${relative(root, file)}:${line}:${column}  `;
  const hint = suggestions.length === 0 ? [] : [`  Did you mean: ${suggestions.join(", ")}?`];
  // Messages of the file system have whole paths.
  const text = message.replaceAll(join(root, "/"), "");
  return [`${place}${rule}`, indented(text), ...hint].join("\n");
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
