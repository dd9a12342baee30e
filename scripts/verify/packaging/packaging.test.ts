import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "@enapter/http-api-packed";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileList } from "./file-list.ts";
import { type Packed, pack } from "./packed.ts";
import { brokenSourceMaps } from "./source-maps.ts";

const attw = fileURLToPath(new URL("../node_modules/@arethetypeswrong/cli/dist/index.js", import.meta.url));

let workspace = "";

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), "http-api-packaging-"));
});

afterAll(async () => {
  await rm(workspace, { recursive: true, force: true });
});

const published = ["spec", ...["types", "client", "react-query", "mcp", "mock"].map((name) => `packages/${name}`)];

describe.each(published)("%s", (directory) => {
  const name = basename(directory);
  let packed: Packed;
  beforeAll(async () => {
    packed = await pack(directory, workspace);
  });

  test("publint has nothing to say", async () => {
    const buffer = await readFile(packed.tarball);
    const tarball = buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test("it has the files that it is known to have", async () => {
    // A change that is meant: pnpm --dir scripts/verify test:packaging --update, and look at the difference.
    await expect(fileList(packed.files.keys())).toMatchFileSnapshot(`files/${name}.txt`);
  });

  // The description has no code, and the MCP server is a command that nobody imports.
  if (name === "spec" || name === "mcp") return;

  test("its types resolve in every module system that it is for", async () => {
    const parameters = [attw, packed.tarball, "--profile", "esm-only"];
    await runProgram(process.execPath, parameters, { directory: workspace });
  });

  test("its source maps lead to sources", async () => {
    expect([...packed.files.keys()].filter((file) => file.endsWith(".map"))).not.toEqual([]);
    expect(await brokenSourceMaps(packed.files)).toEqual([]);
  });
});
