import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readDocument } from "@enapter/http-api-scripts/model/document";
import { enrichDocument } from "./enrich.ts";
import { findOutsideResources, withoutOutsideResources } from "./page.ts";

const here = dirname(fileURLToPath(import.meta.url));
const output = join(here, "../dist/index.html");

/** Renders the description at `source` into one HTML page that works offline. */
async function buildPage(source: string): Promise<string> {
  const document = enrichDocument(await readDocument(source));
  const directory = await mkdtemp(join(tmpdir(), "enapter-docs-"));
  try {
    const input = join(directory, "openapi.json");
    const page = join(directory, "index.html");
    await writeFile(input, JSON.stringify(document));
    const config = join(here, "../redocly.yaml");
    const parameters = ["build-docs", input, "--output", page, "--title", document.info.title, "--config", config];
    await promisify(execFile)("redocly", [...parameters, "--inlineBundle"]);
    return withoutOutsideResources(await readFile(page, "utf8"));
  } finally {
    await rm(directory, { recursive: true });
  }
}

const html = await buildPage(createRequire(import.meta.url).resolve("@enapter/http-api-spec/openapi.json"));
const outside = findOutsideResources(html);
if (outside.length > 0) throw new Error(`The page would load from outside: ${outside.join(", ")}`);
await mkdir(dirname(output), { recursive: true });
await writeFile(`${output}.tmp`, html);
await rename(`${output}.tmp`, output);
console.log(`packages/docs/dist/index.html  ${Math.round(html.length / 1024)} KiB`);
