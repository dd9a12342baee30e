import { parseArgs } from "node:util";
import { lastCommit } from "../base/base.ts";
import { BaseError } from "../base/base-error.ts";
import { isEnough, promised } from "../release/changesets.ts";
import { markdownReport } from "../report/markdown.ts";
import { askRedocly } from "../report/redocly.ts";
import { type DiffReport, jsonReport } from "../report/report.ts";
import { terminalReport } from "../report/terminal.ts";
import { type Command, compareWith } from "./command.ts";

const help = `Usage: npm run spec:diff [-- [base] [--format terminal|markdown|json] [--check]]

Says what the changes of the description mean to users: patch, minor or major, with the reasons and what to do.

  base      what to compare with: a git revision or a JSON file. Default: the last release, and before the first one the
            last commit
  --format  how to print it. Default: terminal
  --check   exit with 1 when the committed changesets promise less than has changed
  --help    show this text
`;

/** The command of this name. */
export const specDiff: Command = async (parameters, surroundings) => {
  const { repository, tools, write, warn, columns } = surroundings;
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { format: { type: "string", default: "terminal" }, check: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help === true) {
    write(help);
    return 0;
  }
  const { format } = values;
  if (!["terminal", "markdown", "json"].includes(format))
    throw new BaseError(`There is no format ${format}.\n\n${help}`);
  if (positionals.length > 1) throw new BaseError(`Name one base.\n\n${help}`);
  const { base, next, diff, packages, version } = await compareWith(positionals[0], surroundings, lastCommit);
  const { document } = base;
  const report: DiffReport = {
    base: base.name,
    isFirstRelease: base.isFirstRelease,
    diff,
    secondOpinion: document === undefined ? undefined : await askRedocly(tools.redocly, document, next, diff.changes),
  };
  const terminal = () => terminalReport(report, columns);
  write(format === "json" ? jsonReport(report) : format === "markdown" ? markdownReport(report) : terminal());
  if (values.check !== true) return 0;
  if (base.isFirstRelease) {
    warn("Nothing was released yet, so no change can break a user.\n");
    return 0;
  }
  const promise = await promised(repository, packages, base.version, version);
  const promises =
    promise.by.length === 0 ? "Nothing is promised" : `${promise.by.join(" and ")} promise ${promise.impact}`;
  if (isEnough(diff, promise)) {
    warn(`${promises}, the changes are ${diff.impact}. That is enough.\n`);
    return 0;
  }
  warn(`${promises}, but the changes are ${diff.impact}. Run: npm run changeset:spec\n`);
  return 1;
};
