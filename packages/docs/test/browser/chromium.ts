import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installedChromium } from "@enapter/http-api-packed";
import { type BrowserContext, chromium } from "playwright-core";
import { test } from "vitest";
import { serveDocs } from "../../src/server.ts";

const site = fileURLToPath(new URL("../../dist", import.meta.url));

/** Debian's Chromium and a server of the built site. */
export interface Surroundings {
  readonly browser: BrowserContext;
  /** Address of the site, with a slash at its end. */
  readonly url: string;
}

/**
 * A test with a browser and the built site. The files of a worker share both, and the cache: a start takes as much processor time as
 * some ten pages. Each file closes the tabs that it opens.
 */
export const siteTest = test.extend(
  "surroundings",
  { scope: "worker" },
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of other fixtures here.
  async ({}, { onCleanup }): Promise<Surroundings> => {
    const profile = await mkdtemp(join(tmpdir(), "enapter-docs-chromium-"));
    const server = await serveDocs(site);
    const options = { ...installedChromium(), viewport: { width: 1440, height: 900 } };
    const browser = await chromium.launchPersistentContext(profile, options);
    onCleanup(async () => {
      await browser.close();
      await server.close();
      await rm(profile, { recursive: true, force: true });
    });
    return { browser, url: server.url };
  },
);
