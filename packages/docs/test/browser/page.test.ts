import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { seriousFaults } from "./axe.ts";
import { siteTest as it, type Surroundings } from "./chromium.ts";

let surroundings: Surroundings;
let tab: Page;
const outside: string[] = [];
const errors: string[] = [];

it.beforeAll(async ({ surroundings: given }) => {
  surroundings = given;
  const { browser, url } = surroundings;
  tab = await browser.newPage();
  // No route(), which would switch the cache off.
  tab.on("request", (request) => {
    const address = new URL(request.url());
    const local = address.origin === new URL(url).origin || ["blob:", "data:"].includes(address.protocol);
    if (!local) outside.push(address.href);
  });
  tab.on("pageerror", (error) => errors.push(error.message));
  await tab.goto(`${url}reference/api/`);
});

afterAll(() => tab?.close());

/** Finds words in tables that stand on two lines; a line may break after a hyphen or a slash that stands in prose. */
const brokenWords = `[...document.querySelectorAll("td, th")].flatMap((cell) => {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const broken = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const pattern = node.parentElement.closest("code") ? /\\S+/g : /[^\\s/-]+/g;
    for (const { 0: word, index } of node.data.matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top));
      if (lines.size > 1) broken.push(word);
    }
  }
  return broken;
})`;

/** Adds the tests of what is shown, once an element is there. */
function checkLooks(selector: string): void {
  beforeAll(async () => {
    await tab.locator(selector).first().waitFor();
    // The page makes code focusable where it scrolls, once it is drawn.
    await tab.waitForFunction("!document.querySelector('pre:not([tabindex])')");
  });

  it.each([1440, 390])("is accessible at %i px, fits the screen, and breaks no word in a table", async (width) => {
    await tab.setViewportSize({ width, height: 900 });
    expect(await tab.locator("td").count()).toBeGreaterThan(0);
    expect(await tab.evaluate(brokenWords)).toEqual([]);
    expect(await tab.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(await seriousFaults(tab)).toEqual([]);
  });
}

// One visit for all: the script of the page has 2.5 MB.
describe("the introduction", () => checkLooks("td:has-text('Enapter Cloud')"));

it("renders an operation with its stream, and asks for nothing outside loopback", async () => {
  await tab.setViewportSize({ width: 1440, height: 900 });
  await tab.getByText("Device Logs", { exact: true }).first().click();
  await tab.getByText("List device logs", { exact: true }).first().click();
  await tab.getByText("WebSocket: Stream device logs").first().waitFor();

  // waitFor() waits until the text is visible, and fails when it does not come.
  for (const text of [
    "enapter.devices.listLogs(device_id)",
    "enapter.devices.streamLogs(device_id)",
    "Cloud: yes, Gateway: yes",
  ]) {
    await tab.getByText(text).first().waitFor();
  }
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});

describe("that operation", () => checkLooks("[id='device-logs/listdevicelogs'] table"));
