import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const program = fileURLToPath(new URL("../../src/prune/clean.ts", import.meta.url));

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "enapter-clean-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "dist"));
  await writeFile(join(folder, "dist/old.js"), "");
  return folder;
}

const clean = (folder: string, ...parameters: string[]) =>
  promisify(execFile)(process.execPath, [program, ...parameters], { cwd: folder });

test("the folder is gone, and it does not have to exist", async () => {
  const folder = await makeFolder();
  await clean(folder, "dist");
  expect(existsSync(join(folder, "dist"))).toBe(false);
  await clean(folder, "dist");
});

test.each([[[]], [["dist", "src"]]])("nothing is removed for %j", async (parameters) => {
  const folder = await makeFolder();
  await expect(clean(folder, ...parameters)).rejects.toThrow("Name one folder");
  expect(existsSync(join(folder, "dist/old.js"))).toBe(true);
});
