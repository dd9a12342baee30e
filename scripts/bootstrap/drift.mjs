// Drift: asks every package that generates whether its committed output is what its sources give.
import { run } from "./process.mjs";
import { readManifest, workspacePackages } from "./project.mjs";

/**
 * Runs `generate --check` of every package that has a generate script, the description first because the others read
 * its bundle. Writes nothing. Goes on after a difference, so that one run names every stale file.
 *
 * @returns {Promise<number>} 0, or 1 where anything is stale.
 */
export async function checkDrift() {
  const stale = [];
  for (const path of workspacePackages()) {
    const { name, scripts } = readManifest(path);
    if (!scripts?.generate) continue;
    const code = await run("pnpm", ["--dir", path, "--silent", "run", "generate", "--check"]);
    if (code !== 0) stale.push(name);
  }
  if (stale.length === 0) {
    console.log("No drift: every generated file is what its sources give.");
    return 0;
  }
  console.error(`\nDrift in ${stale.join(", ")}. Mend it with: npm run generate`);
  return 1;
}
