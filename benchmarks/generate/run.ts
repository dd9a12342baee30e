import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { bigSpec, type SpecObject } from "./big-spec.ts";
import { measureSaves, type Save } from "./ours.ts";
import type { PeerGenerator } from "./peers.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const bundle = join(repository, "spec/dist/openapi.json");

/** Does something in a directory of its own, which is gone afterwards. */
async function inDirectory<Result>(action: (directory: string) => Promise<Result>): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), "enapter-generate-"));
  try {
    return await action(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Saves of a file of our description. */
export function savesOfOurs(times: number): Promise<Save[]> {
  return inDirectory(async (root) => {
    const others = /\/(dist|node_modules|test|\.turbo)$/;
    await cp(join(repository, "spec"), join(root, "spec"), { recursive: true, filter: (path) => !others.test(path) });
    return measureSaves(root, "spec/schemas/Site.yaml", "Name of the site", times);
  });
}

/** Saves of a description of that many operations, all in one file. */
export function savesOfBig(operations: number, times: number): Promise<Save[]> {
  return inDirectory(async (root) => {
    await mkdir(join(root, "spec"));
    await writeFile(join(root, "spec/openapi.yaml"), await bigText(operations));
    return measureSaves(root, "spec/openapi.yaml", "Name of the site", times);
  });
}

async function bigText(operations: number): Promise<string> {
  return JSON.stringify(bigSpec(JSON.parse(await readFile(bundle, "utf8")) as SpecObject, operations), undefined, 2);
}

/** Milliseconds of `node scripts/dev/src/generate.ts` where nothing has changed. */
export async function noOp(): Promise<number> {
  const generate = (): Promise<unknown> => node([join(repository, "scripts/dev/src/generate.ts")], repository);
  await generate();
  return timed(generate);
}

/** Milliseconds of all processes of a contender, for our description or one of that many operations. */
export function processes(contender: PeerGenerator, operations?: number): Promise<number> {
  return inDirectory(async (directory) => {
    const [description, output] = [join(directory, "openapi.json"), join(directory, "out")];
    await mkdir(output);
    await writeFile(description, operations === undefined ? await readFile(bundle) : await bigText(operations));
    const time = await timed(async () => {
      for (const command of contender.commands(description, output)) await node(command, directory);
    });
    if ((await readdir(output)).length === 0) throw new Error(`${contender.name} generated nothing.`);
    return time;
  });
}

function node(command: readonly string[], cwd: string): Promise<unknown> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_NOTIFICATIONS: "true" };
  return promisify(execFile)(process.execPath, command, { cwd, env, maxBuffer: 64 * 1024 * 1024 });
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}
