import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { recordVersion, type VersionRow, versionsTable, withVersionsTable } from "../../src/versions/versions.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const read = (path: string) => readFile(join(root, path), "utf8");
const rows: readonly VersionRow[] = [
  { packages: "0.2.0", description: "3.1.0" },
  { packages: "0.1.0", description: "3.0.0" },
];

describe("the table of versions", () => {
  test("has the newest version first", () => {
    const row = { packages: "0.3.0", description: "3.1.0" };
    expect(recordVersion(rows, row)).toEqual([row, ...rows]);
  });

  test("has each version once, as it was recorded last", () => {
    const row = { packages: "0.2.0", description: "3.2.0" };
    expect(recordVersion(rows, row)).toEqual([row, rows[1]]);
  });

  test("is Markdown", () => {
    expect(versionsTable(rows)).toBe(
      "| Packages | API description |\n| --- | --- |\n| 0.2.0 | 3.1.0 |\n| 0.1.0 | 3.0.0 |",
    );
  });

  test("replaces the one that is there, and nothing around it", async () => {
    const readme = await read("README.md");
    const changed = withVersionsTable(readme, rows);
    expect(changed).toContain("| 0.2.0 | 3.1.0 |");
    expect(withVersionsTable(changed, [])).toBe(withVersionsTable(readme, []));
    expect(changed.split("## Work on it")[1]).toBe(readme.split("## Work on it")[1]);
  });

  test("needs its marks", () => {
    expect(() => withVersionsTable("# A readme", rows)).toThrow("There is no place for the table of versions");
  });

  test("in README.md is what versions.json has. Mend it with: node scripts/release/src/version.ts --table", async () => {
    const readme = await read("README.md");
    const recorded = JSON.parse(await read("scripts/release/src/versions.json")) as VersionRow[];
    expect(readme).toBe(withVersionsTable(readme, recorded));
  });

  test.each(["spec", "packages/types", "packages/client", "packages/react-query", "packages/mcp", "packages/mock"])(
    "starts with the version of %s",
    async (path) => {
      const [newest] = JSON.parse(await read("scripts/release/src/versions.json")) as VersionRow[];
      const { version } = JSON.parse(await read(`${path}/package.json`)) as { version: string };
      expect(newest?.packages).toBe(version);
    },
  );
});
