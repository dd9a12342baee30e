import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installedChromium } from "@enapter/http-api-packed";
import { chromium } from "playwright-core";
import type { Job, Runtime } from "../runtime.ts";

/** Result of the page, from `suite/hosts/page.ts`. */
interface SuitePage {
  runSuite(surroundings: Job["surroundings"], print: (line: string) => void): Promise<void>;
}

/**
 * Debian's Chromium. The page comes from the origin of the mock, as the API allows no other one; only the page itself is
 * made up, every request of the suite reaches the mock unseen by the test.
 */
export const chromiumRuntime: Runtime = {
  name: "Chromium",
  streams: "refused",
  failures: "hidden",
  async run({ project, surroundings, signal, output }) {
    const profile = await mkdtemp(join(tmpdir(), "http-api-chromium-"));
    try {
      await using browser = await launch(profile);
      const stop = () => browser.context.close().catch(() => {});
      signal.addEventListener("abort", stop, { once: true });
      signal.throwIfAborted();
      const page = await browser.context.newPage();
      page.on("console", (message) => {
        if (message.type() === "log") output(`${message.text()}\n`);
      });
      const address = new URL("/suite.html", surroundings.baseUrl).href;
      await page.route(address, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
      await page.goto(address);
      await page.unroute(address);
      const broken = new Promise<never>((_, reject) => page.once("pageerror", reject));
      // It may come while nobody waits for it yet.
      broken.catch(() => {});
      await page.addScriptTag({ content: await readFile(project.page, "utf8"), type: "module" });
      const run = async () => {
        // A module runs some time after its tag is there.
        await page.waitForFunction(() => "runSuite" in globalThis);
        await page.evaluate(
          (given) => (globalThis as unknown as SuitePage).runSuite(given, (line) => console.log(line)),
          surroundings,
        );
      };
      await Promise.race([broken, run()]);
    } finally {
      await rm(profile, { recursive: true, force: true });
    }
  },
};

async function launch(profile: string) {
  const context = await chromium.launchPersistentContext(profile, {
    ...installedChromium(),
    // The runner closes it.
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  return { context, [Symbol.asyncDispose]: () => context.close() };
}
