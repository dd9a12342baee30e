import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Runs Astro in a directory, which renders the pages of the site.
 * @throws {Error} when it fails or reports an error: some leave a page empty, and the exit code stays 0.
 */
export async function runAstro(directory: string, parameters: readonly string[]): Promise<void> {
  const program = join(dirname(createRequire(import.meta.url).resolve("astro/package.json")), "bin/astro.mjs");
  const child = spawn(process.execPath, [program, ...parameters], {
    cwd: directory,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0 || /\[ERROR\]/.test(output)) throw new Error(`astro ${parameters.join(" ")} failed:\n${output}`);
}
