import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installPackages } from "../packages.ts";

test("what is installed is not installed again", async () => {
  const directory = await mkdtemp(join(tmpdir(), "packages-"));
  try {
    const versions = { "no-such-package": "1.0.0" };
    await writeFile(join(directory, "installed.json"), JSON.stringify({ versions }));
    const said: string[] = [];
    const folder = await installPackages({ directory, versions, what: "nothing" }, (text) => said.push(text));
    expect(said).toEqual([]);
    expect(folder.fileOf("no-such-package/index.js")).toBe(join(directory, "node_modules/no-such-package/index.js"));
  } finally {
    await rm(directory, { recursive: true });
  }
});
