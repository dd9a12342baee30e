import { expect, test } from "vitest";
import { siteVersion, withBanner } from "../../src/site/site-version.ts";

const versions = { client: "1.2.3", api: "3.0.0" };
const page = {
  path: "guides/lists",
  head: { title: "Lists", description: "", template: "guide" },
  body: "Text.",
} as const;

test("the site of a release leads to that of the next version, and has no banner", () => {
  const version = siteVersion({ DOCS_COMMIT: "0123456789abcdef" }, new URL("https://docs.example/api/"), versions);
  expect(version).toEqual({
    ...versions,
    commit: "0123456",
    isNext: false,
    release: "https://docs.example/api/",
    next: "https://docs.example/api/next/",
  });
  expect(withBanner(page, version)).toBe(page);
});

test("the site of the next version leads to that of the release, and says so on each page", () => {
  const version = siteVersion({ DOCS_CHANNEL: "next" }, new URL("https://docs.example/api/next/"), versions);
  expect(version).toMatchObject({ commit: "", isNext: true, release: "https://docs.example/api/" });
  expect(version.next).toBe("https://docs.example/api/next/");
  expect(withBanner(page, version).head["banner"]).toEqual({
    content: expect.stringContaining('<a href="https://docs.example/api/">'),
  });
});
