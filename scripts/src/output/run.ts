import { parseArgs } from "node:util";
import { describeDifference } from "./describe.ts";
import { compareAll, type GeneratedFiles } from "./files.ts";
import { writeFiles } from "./write.ts";

export type { GeneratedFiles };

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
  const generated = await generate();
  const differences = await (values.check === true ? compareAll(generated) : writeFiles(generated));
  for (const difference of differences) process.stdout.write(`${describeDifference(difference)}\n`);
  if (values.check === true && differences.length > 0) {
    process.stdout.write(`${differences.length} generated files are not up to date. Run: npm run generate\n`);
    process.exitCode = 1;
  }
}
