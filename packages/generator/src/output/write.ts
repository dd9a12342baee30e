import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { abandonedFiles, compareAll, type GeneratedFiles, type PlacedDifference } from "./files.ts";
import { temporaryOf } from "./temporary.ts";

/** Writes what differs, all of it or nothing, and says what that was. */
export async function writeFiles(all: readonly GeneratedFiles[]): Promise<PlacedDifference[]> {
  const [differences] = await Promise.all([compareAll(all), ...all.map(removeAbandoned)]);
  await writeDifferences(differences);
  return differences;
}

async function removeAbandoned(generated: GeneratedFiles): Promise<void> {
  for (const path of await abandonedFiles(generated)) await rm(path, { force: true });
}

/**
 * Puts all files in place, or none. First each is written beside its target, which takes time and may fail; then they
 * are renamed in one go, so that no reader meets half a file, and hardly any meets files of two generations.
 * @throws {Error} of the file system, with everything as it was before.
 */
export async function writeDifferences(differences: readonly PlacedDifference[]): Promise<void> {
  const temporary: string[] = [];
  try {
    for (const { path, kind, after } of differences) {
      if (kind === "removed") continue;
      await mkdir(dirname(path), { recursive: true });
      temporary.push(temporaryOf(path));
      await writeFile(temporaryOf(path), after);
    }
    putInPlace(differences);
  } finally {
    // After success there are none left.
    for (const path of temporary) await rm(path, { force: true });
  }
}

/** Synchronous, so that nothing of this process comes in between. */
function putInPlace(differences: readonly PlacedDifference[]): void {
  const done: PlacedDifference[] = [];
  try {
    for (const difference of differences) {
      if (difference.kind === "removed") rmSync(difference.path, { force: true });
      else renameSync(temporaryOf(difference.path), difference.path);
      done.push(difference);
    }
  } catch (error) {
    for (const difference of done) undo(difference);
    throw error;
  }
}

function undo({ path, kind, before }: PlacedDifference): void {
  if (kind === "created") {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, before);
}
