// The dashboard in Debian's Chromium, over the relay, against a mock whose clock the tests move.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { MockServer } from "@enapter/http-api-mock";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { chromiumOptions, fingerprint, startFixed, waitUntilLive } from "../server/fixed.ts";
import type { RunningDashboard } from "../server/start.ts";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const panel = "section.command";
let mock: MockServer;
let dashboard: RunningDashboard;
let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  ({ mock, dashboard } = await startFixed());
  browser = await chromium.launch(chromiumOptions);
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
});

afterAll(async () => {
  await browser?.close();
  await dashboard?.close();
  await mock?.close();
});

// One page for all tests: each goes on with what the one before has left.
beforeEach(() => {
  problems.length = 0;
  mock.requests.clear();
});

/** Returns the serious and critical faults that axe finds. */
async function faults(): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate<{
    violations: { id: string; impact: string; nodes: { html: string }[] }[];
  }>("axe.run({ resultTypes: ['violations'] })");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Sends the command that sets the charge limit of the battery. */
async function sendCommand(): Promise<void> {
  await page
    .locator(panel)
    .getByLabel("Device and command")
    .selectOption({ label: "Battery Rack 1: Set charge limit" });
  await page.getByRole("button", { name: "Send command" }).click();
}

test("shows the site, its devices, their alerts and values with units, without a token", async () => {
  await page.goto(dashboard.url);
  await waitUntilLive(page);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Harbour Microgrid");
  expect(await page.locator(".figures").textContent()).toContain("9 of 10");
  const battery = page.locator(".card", { hasText: "Battery Rack 1" });
  expect(await battery.textContent()).toMatch(/online[\s\S]*Cell overtemperature[\s\S]*State of charge65.04 %/);
  expect(await page.locator(".card").first().textContent()).toMatch(/Battery Rack 1|Hydrogen Tank Sensor/);
  expect(await page.locator(".plots").textContent()).toMatch(
    /Power kW, last hour[\s\S]*Electrolyser 1[\s\S]*Hydrogen L\/h/,
  );
  expect(await page.content()).not.toContain(mock.token);
  expect(problems).toEqual([]);
});

test("is what the pictures of the documentation show", async () => {
  const recorded = (await readFile(new URL("pictures.txt", import.meta.url), "utf8")).trim();
  const hint = "Take the pictures again: pnpm --dir examples/dashboard run pictures";
  expect(await fingerprint(page), hint).toBe(recorded);
});

test("shows what devices send, as it arrives", async () => {
  const uptime = page.locator(".card", { hasText: "Harbour Gateway" }).locator("dd").first();
  const before = await uptime.textContent();
  mock.clock.advance(10_000);
  await expect.poll(() => uptime.textContent()).not.toBe(before);
});

test("shows the progress of a command and its end, and sends no other one meanwhile", async () => {
  await sendCommand();
  await page.locator(panel).getByText("Running").waitFor();
  expect(await page.locator(panel).getByRole("button").isDisabled()).toBe(true);
  mock.clock.advance(60_000);
  await page.locator(panel).locator(".state.success").waitFor();
  expect(await page.getByRole("button", { name: "Send command" }).isEnabled()).toBe(true);
  expect(mock.requests.of("createCommandExecution")).toHaveLength(1);
});

test("says when nobody knows whether a command ran, and asks to look first", async () => {
  mock.faults.add({ kind: "drop-after", operation: "createCommandExecution", times: 1 });
  await sendCommand();
  await page.getByText("The command may have run.").waitFor();
  await page.locator(panel).getByText("set_charge_limit").first().waitFor();
  expect(await page.getByRole("button", { name: "Send command" }).isDisabled()).toBe(true);
  expect(await faults()).toEqual([]);
  await page.getByRole("button", { name: "I have checked" }).click();
  expect(await page.getByRole("button", { name: "Send command" }).isEnabled()).toBe(true);
  expect(mock.requests.of("createCommandExecution")).toHaveLength(1);
});

test.each(["light", "dark"] as const)("has no serious faults, and fits a telephone: %s", async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  expect(await faults()).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  expect(await faults()).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
});

test("reads another site", async () => {
  await page.getByLabel("Site", { exact: true }).selectOption({ label: "Alpine Test Bench" });
  await page.getByText("No device of this site measures this.").waitFor();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Alpine Test Bench");
});

test("keeps the rest when a part throws, and shows that part on request", async () => {
  await page.evaluate("window.kept = ResizeObserver; window.ResizeObserver = undefined");
  await page.getByLabel("Site", { exact: true }).selectOption({ label: "Harbour Microgrid" });
  const power = page.getByRole("alert").filter({ hasText: "Power could not be shown." });
  await power.waitFor();
  expect(await page.getByRole("button", { name: "Send command" }).isEnabled()).toBe(true);
  expect(await page.locator(".card").count()).toBe(10);
  expect(await faults()).toEqual([]);
  await page.evaluate("window.ResizeObserver = window.kept");
  await power.getByRole("button", { name: "Try again" }).click();
  await page.locator(".plot canvas").waitFor();
  expect(await page.getByText("Hydrogen could not be shown.").isVisible()).toBe(true);
});

test("says what could not be read, and reads it again", async () => {
  mock.faults.add({ kind: "server-error", operation: "listSites", times: 100 });
  await page.reload();
  await page.getByText("The sites could not be read.").waitFor();
  mock.faults.clear();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(".card").first().waitFor();
});
