import { once } from "node:events";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { program } from "../support/program.ts";

/** The entry at a place where no package is installed. */
async function entryAlone(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "node-entry-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  await cp(fileURLToPath(new URL("../../src", import.meta.url)), directory, { recursive: true });
  await writeFile(join(directory, "manifest.yml"), "");
  return pathToFileURL(join(directory, "node.ts")).href;
}

test.each([
  [
    "undici",
    `createNodeFetch()("http://127.0.0.1:1/")`,
    "The transport for Node.js needs the package undici: run `npm install undici`, on Node.js 20 `npm install undici@7`.",
  ],
  [
    "undici for a stream",
    `createNodeFetch().webSocket("ws://127.0.0.1:1/", { headers: {} })`,
    "The transport for Node.js needs the package undici: run `npm install undici`, on Node.js 20 `npm install undici@7`.",
  ],
  ["fflate", `zipDirectory(new URL(".", entry))`, "`zipDirectory` needs the package fflate: run `npm install fflate`."],
])("without %s, the entry can be imported, and the first call says what to install", async (_name, call, message) => {
  const child = program(`
    const entry = ${JSON.stringify(await entryAlone())};
    const { createNodeFetch, zipDirectory } = await import(entry);
    const { name, message, cause } = await ${call}.catch((error) => error);
    process.send({ name, message, code: cause.code });
    process.disconnect();
  `);
  const [report] = await once(child, "message");
  expect(report).toEqual({ name: "UsageError", message, code: "ERR_MODULE_NOT_FOUND" });
});
