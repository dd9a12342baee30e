import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isIgnored, watchFiles } from "../../src/loop/watch.ts";
import { Inbox } from "../support.ts";

test.each([
  ["spec/schemas/Site.yaml", false],
  ["spec/paths/site.yaml", false],
  ["packages/lint/src/rules/tests.ts", false],
  ["spec/schemas/.Site.yaml.swp", true],
  ["spec/4913", true],
  ["spec/Site.yaml~", true],
  ["spec/.#Site.yaml", true],
  ["spec/dist", true],
  ["spec/dist/openapi.json", true],
  ["spec/node_modules/yaml/index.js", true],
  ["spec/test/lint.test.ts", true],
])("%s is ignored: %s", (path, expected) => {
  // The folders around the repository do not count.
  expect(isIgnored("/test/repository", join("/test/repository", path))).toBe(expected);
});

test("files that are saved, created, renamed and deleted are edits, in new folders, too", async () => {
  const root = await mkdtemp(join(tmpdir(), "enapter-watch-"));
  const write = (path: string) => writeFile(join(root, path), path);
  await mkdir(join(root, "spec"));
  await write("spec/a.yaml");
  await write("named.yaml");
  await write("other.yaml");
  const inbox = new Inbox<string>();
  const watched = ["spec", "named.yaml", "absent/src"].map((path) => join(root, path));
  const watcher = await watchFiles(root, watched, (paths) => {
    for (const path of paths) inbox.put(relative(root, path));
  });
  onTestFinished(async () => {
    await watcher.close();
    await rm(root, { recursive: true });
  });
  const edited = (path: string) => inbox.next((found): found is string => found === path);

  await writeFile(join(root, "spec/a.yaml"), "changed");
  await edited("spec/a.yaml");
  await mkdir(join(root, "spec/new"));
  await write("spec/new/b.yaml");
  await edited("spec/new/b.yaml");
  await rename(join(root, "spec/new/b.yaml"), join(root, "spec/new/c.yaml"));
  await Promise.all([edited("spec/new/b.yaml"), edited("spec/new/c.yaml")]);
  // As editors save.
  await write("spec/a.yaml.new");
  await rename(join(root, "spec/a.yaml.new"), join(root, "spec/a.yaml"));
  await edited("spec/a.yaml");
  await rm(join(root, "spec/new"), { recursive: true });
  await edited("spec/new/c.yaml");
  await write("other.yaml");
  await mkdir(join(root, "absent"));
  await write("absent/generated.ts");
  await writeFile(join(root, "named.yaml"), "changed");
  await edited("named.yaml");
  expect(inbox.all).not.toContain("other.yaml");
  expect(inbox.all).not.toContain("absent/generated.ts");
});
