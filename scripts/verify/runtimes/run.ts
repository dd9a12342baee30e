import { tmpdir } from "node:os";
import { parseArgs } from "node:util";
import { installBinaries } from "./src/binaries.ts";
import { environments, installEnvironments } from "./src/environments.ts";
import { runAll } from "./src/run-all.ts";
import { runtimes } from "./src/runtimes.ts";

const help = `Runs the packed packages in every runtime that they are for, against the mock.

  --only TEXT   only runtimes whose name has this text in it, such as "Node 2"; may be given again
  --help        prints this
`;

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [] },
    help: { type: "boolean", default: false },
  },
});

if (values.help) process.stdout.write(help);
else await runChosen(values.only);

async function runChosen(only: readonly string[]): Promise<void> {
  const report = (text: string): boolean => process.stderr.write(text);
  const all = [...runtimes(await installBinaries(report)), ...environments(await installEnvironments(report))];
  const chosen = all.filter(({ name }) => only.length === 0 || only.some((text) => name.includes(text)));
  if (chosen.length === 0) throw new RangeError(`--only has to be a part of ${all.map(({ name }) => name).join(", ")}`);
  await runAll(chosen, tmpdir());
}
