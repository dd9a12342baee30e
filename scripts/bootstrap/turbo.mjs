// Runs turbo tasks, quietly where nothing had to be done.
import { stripVTControlCharacters } from "node:util";
import { run, toolEnvironment } from "./process.mjs";
import { root, surroundingRepository } from "./project.mjs";

const noise = [
  /^\s*$/,
  /^\s*(turbo |• )/,
  /cache hit, (suppressing|replaying) logs/,
  /^\s*(Tasks|Cached|Time):/,
  /^\s*Remote caching/i,
  /no caches are enabled/,
  // The command of a task, where the lines of turbo have no prefix that says which task it is.
  /^\$ /,
];

/** Whether a line of turbo's own output tells a person nothing new. */
export function isNoise(line) {
  const text = stripVTControlCharacters(line);
  return noise.some((pattern) => pattern.test(text));
}

/**
 * The environment of turbo. It asks the git repository that it finds which files a task has. One around this project knows
 * nothing about them, so that an edit would change no hash: then turbo must neither read its cache nor write to it.
 */
export function turboEnvironment(directory = root) {
  const surrounding = surroundingRepository(directory);
  if (surrounding === undefined) return toolEnvironment();
  console.error(`No cache: this folder belongs to the git repository ${surrounding}. For a cache, run: git init`);
  return { ...toolEnvironment(), TURBO_CACHE: "local:,remote:" };
}

/** Runs `turbo run` with turbo's usual output; resolves with the exit code. */
export function turbo(tasks, options = []) {
  return run("turbo", ["run", ...tasks, ...options], { env: turboEnvironment() });
}

/**
 * Runs `turbo run` and shows only what really ran, closed by one line. Resolves with the exit code.
 *
 * @param {string[]} tasks
 * @param {string} title Start of the closing line, for example `Prepared`.
 */
export async function quietTurbo(tasks, title) {
  const startedAt = performance.now();
  let counts = "";
  const environment = turboEnvironment();
  const code = await run("turbo", ["run", ...tasks], {
    env: process.stdout.isTTY ? { ...environment, FORCE_COLOR: "1" } : environment,
    onLine(line) {
      const text = stripVTControlCharacters(line);
      const total = /^\s*Tasks:.*?(\d+) total/.exec(text);
      if (total) counts = `${total[1]} tasks`;
      const cached = /^\s*Cached:\s+(\d+) cached/.exec(text);
      if (cached && counts) counts += `, ${cached[1]} from the cache`;
      if (!isNoise(line)) console.log(line);
    },
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (code === 0) console.log(`${title}: ${counts}, ${seconds} s`);
  return code;
}
