import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { pruneDeclarations } from "../../src/prune/declarations.ts";

let dist = "";

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), "declarations-"));
});

afterEach(() => rm(dist, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(dist, path)), { recursive: true });
  await writeFile(join(dist, path), text);
}

test("what an entry leads to stays, in whatever way it is named; the rest goes, and nothing but declarations", async () => {
  await write(
    "index.d.ts",
    'export type * from "./core/a.ts";\nexport { type B } from "./core/b.js";\nimport "other";\n',
  );
  await write("core/a.d.ts", 'export declare const a: import("../deep/c.ts").C;\n');
  await write("core/b.d.ts", 'import type {\n  B0,\n} from "./b0.ts";\nexport type B = B0;\n');
  await write("core/b0.d.ts", "export type B0 = 1;\n");
  await write("deep/c.d.ts", 'export type { C } from "../core/a.ts";\n');
  await write("core/hidden.d.ts", "export type Hidden = 1;\n");
  await write("core/hidden.d.ts.map", "{}");
  await write("core/hidden.js", "export {};\n");
  await write("core/old.d.cts", "export = 1;\n");
  expect(await pruneDeclarations(dist, [join(dist, "index.d.ts")])).toEqual(["core/hidden.d.ts", "core/old.d.cts"]);
  expect((await readdir(dist, { recursive: true })).filter((name) => name.includes("."))).toHaveLength(6);
});

test("a declaration that names another one which is missing stops the build", async () => {
  await write("index.d.ts", 'export type * from "./gone.ts";\n');
  await expect(pruneDeclarations(dist, [join(dist, "index.d.ts")])).rejects.toThrow(
    /index\.d\.ts names \.\/gone, which is not there/,
  );
});
