import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { startMockServer } from "../../src/index.ts";
import { token } from "../support.ts";
import { respect } from "./respect.ts";

const directory = fileURLToPath(new URL("../../../../spec/workflows/", import.meta.url));
const files = (await readdir(directory)).filter((name) => name.endsWith(".arazzo.yaml"));

test("there are workflows", () => {
  expect(files.length).toBeGreaterThan(0);
});

test.each(files)("%s runs against the server", async (file) => {
  await using server = await startMockServer({ token });
  const { passed, output } = await respect(join(directory, file), server.url, server.token);
  expect(passed, output).toBe(true);
  expect(server.requests.all.length).toBeGreaterThan(0);
});

test("a workflow that expects something else fails", async () => {
  const temporary = await mkdtemp(join(tmpdir(), "workflow-"));
  try {
    await using server = await startMockServer({ token });
    const text = await readFile(join(directory, "site.arazzo.yaml"), "utf8");
    const bundle = pathToFileURL(join(directory, "../dist/openapi.yaml"));
    const changed = text
      .replace("../dist/openapi.yaml", fileURLToPath(bundle))
      .replace("$statusCode == 401", "$statusCode == 418");
    expect(changed).toContain("418");
    const file = join(temporary, "changed.arazzo.yaml");
    await writeFile(file, changed);
    const { passed, output } = await respect(file, server.url, server.token);
    expect(passed).toBe(false);
    expect(output).toContain("$statusCode == 418");
  } finally {
    await rm(temporary, { recursive: true });
  }
});
