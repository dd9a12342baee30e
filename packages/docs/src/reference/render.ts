import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "@enapter/http-api-openapi";
import { findOutsideResources, withOwnHead, withoutOutsideResources } from "./page.ts";

const config = fileURLToPath(new URL("../../redocly.yaml", import.meta.url));
const additions = ["page.css", "page.js"].map((name) => new URL(`../../redocly/${name}`, import.meta.url));

/**
 * Renders a description into one HTML page that works offline.
 *
 * @param document what `enrichDocument` gave.
 * @param signal ends the renderer. The promise is settled when it is gone.
 * @throws {Error} when the renderer fails, is ended, or gives a page that would load something from outside.
 */
export async function renderPage(document: OpenApiDocument, signal?: AbortSignal): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "enapter-docs-"));
  try {
    const input = join(directory, "openapi.json");
    const page = join(directory, "index.html");
    await writeFile(input, JSON.stringify(document));
    const parameters = ["build-docs", input, "--output", page, "--title", document.info.title, "--config", config];
    await redocly([...parameters, "--inlineBundle"], signal);
    const [styles = "", script = ""] = await Promise.all(additions.map((file) => readFile(file, "utf8")));
    const html = withOwnHead(withoutOutsideResources(await readFile(page, "utf8")), styles, script);
    const outside = findOutsideResources(html);
    if (outside.length > 0) throw new Error(`The page would load from outside: ${outside.join(", ")}`);
    return html;
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function redocly(parameters: readonly string[], signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  const program = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
  const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_NOTIFICATIONS: "true" };
  const child = spawn(process.execPath, [program, ...parameters], {
    stdio: ["ignore", "pipe", "pipe"],
    env: environment,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const end = (): void => void child.kill();
  signal?.addEventListener("abort", end);
  try {
    const [code] = (await once(child, "close")) as [number | null];
    signal?.throwIfAborted();
    if (code !== 0) throw new Error(`redocly build-docs failed:\n${output}`);
  } finally {
    signal?.removeEventListener("abort", end);
  }
}
