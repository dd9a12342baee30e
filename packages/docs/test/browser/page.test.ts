import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seriousFaults } from "./axe.ts";
import { openSurroundings, type Surroundings } from "./chromium.ts";

let surroundings: Surroundings;
let tab: Page;
const outside: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  surroundings = await openSurroundings();
  const { browser, url } = surroundings;
  tab = await browser.newPage();
  await tab.route("**/*", (route) => {
    const address = new URL(route.request().url());
    const local = address.origin === new URL(url).origin || ["blob:", "data:"].includes(address.protocol);
    if (local) return route.continue();
    outside.push(address.href);
    return route.abort();
  });
  tab.on("pageerror", (error) => errors.push(error.message));
  await tab.goto(`${url}reference/api/`);
});

afterAll(() => surroundings?.[Symbol.asyncDispose]());

it("renders an operation with its stream, and asks for nothing outside loopback", async () => {
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

describe.each([
  ["the introduction", "", "td:has-text('Enapter Cloud')"],
  ["a stream", "#/device-logs/listdevicelogs", "[id='device-logs/listdevicelogs'] table"],
])("%s", (_name, hash, selector) => {
  beforeAll(async () => {
    await tab.goto(`${surroundings.url}reference/api/${hash}`);
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
});
