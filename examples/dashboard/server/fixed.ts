import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type MockServer, startMockServer } from "@enapter/http-api-mock";
import type { Page } from "playwright-core";
import { type RunningDashboard, startDashboard } from "./start.ts";

/** Debian's Chromium, without what it does besides. */
export const chromiumOptions = {
  executablePath: "/usr/bin/chromium",
  args: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    // Hidden pages of the address bar, which is drawn at each navigation.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,AimEnabled,OptimizationHints",
  ],
};

/** Starts the dashboard with a mock whose time stands still, so that it always shows the same. */
export async function startFixed(): Promise<{ readonly mock: MockServer; readonly dashboard: RunningDashboard }> {
  const mock = await startMockServer({ clock: "2026-01-14T12:00:00Z" });
  return { mock, dashboard: await startDashboard({ token: mock.token, baseUrl: mock.url }, 0) };
}

/** Waits until the page shows everything. */
export async function waitUntilLive(page: Page): Promise<void> {
  await page.locator(".plot canvas").nth(1).waitFor();
  await page.getByText("Live", { exact: true }).waitFor();
}

/** Returns the fingerprint of a picture: of the sources of the page, and of the text that it shows. */
export async function fingerprint(page: Page): Promise<string> {
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  const hash = createHash("sha256").update((await page.locator("#root").textContent()) ?? "");
  for (const file of globSync("{index.html,src/**/*.*}", { cwd }).sort()) hash.update(readFileSync(`${cwd}${file}`));
  return hash.digest("hex");
}
