import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { mcpHelp } from "../../src/command/help.ts";

test("the README has every option of the help", async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const options = mcpHelp.match(/--[a-z-]+/g) ?? [];
  expect(options.length).toBeGreaterThan(9);
  expect([...new Set(options)].filter((option) => !readme.includes(`\`${option}`))).toEqual([]);
});
