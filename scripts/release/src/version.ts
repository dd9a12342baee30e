/**
 * Turns the changesets into new versions and changelogs, adds to the history of the API, and records which description the
 * packages are made from. The release workflow runs it. With `--table`, only writes the table of the README again.
 */
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { recordVersion, type VersionRow, withVersionsTable } from "./versions/versions.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const rowsFile = join(root, "scripts/release/src/versions.json");
const readmeFile = join(root, "README.md");

const help = `Usage: node scripts/release/src/version.ts [--table]

Turns the changesets into new versions and changelogs, writes what has changed in the description into spec/CHANGES.md, and adds
the version to the table in README.md.

  --table  only write the table again, from scripts/release/src/versions.json
  --help   show this text
`;

const { values } = parseArgs({ options: { table: { type: "boolean" }, help: { type: "boolean" } } });
if (values.help === true) process.stdout.write(help);
else if (values.table === true) await writeTable(await readJson<VersionRow[]>(rowsFile));
else await version();

async function version(): Promise<void> {
  const changed = run(join(root, "node_modules/.bin/changeset"), ["version"]);
  // Needs the new version, and the tag of the last one.
  if (!changed || !run(process.execPath, ["packages/spec-diff/src/spec-changes.ts"])) return;
  const client = await readJson<{ version: string }>(join(root, "packages/client/package.json"));
  const bundle = await readJson<{ info: { version: string } }>(join(root, "spec/dist/openapi.json"));
  const row = { packages: client.version, description: bundle.info.version };
  const rows = recordVersion(await readJson<VersionRow[]>(rowsFile), row);
  await writeFile(rowsFile, `${JSON.stringify(rows, null, 2)}\n`);
  await writeTable(rows);
}

/** Runs a program. Where it fails, so does this one. */
function run(program: string, parameters: readonly string[]): boolean {
  const { status } = spawnSync(program, parameters, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exitCode = status ?? 1;
  return status === 0;
}

async function writeTable(rows: readonly VersionRow[]): Promise<void> {
  await writeFile(readmeFile, withVersionsTable(await readFile(readmeFile, "utf8"), rows));
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, "utf8")) as T;
}
