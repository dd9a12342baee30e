#!/usr/bin/env node
/** Before a package is packed: `enapter-extras` writes `llms.txt` and `examples/` into the folder in which it runs. Silent, because packing prints JSON. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { extraFiles } from "./extras.ts";

const examples = fileURLToPath(new URL("../../../../examples", import.meta.url));
const folders = ["start", "guides", "recipes"];

async function readPrograms(): Promise<Map<string, string>> {
  const paths = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(examples, folder))).filter((name) => name.endsWith(".ts")).map((name) => `${folder}/${name}`),
    ),
  );
  const texts = paths.flat().map(async (path) => [path, await readFile(join(examples, path), "utf8")] as const);
  return new Map(await Promise.all(texts));
}

/** Writes what has changed: several programs may pack a package at once. */
async function write(path: string, text: string): Promise<void> {
  if ((await readFile(path, "utf8").catch(() => undefined)) === text) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const { name, description, files } = JSON.parse(await readFile("package.json", "utf8")) as {
  name: string;
  description: string;
  files: readonly string[];
};
const present = await readdir(".");
const documents = files.filter((path) => path.endsWith(".md") && present.includes(path));
const extras = extraFiles({ name, description, documents }, await readPrograms());
for (const folder of await readdir("examples").catch(() => [])) {
  for (const file of await readdir(join("examples", folder))) {
    if (!extras.has(`examples/${folder}/${file}`)) await rm(join("examples", folder, file));
  }
}
for (const [path, text] of extras) await write(path, text);
