import { afterAll, beforeAll, expect, it } from "vitest";
import { seriousFaults } from "./axe.ts";
import { openSurroundings, type Surroundings } from "./chromium.ts";
import { samplePages } from "./sample-pages.ts";

const paths = ["", ...samplePages];
const looks = [
  ["light", 1440],
  ["dark", 390],
] as const;

let surroundings: Surroundings;

beforeAll(async () => {
  surroundings = await openSurroundings();
});

afterAll(() => surroundings?.[Symbol.asyncDispose]());

it.each(paths.flatMap((path) => looks.map(([scheme, width]) => [path, scheme, width] as const)))(
  "/%s is accessible in %s at %i px",
  async (path, colorScheme, width) => {
    const tab = await surroundings.browser.newPage();
    await tab.emulateMedia({ colorScheme });
    await tab.setViewportSize({ width, height: 900 });
    await tab.goto(surroundings.url + path);
    // The page makes code focusable where it scrolls, once it knows the widths.
    await tab.waitForFunction(
      "[...document.querySelectorAll('pre')].every((pre) => pre.scrollWidth <= pre.clientWidth || pre.tabIndex === 0)",
    );
    expect(await seriousFaults(tab)).toEqual([]);
    await tab.close();
  },
);
