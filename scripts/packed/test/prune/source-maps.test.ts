import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { pruneSourceMaps } from "../../src/prune/source-maps.ts";

let dist = "";

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), "source-maps-"));
});

afterEach(async () => {
  await rm(dist, { recursive: true });
});

/** Writes a module and its map, as the compiler does. */
async function compiled(path: string, code: string): Promise<void> {
  await mkdir(dirname(join(dist, path)), { recursive: true });
  await writeFile(join(dist, path), `${code}\n//# sourceMappingURL=${path.split("/").at(-1)}.map`);
  await writeFile(join(dist, `${path}.map`), "{}");
}

const maps = async () => (await readdir(dist, { recursive: true })).filter((name) => name.endsWith(".map")).sort();

test("a module with code keeps its map", async () => {
  await compiled("a.js", "export const a = 1;");
  await compiled("deep/b.js", "// Says something.\nexport * from '../a.js';");
  expect(await pruneSourceMaps(dist)).toEqual([]);
  expect(await maps()).toEqual(["a.js.map", "deep/b.js.map"]);
  expect(await readFile(join(dist, "a.js"), "utf8")).toContain("//# sourceMappingURL=a.js.map");
});

test("a declaration keeps its map, but for those in the given folders", async () => {
  await compiled("types.d.ts", "export {};");
  await compiled("generated/a.d.ts", "export type A = 1;");
  expect(await pruneSourceMaps(dist, ["generated"])).toEqual(["generated/a.d.ts"]);
  expect(await maps()).toEqual(["types.d.ts.map"]);
});

test("a module of types loses it, and the line that names it", async () => {
  await compiled("types.js", "export {};");
  await compiled("commented.js", "// Generated.\n/**\n * Says something.\n */\nexport {};");
  await compiled("empty.js", "");
  expect(await pruneSourceMaps(dist)).toEqual(["commented.js", "empty.js", "types.js"]);
  expect(await maps()).toEqual([]);
  expect(await readFile(join(dist, "types.js"), "utf8")).toBe("export {};\n");
});

test("so does every module in the given folders, and no other", async () => {
  for (const path of ["generated/a.js", "generated/deep/b.js", "generated-not/c.js", "generated.js"]) {
    await compiled(path, "export const a = 1;");
  }
  expect(await pruneSourceMaps(dist, ["generated"])).toEqual(["generated/a.js", "generated/deep/b.js"]);
  expect(await maps()).toEqual(["generated-not/c.js.map", "generated.js.map"]);
  expect(await readFile(join(dist, "generated/a.js"), "utf8")).toBe("export const a = 1;\n");
});

test("a module that is named keeps no map, its neighbours do", async () => {
  await compiled("chunks/a.js", "export const a = 1;");
  await compiled("chunks/b.js", "export const b = 1;");
  expect(await pruneSourceMaps(dist, ["chunks/a.js"])).toEqual(["chunks/a.js"]);
  expect(await maps()).toEqual(["chunks/b.js.map"]);
});

test("what the compiler has written without a map stays as it is", async () => {
  await writeFile(join(dist, "types.js"), "export {};\n");
  expect(await pruneSourceMaps(dist)).toEqual([]);
});
