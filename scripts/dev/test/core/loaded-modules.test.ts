import { execFile } from "node:child_process";
import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { hashOfFile } from "../../src/core/loaded-modules.ts";
import { repository } from "../../src/core/project.ts";
import { watchedPaths } from "../../src/loop/sources.ts";
import { fewPaths, temporaryProject } from "../support.ts";

/** Records what `npm run generate` loads, in a process of its own. */
async function modulesOfRun(root: string): Promise<Map<string, string>> {
  const module = (path: string) => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);
  const program = `
    const { recordModules } = await import(${module("core/loaded-modules.ts")});
    const loaded = recordModules(${module("generate.ts")});
    const { regenerate } = await import(${module("generate/regenerate.ts")});
    await regenerate(${JSON.stringify(root)});
    process.stdout.write(JSON.stringify([...loaded()]));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]);
  return new Map(JSON.parse(stdout));
}

test("records the modules of rules, bundler and generators, and their packages", async () => {
  const { root, remove } = await temporaryProject({ paths: fewPaths });
  try {
    const modules = await modulesOfRun(root);
    const names = [...modules.keys()].map((path) => relative(repository, path));
    expect(names).toEqual(
      expect.arrayContaining([
        ...[
          "scripts/dev/src/generate.ts",
          "scripts/dev/src/core/loaded-modules.ts",
          "scripts/dev/src/generate/regenerate.ts",
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
          "packages/openapi/src/model/operations.ts",
          "packages/openapi/package.json",
        ],
      ]),
    );
    expect(names.filter((name) => name.includes("node_modules") || name.startsWith(".."))).toEqual([]);
    // The loop follows edits of each of them but its own.
    const folders = watchedPaths(repository);
    const sources = [...modules.keys()].filter(
      (path) => path.endsWith(".ts") && !path.startsWith(join(repository, "scripts/dev/")),
    );
    expect(sources.filter((path) => !folders.some((folder) => path.startsWith(`${folder}/`)))).toEqual([]);
    for (const [path, hash] of modules) expect([path, hash]).toEqual([path, hashOfFile(path)]);
  } finally {
    await remove();
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
