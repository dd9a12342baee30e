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

describe("the search", () => {
  it.each([
    ["enapter.devices.list", "enapter.devices"],
    ["getDevice", "enapter.devices"],
    ["maxInFlight", "Client options"],
    ["NO_TELEMETRY_ATTRIBUTES_FOUND", "NO_TELEMETRY_ATTRIBUTES_FOUND"],
    ["INVALID_ARGUMENT", "Errors"],
    ["invalid_header", "invalid_header"],
    ["query_timeseries", "enapter.telemetry"],
  ])("finds %s", async (words, title) => {
    const { browser, url } = surroundings;
    const tab = await browser.newPage();
    await tab.goto(url);
    await tab.getByRole("button", { name: "Search" }).click();
    await tab.getByRole("textbox", { name: "Search" }).fill(words);
    // Results have placeholders at first, which are no links.
    const first = tab.locator(".pagefind-ui__result-link").first();
    await first.waitFor();
    expect(await first.textContent()).toContain(title);
    await tab.close();
  });
});

it("a sample is copied as it stands in the example, and a page as Markdown", async () => {
  const { browser, url } = surroundings;
  const tab = await browser.newPage();
  await browser.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(url).origin });
  await tab.goto(`${url}start/first-program/`);
  await tab.locator("figure", { hasText: "sites.ts" }).getByRole("button", { name: "Copy to clipboard" }).click();
  await tab.getByText("Copied!").first().waitFor();
  expect(await tab.evaluate("navigator.clipboard.readText()")).toContain(
    "for await (const site of enapter.sites.list()) {\n  console.log(site.name, site.timezone);\n}",
  );
  await tab.getByRole("button", { name: "Copy as Markdown" }).click();
  await tab.getByRole("button", { name: "Copied" }).waitFor();
  expect(await tab.evaluate("navigator.clipboard.readText()")).toMatch(/^# First program\n/);
  await tab.close();
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
