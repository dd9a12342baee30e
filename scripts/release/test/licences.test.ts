import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { productionDependencies } from "../src/licences/dependencies.ts";
import { isAllowed } from "../src/licences/expression.ts";

test.each([
  ["MIT", true],
  ["(MIT)", true],
  ["GPL-3.0-only", false],
  ["MIT OR GPL-3.0-only", true],
  ["GPL-3.0-only OR MIT", true],
  ["MIT AND GPL-3.0-only", false],
  ["MIT AND ISC", true],
  ["(GPL-2.0-only OR MIT) AND Apache-2.0", true],
  ["(GPL-2.0-only OR LGPL-3.0-only) AND Apache-2.0", false],
  ["GPL-2.0-only OR MIT AND AGPL-3.0-only", false],
  ["Apache-2.0 WITH LLVM-exception", false],
  ["SEE LICENSE IN LICENSE.md", false],
  ["UNLICENSED", false],
  ["(GPL-3.0-only) OR MIT", true],
  ["GPL-3.0-only OR AGPL-3.0-only OR MIT", true],
  ["MIT AND ISC AND GPL-3.0-only", false],
  ["GPL-3.0-only AND MIT", false],
  ["(GPL-3.0-only AND MIT) OR ISC", true],
  ["MIT AND ISC AND 0BSD", true],
  ["MIT or ISC", false],
  ["(MIT", false],
  ["MIT)", false],
  ["MIT OR", false],
  ["", false],
])("%j is allowed: %s", (expression, good) => expect(isAllowed(expression)).toBe(good));

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "enapter-licences-"));
});
afterEach(() => rm(root, { recursive: true }));

async function install(path: string, manifest: object): Promise<void> {
  const file = join(root, path, "package.json");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ version: "1.0.0", ...manifest }));
}

test("what is installed with a package, and what that brings along, each as it lies there", async () => {
  await install("ours", {
    name: "ours",
    dependencies: { direct: "^1.0.0" },
    devDependencies: { tool: "^1.0.0" },
    optionalDependencies: { missing: "^1.0.0" },
  });
  await install("ours/node_modules/direct", {
    name: "direct",
    license: "MIT",
    dependencies: { shared: "1", deep: "1" },
  });
  await install("ours/node_modules/direct/node_modules/deep", { name: "deep", dependencies: { direct: "1" } });
  await install("ours/node_modules/shared", { name: "shared", licenses: [{ type: "MIT" }, { type: "GPL-2.0-only" }] });
  await install("ours/node_modules/tool", { name: "tool", license: "GPL-3.0-only" });
  expect(await productionDependencies([join(root, "ours")])).toEqual([
    { name: "deep", version: "1.0.0", license: undefined, by: "direct" },
    { name: "direct", version: "1.0.0", license: "MIT", by: "ours" },
    { name: "shared", version: "1.0.0", license: "MIT OR GPL-2.0-only", by: "direct" },
  ]);
});

test("packages of ours that depend on each other are not listed", async () => {
  await install("ours", { name: "ours", dependencies: { other: "1" } });
  await install("ours/node_modules/other", { name: "other" });
  expect(await productionDependencies([join(root, "ours"), join(root, "ours/node_modules/other")])).toEqual([]);
});

test("what is not installed is named", async () => {
  await install("ours", { name: "ours", dependencies: { direct: "1" } });
  await expect(productionDependencies([join(root, "ours")])).rejects.toThrow(
    "direct is not installed, which ours depends on.",
  );
});
