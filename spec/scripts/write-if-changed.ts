import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Replaces a file in one step, so that no reader sees half of it. A file that is up to date is not touched. */
export async function writeIfChanged(file: string, content: string): Promise<boolean> {
  if ((await readFile(file, "utf8").catch(() => undefined)) === content) return false;
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, file);
  return true;
}
