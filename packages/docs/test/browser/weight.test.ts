// Costs of the first visit of a page, with an empty cache, and the page without JavaScript.
import type { CDPSession, Page, Request } from "playwright-core";
import { afterAll, expect } from "vitest";
import { siteTest as it, type Surroundings } from "./chromium.ts";
import { samplePages } from "./sample-pages.ts";

let surroundings: Surroundings;
let tab: Page;
let settings: CDPSession;
let finished: Request[] = [];

it.beforeAll(async ({ surroundings: given }) => {
  surroundings = given;
  tab = await surroundings.browser.newPage();
  settings = await surroundings.browser.newCDPSession(tab);
  await settings.send("Network.setCacheDisabled", { cacheDisabled: true });
  tab.on("requestfinished", (request) => void finished.push(request));
});
afterAll(() => tab?.close());

/** Files that were loaded, with their bytes as they come over the network. */
interface Loaded {
  readonly files: readonly string[];
  readonly bytes: number;
}

/** Returns what is loaded by the work. */
async function loadedBy(work: () => Promise<unknown>): Promise<Loaded> {
  finished = [];
  await work();
  // The files of the console wait for a click, or for the picture of the landing page.
  const counted = finished.filter((request) => !new URL(request.url()).pathname.includes("/console/"));
  const sizes = await Promise.all(counted.map(async (request) => (await request.sizes()).responseBodySize));
  const files = counted.map((request, index) => `${new URL(request.url()).pathname} ${sizes[index]}`);
  return { files, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

// A busy machine takes long: only the limit of the test ends it.
const open = (path: string) => tab.goto(surroundings.url + path, { waitUntil: "networkidle", timeout: 0 });

it.each(samplePages)("/%s loads at most 65 kB in 14 requests", async (path) => {
  const { files, bytes } = await loadedBy(() => open(path));
  expect(files.length, files.join("\n")).toBeLessThanOrEqual(14);
  expect(bytes, files.join("\n")).toBeLessThan(65_000);
});

it("the landing page loads at most 150 kB before its picture", async () => {
  const { bytes } = await loadedBy(() => open(""));
  expect(bytes).toBeLessThan(150_000);
});

// About 115 kB until the first result of a word is there; the others, which a word of many pages has, follow.
it("the search loads at most 150 kB when it is first used", async () => {
  await open("guides/commands/");
  const { bytes } = await loadedBy(async () => {
    await tab.getByRole("button", { name: "Search" }).click();
    await tab.getByRole("textbox", { name: "Search" }).fill("command");
    await tab.locator(".pagefind-ui__result-link").first().waitFor();
  });
  expect(bytes).toBeLessThan(150_000);
});

it("without JavaScript, a page has its text, code, output and links", async () => {
  await settings.send("Emulation.setScriptExecutionDisabled", { value: true });
  await open("guides/commands/");
  const main = tab.locator("main");
  await main.getByText("A command moves a machine").waitFor();
  expect(await main.locator("pre").first().isVisible()).toBe(true);
  expect(await main.locator("figure").filter({ hasText: "SUCCESS" }).first().isVisible()).toBe(true);
  await tab.getByRole("link", { name: "Get a token" }).first().click();
  await tab.getByRole("heading", { name: "Get a token", level: 1 }).waitFor();
  await settings.send("Emulation.setScriptExecutionDisabled", { value: false });
});
