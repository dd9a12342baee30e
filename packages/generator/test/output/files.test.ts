import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compareAll, compareFiles } from "../../src/output/files.ts";

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

describe("compareFiles", () => {
  test("finds nothing where all is up to date", async () => {
    await onDisk({ "a.ts": "a", "deep/b.ts": "b" });
    expect(await compareFiles(generated({ "a.ts": "a", "deep/b.ts": "b" }))).toEqual([]);
  });

  test("tells created, changed and removed files apart, in the order of their names", async () => {
    await onDisk({ "changed.ts": "old", "stale/removed.ts": "gone", "same.ts": "same" });
    expect(await compareFiles(generated({ "same.ts": "same", "created.ts": "new", "changed.ts": "newer" }))).toEqual([
      { file: "changed.ts", kind: "changed", before: "old", after: "newer" },
      { file: "created.ts", kind: "created", before: "", after: "new" },
      { file: "stale/removed.ts", kind: "removed", before: "gone", after: "" },
    ]);
  });

  test("takes a folder that is not there for an empty one", async () => {
    expect(await compareFiles(generated({ "a.ts": "a" }))).toHaveLength(1);
  });

  test("an empty file is not the same as no file", async () => {
    expect(await compareFiles(generated({ "a.ts": "" }))).toEqual([
      { file: "a.ts", kind: "created", before: "", after: "" },
    ]);
    await onDisk({ "a.ts": "" });
    expect(await compareFiles(generated({ "a.ts": "" }))).toEqual([]);
  });

  test("beside files of others, looks at its own alone", async () => {
    await onDisk({ "README.md": "by hand", "api.md": "old" });
    const ours = { ...generated({ "api.md": "new", "deep/more.md": "new" }), keepOthers: true };
    expect((await compareFiles(ours)).map(({ file, kind }) => `${kind} ${file}`)).toEqual([
      "changed api.md",
      "created deep/more.md",
    ]);
  });

  test("does not take a file that another run is writing for one that is left over", async () => {
    await onDisk({ "a.ts": "a", "b.ts.4711.tmp": "half" });
    expect(await compareFiles(generated({ "a.ts": "a" }))).toEqual([]);
  });

  test("writes nothing", async () => {
    await compareFiles(generated({ "a.ts": "a" }));
    expect(await readdir(root)).toEqual([]);
  });
});

test("compareAll places the differences of all, in the order of the generators", async () => {
  const [one, other] = [generated({ "b.ts": "b" }), { ...generated({}), directory: join(root, "another") }];
  const differences = await compareAll([one, { ...other, files: new Map([["a.ts", "a"]]) }]);
  expect(differences.map(({ path }) => path)).toEqual([join(directory, "b.ts"), join(root, "another", "a.ts")]);
});
