// The comments of the client link to the page of each method, so these addresses have to be there.
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readMethods } from "@enapter/http-api-generator/client";
import { readDocument, readOperations } from "@enapter/http-api-openapi";
import { expect, test } from "vitest";

const { resolve } = createRequire(import.meta.url);
const client = dirname(fileURLToPath(import.meta.resolve("@enapter/http-api-client")));
const dist = fileURLToPath(new URL("../dist", import.meta.url));

test("every method has an anchor where its comment says", async () => {
  const names = (await readdir(client, { recursive: true })).filter((name) => name.endsWith(".d.ts"));
  const declarations = await Promise.all(names.map((name) => readFile(join(client, name), "utf8")));
  const links = declarations.flatMap((text) => [...text.matchAll(/@see \S+\/(reference\/client\/[\w-]+\/)#(\w+)/g)]);
  const anchors = new Set(links.map(([, path, anchor]) => `${path}#${anchor}`));
  const methods = readMethods(readOperations(await readDocument(resolve("@enapter/http-api-spec/openapi.json"))));
  expect(anchors.size).toBe(methods.length);
  for (const link of anchors) {
    const [path = "", anchor] = link.split("#");
    expect(await readFile(join(dist, path, "index.html"), "utf8"), link).toMatch(new RegExp(`id="?${anchor}["\\s>]`));
  }
});
