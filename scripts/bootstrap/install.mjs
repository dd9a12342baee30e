// Installs the dependencies when they are missing or older than what asks for them.
import { statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { run, toolEnvironment } from "./process.mjs";
import { pinnedPnpm, root, workspacePackages } from "./project.mjs";

const tailLength = 15;

/** Milliseconds of the last change of a file; undefined where there is none. */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/** The file that pnpm writes last, so its time is the time of the last finished install. */
function marker(directory) {
  return join(directory, "node_modules", ".modules.yaml");
}

/** Whether node_modules is missing, unfinished, or older than the lockfile or any manifest. */
export function needsInstall(directory = root) {
  const installedAt = changedAt(marker(directory));
  if (installedAt === undefined) return true;
  const sources = [
    ...["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"].map((name) => join(directory, name)),
    ...workspacePackages(directory).map((path) => join(path, "package.json")),
  ];
  return sources.some((path) => (changedAt(path) ?? 0) > installedAt);
}

/** Installs if needed. Resolves with true when the tree is ready, false when the install failed (and said why). */
export async function ensureInstalled(directory = root) {
  if (!needsInstall(directory)) return true;
  const pnpm = pinnedPnpm(directory);
  console.error(`Installing dependencies (${pnpm}) …`);
  const lines = [];
  const parameters = ["--yes", pnpm, "install", "--frozen-lockfile", "--reporter=append-only"];
  const code = await run("npx", parameters, {
    cwd: directory,
    env: { ...toolEnvironment(), CI: "true" },
    onLine(line) {
      lines.push(line);
      if (/^(Progress|Packages|Done|\s*ERR)/.test(line)) console.error(`  ${line}`);
    },
  });
  if (code === 0) {
    // pnpm leaves the marker alone when nothing was to do; without a new time the next run would install again.
    const now = new Date();
    utimesSync(marker(directory), now, now);
    return true;
  }
  console.error(`\nThe install failed (exit code ${code}). The last lines of its output:\n`);
  for (const line of lines.slice(-tailLength)) console.error(`  ${line}`);
  console.error(`\n${hint(lines.join("\n"), pnpm)}`);
  return false;
}

function hint(output, pnpm) {
  if (output.includes("OUTDATED_LOCKFILE")) {
    return `A package.json asks for something that pnpm-lock.yaml does not have. Update it with: npx --yes ${pnpm} install`;
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i.test(output)) {
    return "The package registry could not be reached. Check the network and `npm config get registry`, then run the command again.";
  }
  return "Run the command again; if it fails again, delete node_modules first.";
}
