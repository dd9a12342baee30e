import { execFileSync, spawnSync } from "node:child_process";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A copy of the repository to try something in. */
export interface Copy {
  readonly directory: string;
  /** Runs a command in it and gives its standard output; a failure throws with the end of all that it said. */
  run(command: string, parameters: readonly string[]): string;
}

/** Copies what git knows and does not ignore, does something with the copy, and removes it. */
export async function withCopy(name: string, use: (copy: Copy) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), `${name}-`));
  try {
    await copyRepository(directory);
    await use({ directory, run: (command, parameters) => runIn(directory, command, parameters) });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Gives a copy what turbo has cached here under some hashes, as far as it is there. */
export async function copyCache({ directory }: Copy, hashes: Iterable<string>): Promise<void> {
  const wanted = new Set(hashes);
  const cache = ".turbo/cache";
  for (const file of await readdir(join(root, cache)).catch(() => [])) {
    const [hash = ""] = file.split(/[-.]/);
    if (wanted.has(hash)) await cp(join(root, cache, file), join(directory, cache, file));
  }
}

/** Does something and says how long it took. */
export async function step(title: string, action: () => unknown): Promise<void> {
  const start = performance.now();
  await action();
  process.stdout.write(`ok  ${title} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`);
}

async function copyRepository(target: string): Promise<void> {
  const listing = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  const deleted = execFileSync("git", ["ls-files", "-z", "--deleted"], { cwd: root }).toString().split("\0");
  const files = listing
    .toString()
    .split("\0")
    .filter((file) => file !== "" && !deleted.includes(file));
  for (const file of new Set(files)) await cp(join(root, file), join(target, file));
}

function runIn(directory: string, command: string, parameters: readonly string[]): string {
  const path = `${join(directory, "node_modules/.bin")}:${process.env["PATH"]}`;
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    cwd: directory,
    encoding: "utf8",
    env: { ...process.env, PATH: path, NO_COLOR: "1", TURBO_TELEMETRY_DISABLED: "1" },
    maxBuffer: 2 ** 26,
  });
  if (status === 0) return stripVTControlCharacters(stdout);
  const output = stripVTControlCharacters(`${stdout}${stderr}`);
  throw new Error(`${command} ${parameters.join(" ")} failed:\n${output.slice(-4000)}`);
}
