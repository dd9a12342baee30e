import { expect, test } from "vitest";
import { describeDifference } from "../../src/output/describe.ts";

test.each([
  ["changed", "a\nb\n", "a\nc\nd\n", "+2 -1"],
  ["changed", "a\na\n", "a\na\na\n", "+1 -0"],
  ["changed", "a\na\nb\n", "b\n", "+0 -2"],
  ["created", "", "a\n", "+1 -0"],
  ["removed", "a\nb\n", "", "+0 -2"],
] as const)("%s from %j to %j is %s", (kind, before, after, counts) => {
  const difference = { kind, before, after, file: "x.ts", path: "/repo/packages/x.ts" };
  expect(describeDifference(difference, "/repo")).toBe(`${kind} packages/x.ts (${counts} lines)`);
});
