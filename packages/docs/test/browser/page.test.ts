import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DocsServer, serveDocs } from "../../src/server.ts";

const executablePath = "/usr/bin/chromium";
const page = fileURLToPath(new URL("../../dist/index.html", import.meta.url));

let profile: string;
let server: DocsServer;
let browser: BrowserContext;

beforeAll(async () => {
  if (!existsSync(executablePath)) {
    throw new Error(
      `This test needs Debian's Chromium at ${executablePath}. Install it with: apt-get install chromium`,
    );
  }
  profile = await mkdtemp(join(tmpdir(), "enapter-docs-chromium-"));
  server = await serveDocs(page);
  browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  if (profile !== undefined) await rm(profile, { recursive: true, force: true });
});

it("renders an operation with its stream, and asks for nothing outside loopback", async () => {
  const tab = await browser.newPage();
  const outside: string[] = [];
  const errors: string[] = [];
  await tab.route("**/*", (route) => {
    const address = new URL(route.request().url());
    const local = address.origin === new URL(server.url).origin || ["blob:", "data:"].includes(address.protocol);
    if (local) return route.continue();
    outside.push(address.href);
    return route.abort();
  });
  tab.on("pageerror", (error) => errors.push(error.message));

  await tab.goto(server.url);
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
