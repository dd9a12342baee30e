import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installedChromium } from "@enapter/http-api-packed";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DevProcess, startDev } from "../dev-process.ts";
import { fewPages, fewPaths, temporaryProject } from "../support.ts";

let browser: Browser;
let root = "";
let remove: () => Promise<void>;
let dev: DevProcess;
let url = "";

beforeAll(async () => {
  browser = await chromium.launch(installedChromium());
  ({ root, remove } = await temporaryProject({ paths: fewPaths, texts: fewPages }));
  dev = startDev(root, "--port", "0", "--mock-port", "0");
  const [, address = ""] = await dev.until(/^Documentation {2}(http:.*)$/m);
  url = address;
});

afterAll(async () => {
  dev?.endAll();
  await browser?.close();
  await remove?.();
});

/** Opens a page, and waits for the pages to be built where that is not done yet. */
async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  // The limit of the test is the only one.
  page.setDefaultTimeout(0);
  await page.goto(url + path);
  return page;
}

/** Changes a file of the project. */
async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(root, path), "utf8");
  expect(text).toContain(from);
  await writeFile(join(root, path), text.replace(from, to));
}

test("edits of texts, examples and the description show in the open page by themselves", async () => {
  const page = await open("start/first-program/");
  // From the page that waits to the documentation, without a hand.
  await page.getByText("Two site names on your screen").waitFor();
  await edit("packages/docs/content/start/first-program.md", "Two site names", "Both site names");
  await page.getByText("Both site names on your screen").waitFor();
  await edit("examples/start/sites.ts", "site.name", "site.id, site.name");
  await page.getByText("site.id, site.name").first().waitFor();

  await edit("packages/docs/content/start/first-program.md", "## Steps", "## Stpes");
  const overlay = page.getByRole("alert");
  await overlay.waitFor();
  expect(await overlay.textContent()).toMatch(/^packages\/docs\/content\/start\/first-program\.md:\d+ has the section/);
  await edit("packages/docs/content/start/first-program.md", "## Stpes", "## Steps");
  await overlay.waitFor({ state: "detached" });

  await page.goto(`${url}reference/client/`);
  await edit("spec/paths/sites/sites.yaml", "summary: List sites", "summary: List all of the sites");
  await page.getByText("List all of the sites").first().waitFor();
  await page.close();
}, 180_000);

test("an edit shows in the API page, and a mistake lies over it until it is fixed", async () => {
  const page = await open("reference/api/");
  await edit("spec/openapi.yaml", "gives programs access", "gives browsers access");
  await page.getByText("gives browsers access").first().waitFor();
  await edit("spec/openapi.yaml", "title: Enapter HTTP API", "tilte: Enapter HTTP API");
  const overlay = page.getByRole("alert");
  await overlay.waitFor();
  expect(await overlay.textContent()).toMatch(/spec\/openapi\.yaml:4:3 {2}struct\n {2}Property `tilte`/);
  expect(await page.getByText("gives browsers access").count()).toBeGreaterThan(0);
  await edit("spec/openapi.yaml", "tilte: Enapter HTTP API", "title: Enapter HTTP API");
  await overlay.waitFor({ state: "detached" });
}, 180_000);
