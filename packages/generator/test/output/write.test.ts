import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareAll } from "../../src/output/files.ts";
import { writeDifferences, writeFiles } from "../../src/output/write.ts";

let directory = "";

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "generated-"));
});

afterEach(() => rm(directory, { recursive: true }));

async function onDisk(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(directory, name, ".."), { recursive: true });
    await writeFile(join(directory, name), text);
  }
}

function generated(files: Record<string, string>) {
  return { directory, files: new Map(Object.entries(files)) };
}

async function everything(): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    await Promise.all(
      files.sort().map(async (file) => [file.slice(directory.length + 1), await readFile(file, "utf8")]),
    ),
  );
}

test("leaves exactly the given files, and says what it did", async () => {
  await onDisk({ "changed.ts": "old", "removed.ts": "gone" });
  const files = { "changed.ts": "new", "deep/er/created.ts": "created" };
  const differences = await writeFiles([generated(files)]);
  expect(differences.map(({ file, kind }) => `${kind} ${file}`)).toEqual([
    "changed changed.ts",
    "created deep/er/created.ts",
    "removed removed.ts",
  ]);
  expect(await everything()).toEqual(files);
});

test("keeps the files of others", async () => {
  await onDisk({ "README.md": "by hand", "api.md": "old" });
  await writeFiles([{ ...generated({ "api.md": "new" }), keepOthers: true }]);
  expect(await everything()).toEqual({ "README.md": "by hand", "api.md": "new" });
});

test("does not touch a file that is up to date", async () => {
  await onDisk({ "a.ts": "a" });
  const before = await stat(join(directory, "a.ts"), { bigint: true });
  expect(await writeFiles([generated({ "a.ts": "a", "b.ts": "b" })])).toHaveLength(1);
  const after = await stat(join(directory, "a.ts"), { bigint: true });
  expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
});

test("a file that cannot be written keeps all others as they were, and leaves nothing behind", async () => {
  const before = { "a.ts": "old", "blocked/b.ts": "old", "removed.ts": "gone" };
  await onDisk(before);
  // Where a file should become a directory, not even root can write.
  const files = { "a.ts": "new", "blocked/b.ts/c.ts": "new" };
  await expect(writeFiles([generated(files)])).rejects.toThrow(/EEXIST|ENOTDIR/);
  expect(await everything()).toEqual(before);
});

test("a file that cannot be put in place takes back what was put in place before it", async () => {
  const before = { "a.ts": "old", "b.ts": "gone" };
  await onDisk(before);
  const files = { "a.ts": "new", "created.ts": "new", "z.ts": "new" };
  const differences = await compareAll([generated(files)]);
  // Something stands in the way of the last one, after the comparison.
  await onDisk({ "z.ts/occupied": "in the way" });
  await expect(writeDifferences(differences)).rejects.toThrow(/EISDIR|ENOTEMPTY/);
  expect(await everything()).toEqual({ ...before, "z.ts/occupied": "in the way" });
});

test("a process that is killed between two files leaves each of them whole, and the next one what should be there", async () => {
  const before = { "a.ts": "old", "b.ts": "old", "deep/c.ts": "old" };
  const after = { "a.ts": "new", "b.ts": "new", "deep/c.ts": "new" };
  await onDisk({ ...before, "README.md": "by hand" });
  const module = JSON.stringify(new URL("../../src/output/write.ts", import.meta.url).href);
  const program = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { renameSync } = fs;
    let count = 0;
    fs.renameSync = (...args) => (++count === 2 ? process.kill(process.pid, "SIGKILL") : renameSync(...args));
    syncBuiltinESMExports();
    const { writeFiles } = await import(${module});
    const files = new Map(${JSON.stringify(Object.entries(after))});
    await writeFiles([{ directory: ${JSON.stringify(directory)}, files, keepOthers: true }]);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program]);
  expect(await once(child, "close")).toEqual([null, "SIGKILL"]);
  const { pid } = child;
  expect(await everything()).toEqual({
    ...{ ...before, "README.md": "by hand", "a.ts": "new" },
    ...{ [`b.ts.${pid}.tmp`]: "new", [`deep/c.ts.${pid}.tmp`]: "new" },
  });
  await writeFiles([{ ...generated(after), keepOthers: true }]);
  expect(await everything()).toEqual({ ...after, "README.md": "by hand" });
});

test("what another process is writing at the moment is left alone, and so is what only looks like it", async () => {
  const files = { [`a.ts.${process.ppid}.tmp`]: "on its way", "other.ts.999999999.tmp": "no output of ours" };
  await onDisk(files);
  await writeFiles([{ ...generated({ "a.ts": "new" }), keepOthers: true }]);
  expect(await everything()).toEqual({ ...files, "a.ts": "new" });
});
