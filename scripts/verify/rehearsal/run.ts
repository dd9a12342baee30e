import { mkdtemp, rm } from "node:fs/promises";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { nodePrograms } from "./nodes.ts";
import { installRegistry } from "./registry.ts";
import { rehearse } from "./rehearse.ts";
import { StepFailed, Steps } from "./steps.ts";

const help = `Rehearses a release: packs the public packages, publishes them to a registry on this machine, installs them from there
into empty projects with npm and pnpm, and uses them. The packages have to be built. Nothing is published anywhere else.

  --keep   keeps the temporary folder with the tarballs and the projects, and says where it is
  --help   prints this

Ends with 0 when all is well, with 1 when something is wrong, with 2 after a wrong call, and with 130 after Ctrl-C.
`;

const options = readOptions();
if (options === undefined) process.exitCode = 2;
else if (options.help) process.stdout.write(help);
else await run(options.keep);

function readOptions(): { readonly keep: boolean; readonly help: boolean } | undefined {
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({ options: { keep: flag, help: flag } }).values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${help}`);
    return undefined;
  }
}

async function run(keep: boolean): Promise<void> {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.once(name, () => {
      process.exitCode = 128 + constants.signals[name];
      stop.abort(new Error(name));
    });
  }
  const print = (text: string): void => {
    process.stdout.write(text);
  };
  const directory = await mkdtemp(join(tmpdir(), "http-api-rehearsal-"));
  const steps = new Steps(print, stop.signal);
  try {
    const [registry, nodes] = [await installRegistry(print), await nodePrograms(print)];
    await rehearse({ directory, registry, nodes, steps, signal: stop.signal });
    steps.close();
  } catch (error) {
    if (stop.signal.aborted) print(`Stopped by ${stop.signal.reason.message}.\n`);
    else if (error instanceof StepFailed) steps.close();
    else throw error;
  } finally {
    if (keep) print(`Kept in ${directory}\n`);
    else await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
  if (steps.failed > 0) process.exitCode ??= 1;
}
