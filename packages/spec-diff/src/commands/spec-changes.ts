import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { withSection } from "../release/history.ts";
import { type Command, compareWith } from "./command.ts";

const help = `Usage: npm run spec:changes [-- [base] [--dry-run]]

Puts what has changed in the description since the last release to the top of spec/CHANGES.md, under the version in
spec/package.json. Run it at release time, after "changeset version". Run again it replaces the section.

  base       as of npm run spec:diff
  --dry-run  print the file and write nothing
  --help     show this text
`;

/** The command of this name. */
export const specChanges: Command = async (parameters, surroundings) => {
  const { repository, write } = surroundings;
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { "dry-run": { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help === true) {
    write(help);
    return 0;
  }
  const { base, diff, version } = await compareWith(positionals[0], surroundings);
  const file = join(repository, "spec/CHANGES.md");
  const history = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return "";
  });
  const text = withSection(history, version, diff, base.isFirstRelease);
  if (values["dry-run"] === true) write(text);
  else {
    await writeFile(file, text);
    write(`spec/CHANGES.md: ${version}, compared with ${base.name}\n`);
  }
  return 0;
};
