import { expect, test } from "vitest";
import { limitedJson, limitedPage } from "../../src/output/limit.ts";

test("a short value is whole", () => {
  expect(limitedJson({ a: 1 }, 10)).toBe('{"a":1}');
  expect(limitedJson(undefined, 10)).toBe("null");
});

test("a long value is cut with the sizes of its fields", () => {
  const text = limitedJson({ short: 1, long: "x".repeat(100) }, 20);
  expect(text.startsWith('{"short":1,"long":"x')).toBe(true);
  expect(text).toContain('Cut: these are the first 20 of 121 characters. Name what you need in "fields".');
  expect(text).toContain("Characters by field: short 1, long 102.");
});

const page = { items: [1, 2, 3, 4], offset: 10, totalCount: 20 };

test.each([
  ["a page with more behind it", page, 100, '[1,\n2,\n3,\n4]\n\nItems 10 to 13 of 20. Go on with "offset": 14.'],
  ["the last page", { ...page, totalCount: 14 }, 100, "[1,\n2,\n3,\n4]\n\nItems 10 to 13 of 14."],
  [
    "an unknown total",
    { ...page, totalCount: undefined },
    100,
    '[1,\n2,\n3,\n4]\n\nItems 10 to 13, the server does not say of how many. Go on with "offset": 14.',
  ],
  ["no items", { items: [], offset: 0, totalCount: 0 }, 100, "[]\n\nNo items of 0."],
])("%s", (_name, value, limit, expected) => {
  expect(limitedPage(value, "offset", limit)).toBe(expected);
});

test("a page that is too long has the items that fit, and always one", () => {
  expect(limitedPage(page, "offset", 6)).toMatch(/^\[1,\n2\]\n\nItems 10 to 11 of 20\. Cut after 6 .* "offset": 12\.$/);
  const long = limitedPage({ items: ["x".repeat(50), 2], offset: 0, totalCount: 2 }, "offset", 10);
  expect(long).toMatch(/^\["\\"xxx.*Cut: these are the first 10 of 52/);
  expect(long).toMatch(/Items 0 to 0 of 2\. .*"offset": 1\.$/);
});
