import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compareFiles, type Difference, type GeneratedFiles, writeFiles } from "./files.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

const help = `Usage: node <generator>.ts [--check] [--help]

Without options, writes the generated files and says which ones changed.

  --check  write nothing; list the files that are not up to date and exit with 1
  --help   show this text
`;

/** The command line that every generator shares. Sets the exit code of the process. */
export async function runGenerator(generate: () => Promise<readonly GeneratedFiles[]>): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: "boolean" }, help: { type: "boolean" } } });
  if (values.help === true) {
    process.stdout.write(help);
    return;
  }
  let count = 0;
  for (const generated of await generate()) {
    const differences = values.check === true ? await compareFiles(generated) : await writeFiles(generated);
    const folder = relative(repository, generated.directory);
    for (const difference of differences) process.stdout.write(`${describe(folder, difference)}\n`);
    count += differences.length;
  }
  if (values.check === true && count > 0) {
    process.stdout.write(`${count} generated files are not up to date. Run: npm run generate\n`);
    process.exitCode = 1;
  }
}

function describe(folder: string, { file, kind, before, after }: Difference): string {
  const removed = changedLines(before, after);
  const added = changedLines(after, before);
  return `${kind.padEnd(7)} ${folder}/${file} (+${added} -${removed} lines)`;
}

function changedLines(from: string, to: string): number {
  const other = new Set(to.split("\n"));
  return from.split("\n").filter((line) => !other.has(line)).length;
}
