import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, describe, expect } from "vitest";
import { siteTest as it } from "./chromium.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const paths = (await readdir(dist, { recursive: true }))
  .filter((path) => path.endsWith("index.html") && !path.startsWith("reference/api/"))
  .map((path) => path.replace(/index\.html$/, ""))
  .sort();

describe("a page of the site", () => {
  let tab: Page;
  const problems: string[] = [];

  it.beforeAll(async ({ surroundings: { browser, url } }) => {
    tab = await browser.newPage();
    await tab.setViewportSize({ width: 360, height: 800 });
    tab.on("pageerror", ({ message }) => problems.push(message));
    tab.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    tab.on("request", (request) => {
      const address = new URL(request.url());
      if (address.protocol !== "data:" && address.origin !== new URL(url).origin) problems.push(address.href);
    });
  });
  afterAll(() => tab?.close());

  it.for(paths)(
    "/%s opens without errors or requests to other hosts, and fits a phone",
    async (path, { surroundings }) => {
      await tab.goto(surroundings.url + path);
      expect(await tab.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
      expect(problems.splice(0)).toEqual([]);
    },
  );
});

it("the page has a dark look", async ({ surroundings: { browser, url } }) => {
  const tab = await browser.newPage();
  await tab.emulateMedia({ colorScheme: "dark" });
  await tab.goto(`${url}guides/commands/`);
  const background = "getComputedStyle(document.body).backgroundColor";
  expect(await tab.evaluate(background)).not.toBe("rgb(255, 255, 255)");
  await tab.close();
});
