/**
 * Turbo takes from its cache what it thinks has not changed. In a copy of the repository, makes one edit of each kind after
 * the other and shows that exactly those packages are built again that depend on it, and after all of them that the builds are
 * those of generating and building everything without any cache. The last edit describes a new operation, from which everything
 * follows.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Copy, copyCache, step, withCopy } from "./copy.ts";
import { expectCovered } from "./freshness/coverage.ts";
import { type Edit, edits } from "./freshness/edits.ts";
import { describeOperation, expectOperation } from "./freshness/new-operation.ts";
import { expectSame, outputsOf, removeBuilds } from "./freshness/outputs.ts";
import { build, changed, expectBuilds, hashesOf, hashesOfBuilds, tasksOf } from "./freshness/tasks.ts";

await withCopy("freshness", async (copy) => {
  // Turbo asks git what is ignored: without it, its own logs would count as inputs.
  copy.run("git", ["init", "--quiet"]);
  copy.run("git", ["add", "--all"]);
  await step("the first build, from the cache of this repository where that has one", async () => {
    copy.run("npm", ["run", "generate", "--", "--brief"]);
    await copyCache(copy, hashesOfBuilds(copy).values());
    await build(copy);
  });
  const tasks = tasksOf(copy);
  const first = hashesOf(tasks);
  await step("an untouched tree: everything comes from the cache", async () => {
    expectBuilds("npm run build", await build(copy), "");
    expectBuilds("A second look", changed(first, hashesOf(tasksOf(copy))), "");
  });
  await step("the hash of each task covers what its sources import", () => expectCovered(copy, tasks));
  let last = first;
  const surprises: string[] = [];
  const follow = async (name: string, builds: string, edit: () => Promise<void>) => {
    await step(`${name}: builds ${builds || "nothing"}`, async () => {
      await edit();
      // As `npm run build` does before it asks turbo.
      copy.run("npm", ["run", "generate", "--", "--brief"]);
      const hashes = hashesOfBuilds(copy);
      const found = changed(last, hashes);
      last = hashes;
      // One run shows every edit that builds other packages than expected.
      if (found !== builds) surprises.push(`${name}: builds ${found || "nothing"}`);
    });
  };
  for (const edit of edits) await follow(edit.name, edit.builds, () => makeEdit(copy, edit));
  await follow("a new operation", "client docs mcp mock react-query types", () => describeOperation(copy));
  await step("all of that is what turbo builds", async () =>
    expectBuilds("npm run build", await build(copy), changed(first, last)),
  );
  await expectOperation(copy);
  await step("nothing that is built is stale", () => expectClean(copy));
  await step("turbo alone builds what is there, and its tests say that this is not what the sources give", () =>
    withoutGenerating(copy),
  );
  if (surprises.length > 0) throw new Error(`Not what was expected (freshness/edits.ts):\n${surprises.join("\n")}`);
});

/** @throws {Error} when what is built is not what comes of generating and building without any cache. */
async function expectClean(copy: Copy): Promise<void> {
  const outputs = await outputsOf(copy.directory);
  await removeBuilds(copy.directory);
  copy.run("npm", ["run", "generate", "--", "--force"]);
  copy.run("node_modules/.bin/turbo", ["run", "build", "--force"]);
  expectSame(outputs, await outputsOf(copy.directory));
}

async function withoutGenerating(copy: Copy): Promise<void> {
  const before = await outputsOf(copy.directory);
  await makeEdit(copy, {
    file: "spec/schemas/Site.yaml",
    change: (text) => text.replace("description:", "description: Not generated."),
  });
  copy.run("node_modules/.bin/turbo", ["run", "build"]);
  expectSame(await outputsOf(copy.directory), before);
  const tests = ["run", "--root", "scripts/dev", "test/determinism.test.ts", "-t", "in the repository"];
  let complaint = "";
  try {
    copy.run("scripts/dev/node_modules/.bin/vitest", tests);
  } catch (error) {
    complaint = String(error);
  }
  if (!complaint.includes("if not: npm run generate")) throw new Error(`No test has noticed it. ${complaint}`);
}

async function makeEdit({ directory }: Copy, { file, change }: Pick<Edit, "file" | "change">): Promise<void> {
  const path = join(directory, file);
  await writeFile(path, change(await readFile(path, "utf8")));
}
