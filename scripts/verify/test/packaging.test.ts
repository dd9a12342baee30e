import { expect, test } from "vitest";
import { fileList } from "../packaging/file-list.ts";
import { brokenSourceMaps } from "../packaging/source-maps.ts";

test("a list has one line for a module, and one for all files that follow from the description", () => {
  const files = [
    "package.json",
    "dist/index.js",
    "dist/index.d.ts",
    "dist/index.js.map",
    "dist/cli.js",
    "dist/command.js",
    "dist/command.js.map",
    "dist/only-types.d.ts",
    "dist/only-types.d.ts.map",
    "src/index.ts",
    "src/deep/command.ts",
    "dist/generated/operations/sites.js",
    "dist/generated/operations/sites.d.ts",
    "dist/generated/operations/rules.js",
    "dist/generated/operations/rules.d.ts",
  ];
  expect(fileList(files).trim().split("\n")).toEqual([
    "dist/cli.js",
    "dist/command.{js,js.map}",
    "dist/generated/operations/*.{js,d.ts}",
    "dist/index.{js,d.ts,js.map}",
    "dist/only-types.{d.ts,d.ts.map}",
    "package.json",
    "src/*",
  ]);
});

function packed(files: Readonly<Record<string, unknown>>) {
  return new Map(
    Object.entries(files).map(([name, content]) => [
      name,
      async () => (typeof content === "string" ? content : JSON.stringify(content)),
    ]),
  );
}

test("a map is fine when its sources are in it, or in the tarball", async () => {
  const files = packed({
    "dist/a.js": "export {};\n//# sourceMappingURL=a.js.map\n",
    "dist/a.js.map": { sources: ["../src/a.ts"], sourcesContent: ["export {};"] },
    "dist/b.js": "export {};\n//# sourceMappingURL=data:application/json;base64,e30=\n",
    "dist/c.js.map": { sourceRoot: "../src", sources: ["c.ts"] },
    "src/c.ts": "export {};",
  });
  expect(await brokenSourceMaps(files)).toEqual([]);
});

test("a map without its sources, and a file without its map, are named", async () => {
  const files = packed({
    "dist/a.js": "export {};\n//# sourceMappingURL=a.js.map\n",
    "dist/b.js.map": { sources: ["../src/b.ts"], sourcesContent: [null] },
  });
  expect(await brokenSourceMaps(files)).toEqual([
    "dist/a.js: there is no a.js.map",
    "dist/b.js.map: there is no ../src/b.ts",
  ]);
});
