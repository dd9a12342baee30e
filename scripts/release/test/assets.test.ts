import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "@enapter/http-api-packed";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("../src/assets.ts", import.meta.url));
const packages = fileURLToPath(new URL("../../../packages", import.meta.url));

interface Bom {
  readonly bomFormat: string;
  readonly components: readonly { readonly purl: string; readonly licenses?: readonly unknown[] }[];
}

test("notes, the bundle and a bill of materials of each package", async () => {
  const directory = await mkdtemp(join(tmpdir(), "enapter-assets-"));
  try {
    await runProgram(process.execPath, [script, directory], { directory });
    const manifest = JSON.parse(await readFile(join(packages, "client/package.json"), "utf8")) as { version: string };
    const names = ["client", "mcp", "mock", "react-query", "spec", "types"].map(
      (name) => `enapter-http-api-${name}-${manifest.version}.cdx.json`,
    );
    expect((await readdir(join(directory, "files"))).sort()).toEqual([...names, "openapi.json", "openapi.yaml"]);
    expect(await readFile(join(directory, "notes.md"), "utf8")).toContain("## @enapter/http-api-");
    const bom = JSON.parse(await readFile(join(directory, "files", names[0] ?? ""), "utf8")) as Bom;
    const found = bom.components.filter(({ licenses = [] }) => licenses.length > 0).map(({ purl }) => purl);
    expect(bom.bomFormat).toBe("CycloneDX");
    expect(found).toContainEqual(expect.stringMatching(/^pkg:npm\/openapi-fetch@\d/));
    expect(found).toContainEqual(`pkg:npm/%40enapter/http-api-types@${manifest.version}`);
  } finally {
    await rm(directory, { recursive: true });
  }
});

test("without a directory it says how it is called", async () => {
  const done = runProgram(process.execPath, [script], { directory: tmpdir() });
  await expect(done).rejects.toThrow(/it ended with code 2\.\nUsage:/);
});
