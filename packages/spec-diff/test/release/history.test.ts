import { expect, test } from "vitest";
import { type Change, toDiff } from "../../src/core/change.ts";
import { withSection } from "../../src/release/history.ts";

const change: Change = {
  subject: "Animal",
  what: "`age`: property added",
  impact: "minor",
  plane: "wire",
  why: "answers say more",
  adapt: "",
  usedBy: [],
};
const some = toDiff([change]);
const none = toDiff([]);

const headings = (text: string) => text.match(/^#+ .*$/gm);

test("the first release has one line", () => {
  const text = withSection("", "0.1.0", some, true);
  expect(headings(text)).toEqual(["# Changes of the API", "## 0.1.0"]);
  expect(text).toContain("The first release, with 1 operations.");
});

test("a version comes before the older ones, which stay as they are", () => {
  const first = withSection("", "0.1.0", some, true);
  const second = withSection(first, "0.2.0", some, false);
  expect(headings(second)).toEqual(["# Changes of the API", "## 0.2.0", "## 0.1.0"]);
  expect(second).toContain("- `Animal`: `age`: property added (answers say more).\n");
  expect(second.endsWith(first.slice(first.indexOf("## 0.1.0")))).toBe(true);
});

test("a version that is there already is written anew", () => {
  const before = withSection(withSection("", "0.1.0", some, true), "0.2.0", none, false);
  expect(before).toContain("No changes.");
  const after = withSection(before, "0.2.0", some, false);
  expect(headings(after)).toEqual(headings(before));
  expect(after).not.toContain("No changes.");
  expect(withSection(after, "0.2.0", some, false)).toBe(after);
});
