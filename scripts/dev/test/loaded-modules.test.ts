import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { hashOfFile } from "../src/core/loaded-modules.ts";
import { repository } from "../src/core/project.ts";
import { watchedTrees } from "../src/loop/sources.ts";
import { Thread } from "../src/threads/thread.ts";
import { temporaryProject } from "./support.ts";

test("a thread knows the modules of rules, bundler and generators, and their packages", async () => {
  const { root, remove } = await temporaryProject();
  const thread = new Thread();
  try {
    await thread.run("lint", root);
    const bundled = await thread.run("bundle", root);
    if (!("bundle" in bundled)) throw new Error("The description has problems.");
    const { bundle, files } = bundled;
    await thread.run("generate", { root, generator: "client", bundle, files });
    const modules = await thread.run("modules", undefined);
    const names = [...modules.keys()].map((path) => relative(repository, path));
    expect(names).toEqual(
      expect.arrayContaining([
        ...[
          "scripts/dev/src/threads/worker.ts",
          "scripts/dev/src/core/loaded-modules.ts",
          "scripts/dev/src/threads/create-tasks.ts",
          "scripts/dev/package.json",
        ],
        ...[
          "packages/lint/src/rules/plugin.ts",
          "packages/lint/src/rules/lib/cursor.ts",
          "packages/lint/src/bundle/bundle.ts",
          "packages/lint/package.json",
        ],
        ...[
          "packages/generator/src/client/files.ts",
          "packages/openapi/src/operations.ts",
          "packages/openapi/package.json",
        ],
      ]),
    );
    expect(names.filter((name) => name.includes("node_modules") || name.startsWith(".."))).toEqual([]);
    // The loop follows edits of each of them but its own.
    const folders = watchedTrees(repository).flatMap(({ directory, files }) =>
      files === undefined ? [directory] : [],
    );
    const sources = [...modules.keys()].filter(
      (path) => path.endsWith(".ts") && !path.startsWith(join(repository, "scripts/dev/")),
    );
    expect(sources.filter((path) => !folders.some((folder) => path.startsWith(`${folder}/`)))).toEqual([]);
    for (const [path, hash] of modules) expect([path, hash]).toEqual([path, hashOfFile(path)]);
  } finally {
    await Promise.all([thread.stop(), remove()]);
  }
});

test("a hash is another one after an edit, and empty without a file", async () => {
  const directory = await mkdtemp(join(tmpdir(), "enapter-hash-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  const file = join(directory, "helper.ts");
  expect(hashOfFile(file)).toBe("");
  await writeFile(file, "export {};\n");
  const before = hashOfFile(file);
  await appendFile(file, "// edited\n");
  expect(hashOfFile(file)).not.toBe(before);
});
