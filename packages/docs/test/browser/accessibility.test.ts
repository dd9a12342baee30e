import { expect } from "vitest";
import { seriousFaults } from "./axe.ts";
import { siteTest as it } from "./chromium.ts";
import { samplePages } from "./sample-pages.ts";

const paths = ["", ...samplePages];
const looks = [
  ["light", 1440],
  ["dark", 390],
] as const;

// axe compares the colours of every word twice, which takes its time on a busy machine.
it.for(paths)(
  "/%s is accessible in light at 1440 px, and in dark at 390 px",
  { timeout: 120_000 },
  async (path, { surroundings }) => {
    const tab = await surroundings.browser.newPage();
    await tab.emulateMedia({ colorScheme: "light" });
    await tab.goto(surroundings.url + path);
    for (const [colorScheme, width] of looks) {
      await tab.emulateMedia({ colorScheme });
      await tab.setViewportSize({ width, height: 900 });
      await tab.waitForFunction((theme) => document.documentElement.dataset["theme"] === theme, colorScheme);
      // The page makes code focusable where it scrolls, once it knows the widths.
      await tab.waitForFunction(
        "[...document.querySelectorAll('pre')].every((pre) => pre.scrollWidth <= pre.clientWidth || pre.tabIndex === 0)",
      );
      expect(await seriousFaults(tab)).toEqual([]);
    }
    await tab.close();
  },
);
