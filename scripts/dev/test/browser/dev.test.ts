import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderPage } from "@enapter/http-api-docs/reference";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Session, startSession } from "../../src/loop/session.ts";
import { temporaryProject } from "../support.ts";

const executablePath = "/usr/bin/chromium";
let browser: Browser;
let root = "";
let remove: () => Promise<void>;
let session: Session;

beforeAll(async () => {
  if (!existsSync(executablePath)) {
    throw new Error(
      `This test needs Debian's Chromium at ${executablePath}. Install it with: apt-get install chromium`,
    );
  }
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
  ({ root, remove } = await temporaryProject());
  session = await startSession({
    ...{ root, port: 0, mockPort: 0, render: renderPage },
    impact: async () => undefined,
    tell: () => {},
    now: () => performance.now(),
  });
});

afterAll(async () => {
  await session?.close();
  await browser?.close();
  await remove?.();
});

test("an edit shows in the open page by itself, and a mistake lies over it until it is fixed", async () => {
  const file = join(root, "spec/openapi.yaml");
  const text = await readFile(file, "utf8");
  const page = await browser.newPage();
  // The limit of the test is the only one.
  page.setDefaultTimeout(0);
  await page.goto(session.url);
  // From the page that waits to the documentation, without a hand.
  await page.getByText("Enapter HTTP API", { exact: false }).first().waitFor();
  await writeFile(file, text.replace("gives programs access", "gives browsers access"));
  await page.getByText("gives browsers access").first().waitFor();
  await writeFile(file, text.replace("title: Enapter HTTP API", "tilte: Enapter HTTP API"));
  const overlay = page.getByRole("alert");
  await overlay.waitFor();
  expect(await overlay.textContent()).toMatch(/spec\/openapi\.yaml:4:3 {2}struct\n {2}Property `tilte`/);
  expect(await page.getByText("gives browsers access").count()).toBeGreaterThan(0);
  await writeFile(file, text);
  await overlay.waitFor({ state: "detached" });
  await page.getByText("gives programs access").first().waitFor();
}, 180_000);
