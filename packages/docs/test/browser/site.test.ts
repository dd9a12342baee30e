import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSurroundings, type Surroundings } from "./chromium.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const paths = (await readdir(dist, { recursive: true }))
  .filter((path) => path.endsWith("index.html") && !path.startsWith("reference/api/"))
  .map((path) => path.replace(/index\.html$/, ""))
  .sort();

let surroundings: Surroundings;

beforeAll(async () => {
  surroundings = await openSurroundings();
});

afterAll(() => surroundings?.[Symbol.asyncDispose]());

describe("a page of the site", () => {
  let tab: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    const { browser, url } = surroundings;
    tab = await browser.newPage();
    await tab.setViewportSize({ width: 360, height: 800 });
    tab.on("pageerror", ({ message }) => problems.push(message));
    tab.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    tab.on("request", (request) => {
      const address = new URL(request.url());
      if (address.protocol !== "data:" && address.origin !== new URL(url).origin) problems.push(address.href);
    });
  });

  it.each(paths)("/%s opens without errors or requests to other hosts, and fits a phone", async (path) => {
    await tab.goto(surroundings.url + path);
    expect(await tab.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
    expect(problems.splice(0)).toEqual([]);
  });
});

it("the page has a dark look", async () => {
  const { browser, url } = surroundings;
  const tab = await browser.newPage();
  await tab.emulateMedia({ colorScheme: "dark" });
  await tab.goto(`${url}guides/commands/`);
  const background = "getComputedStyle(document.body).backgroundColor";
  expect(await tab.evaluate(background)).not.toBe("rgb(255, 255, 255)");
  await tab.close();
});
