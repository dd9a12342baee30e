import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium } from "playwright-core";
import { serveDocs } from "../../src/server.ts";

const executablePath = "/usr/bin/chromium";
const site = fileURLToPath(new URL("../../dist", import.meta.url));

/** Debian's Chromium and a server of the built site. */
export interface Surroundings extends AsyncDisposable {
  readonly browser: BrowserContext;
  /** Address of the site, with a slash at its end. */
  readonly url: string;
}

/**
 * Starts a browser with an empty profile, and serves the built site.
 *
 * @throws {Error} when Chromium is not installed.
 */
export async function openSurroundings(): Promise<Surroundings> {
  if (!existsSync(executablePath)) {
    throw new Error(
      `This test needs Debian's Chromium at ${executablePath}. Install it with: apt-get install chromium`,
    );
  }
  const profile = await mkdtemp(join(tmpdir(), "enapter-docs-chromium-"));
  const server = await serveDocs(site);
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    viewport: { width: 1440, height: 900 },
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
  return {
    browser,
    url: server.url,
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
