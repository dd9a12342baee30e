import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changedFiles, scan } from "../src/watch/scan.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "enapter-scan-"));
  mkdirSync(join(root, "schemas"));
  writeFileSync(join(root, "openapi.yaml"), "a");
  writeFileSync(join(root, "schemas/Site.yaml"), "a");
});
afterEach(() => rmSync(root, { recursive: true }));

/** Returns the changes that a scan sees. */
function changesOf(change: () => void, trees = [{ directory: root }]): string[] {
  const before = scan(trees);
  change();
  return changedFiles(before, scan(trees)).map((path) => path.slice(root.length + 1));
}

test.each<[string, () => void, string[]]>([
  ["nothing", () => {}, []],
  ["another text of the same length", () => writeFileSync(join(root, "openapi.yaml"), "b"), ["openapi.yaml"]],
  ["a new file", () => writeFileSync(join(root, "new.yaml"), ""), ["new.yaml"]],
  ["a deleted file", () => rmSync(join(root, "openapi.yaml")), ["openapi.yaml"]],
  [
    "a renamed file",
    () => renameSync(join(root, "openapi.yaml"), join(root, "other.yaml")),
    ["openapi.yaml", "other.yaml"],
  ],
  ["a deleted directory", () => rmSync(join(root, "schemas"), { recursive: true }), ["schemas/Site.yaml"]],
  [
    "a renamed directory",
    () => renameSync(join(root, "schemas"), join(root, "models")),
    ["models/Site.yaml", "schemas/Site.yaml"],
  ],
  [
    "a file saved through a temporary one, with the time of the old one",
    () => {
      writeFileSync(join(root, "openapi.yaml.new"), "b");
      utimesSync(join(root, "openapi.yaml"), 1, 1);
      utimesSync(join(root, "openapi.yaml.new"), 1, 1);
      renameSync(join(root, "openapi.yaml.new"), join(root, "openapi.yaml"));
    },
    ["openapi.yaml"],
  ],
  ["vim's swap file", () => writeFileSync(join(root, ".openapi.yaml.swp"), ""), []],
  ["a backup", () => writeFileSync(join(root, "openapi.yaml~"), ""), []],
  [
    "a build",
    () => {
      mkdirSync(join(root, "dist"));
      writeFileSync(join(root, "dist/openapi.json"), "");
    },
    [],
  ],
])("%s", (_, change, expected) => expect(changesOf(change)).toEqual(expected));

test("of a tree with named files, only those count", () => {
  const change = () => {
    for (const name of ["redocly.yaml", "README.md", "schemas/Rule.yaml"]) writeFileSync(join(root, name), "");
  };
  expect(changesOf(change, [{ directory: root, files: ["redocly.yaml"] } as { directory: string }])).toEqual([
    "redocly.yaml",
  ]);
});

test("a directory that was deleted and made again is another one", () => {
  const before = scan([{ directory: root }]).directories.get(join(root, "schemas"));
  rmSync(join(root, "schemas"), { recursive: true });
  // Takes the place of the old one, which systems like to give away at once.
  mkdirSync(join(root, "between"));
  mkdirSync(join(root, "schemas"));
  expect(scan([{ directory: root }]).directories.get(join(root, "schemas"))).not.toBe(before);
});

test("a directory that is not there is empty", () => {
  expect(scan([{ directory: join(root, "absent") }]).files.size).toBe(0);
});
