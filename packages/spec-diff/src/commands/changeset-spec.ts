import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Diff } from "../core/change.ts";
import { changesetOf, isEnough, parseBumps, staleChangesets } from "../release/changesets.ts";
import { type Command, compareWith } from "./command.ts";

const help = `Usage: npm run changeset:spec [-- [base] [--dry-run]]

Writes .changeset/spec-<hash>.md, which promises what the changes of the description mean: for all published packages the right
bump, and a list of the changes with what to do about them. Run again it gives the same file, and takes away those that it
wrote for earlier states of the description. Text for people can be added to it, in a changeset of its own.

  base       as of npm run spec:diff
  --dry-run  print the file and write nothing
  --help     show this text
`;

/** The command of this name. */
export const changesetSpec: Command = async (parameters, surroundings) => {
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
  const { base, diff, packages } = await compareWith(positionals[0], surroundings);
  if (base.isFirstRelease) {
    write("There is no release yet. The first one publishes what package.json says: no changeset is needed.\n");
    return 0;
  }
  const changeset = diff.impact === "none" ? undefined : changesetOf(diff, packages);
  if (values["dry-run"] === true) {
    write(changeset?.text ?? "Nothing changed that anybody can notice: no changeset is needed.\n");
    return 0;
  }
  const directory = join(repository, ".changeset");
  for (const file of await staleChangesets(repository, changeset?.file)) {
    await rm(join(directory, file));
    write(`removed .changeset/${file}\n`);
  }
  if (changeset === undefined) {
    write("Nothing changed that anybody can notice: no changeset is needed.\n");
    return 0;
  }
  const { file, text } = changeset;
  if (await promisesEnough(join(directory, file), packages, diff)) {
    write(`.changeset/${file} is there already: ${diff.impact}\n`);
    return 0;
  }
  await writeFile(join(directory, file), text);
  write(`wrote .changeset/${file}: ${diff.impact}. Read it, then commit it.\n`);
  return 0;
};

/** Returns whether a changeset exists and promises enough. Text that people have added stays. */
async function promisesEnough(file: string, packages: readonly string[], diff: Diff): Promise<boolean> {
  if (!existsSync(file)) return false;
  const bumps = parseBumps(await readFile(file, "utf8"));
  return packages.every((name) => isEnough(diff, { impact: bumps.get(name) ?? "none", by: [file] }));
}
