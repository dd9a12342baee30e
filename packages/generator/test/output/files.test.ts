import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compareFiles, writeFiles } from "../../src/output/files.ts";

let root = "";
let directory = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "generated-"));
  directory = join(root, "generated");
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

async function onDisk(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(directory, name, ".."), { recursive: true });
    await writeFile(join(directory, name), text);
  }
}

function generated(files: Record<string, string>) {
  return { directory, files: new Map(Object.entries(files)) };
}

const at = (file: string) => ({ file, path: join(directory, file) });

describe("compareFiles", () => {
  test("finds nothing where all is up to date", async () => {
    await onDisk({ "a.ts": "a", "deep/b.ts": "b" });
    expect(await compareFiles([generated({ "a.ts": "a", "deep/b.ts": "b" })])).toEqual([]);
  });

  test("tells created, changed and removed files apart, in the order of their names", async () => {
    await onDisk({ "changed.ts": "old", "stale/removed.ts": "gone", "same.ts": "same" });
    expect(await compareFiles([generated({ "same.ts": "same", "created.ts": "new", "changed.ts": "newer" })])).toEqual([
      { ...at("changed.ts"), kind: "changed", before: "old", after: "newer" },
      { ...at("created.ts"), kind: "created", before: "", after: "new" },
      { ...at("stale/removed.ts"), kind: "removed", before: "gone", after: "" },
    ]);
  });

  test("treats a missing folder as empty", async () => {
    expect(await compareFiles([generated({ "a.ts": "a" })])).toHaveLength(1);
  });

  test("an empty file is not the same as no file", async () => {
    expect(await compareFiles([generated({ "a.ts": "" })])).toEqual([
      { ...at("a.ts"), kind: "created", before: "", after: "" },
    ]);
    await onDisk({ "a.ts": "" });
    expect(await compareFiles([generated({ "a.ts": "" })])).toEqual([]);
  });

  test("ignores the files of others", async () => {
    await onDisk({ "README.md": "by hand", "api.md": "old" });
    const ours = { ...generated({ "api.md": "new", "deep/more.md": "new" }), keepOthers: true };
    expect((await compareFiles([ours])).map(({ file, kind }) => `${kind} ${file}`)).toEqual([
      "changed api.md",
      "created deep/more.md",
    ]);
  });

  test("writes nothing", async () => {
    await compareFiles([generated({ "a.ts": "a" })]);
    expect(await readdir(root)).toEqual([]);
  });
});

describe("writeFiles", () => {
  test("leaves exactly the given files, and returns the differences", async () => {
    await onDisk({ "changed.ts": "old", "removed.ts": "gone" });
    const differences = await writeFiles([generated({ "changed.ts": "new", "deep/er/created.ts": "created" })]);
    expect(differences.map(({ file, kind }) => `${kind} ${file}`)).toEqual([
      "changed changed.ts",
      "created deep/er/created.ts",
      "removed removed.ts",
    ]);
    expect((await readdir(directory, { recursive: true })).sort()).toEqual([
      "changed.ts",
      "deep",
      "deep/er",
      "deep/er/created.ts",
    ]);
    expect(await readFile(join(directory, "changed.ts"), "utf8")).toBe("new");
    expect(await readFile(join(directory, "deep/er/created.ts"), "utf8")).toBe("created");
  });

  test("keeps the files of others", async () => {
    await onDisk({ "README.md": "by hand", "api.md": "old" });
    await writeFiles([{ ...generated({ "api.md": "new" }), keepOthers: true }]);
    expect(await readFile(join(directory, "README.md"), "utf8")).toBe("by hand");
    expect(await readFile(join(directory, "api.md"), "utf8")).toBe("new");
  });

  test("does not touch a file that is up to date", async () => {
    await onDisk({ "a.ts": "a" });
    const before = await stat(join(directory, "a.ts"), { bigint: true });
    expect(await writeFiles([generated({ "a.ts": "a", "b.ts": "b" })])).toHaveLength(1);
    const after = await stat(join(directory, "a.ts"), { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  });
});
