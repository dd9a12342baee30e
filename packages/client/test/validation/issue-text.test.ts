import { expect, test } from "vitest";
import { issueText } from "../../src/validation/issue-text.ts";
import type { Path } from "./support.ts";

test.each<[Path, string]>([
  [[], "the body is bad"],
  [["device"], "device is bad"],
  [["devices", 2, "name"], "devices[2].name is bad"],
  [[0, 1], "[0][1] is bad"],
  [["häfen", "total-count", "$a"], "häfen.total-count.$a is bad"],
  [["a b", "c.d", ""], '["a b"]["c.d"][""] is bad'],
  [["a\n\u001b[31mb"], '["a\\n\\u001b[31mb"] is bad'],
  [["x".repeat(61), "y"], `${"x".repeat(60)}….y is bad`],
  [["x".repeat(60)], `${"x".repeat(60)} is bad`],
])("%j", (path, text) => {
  expect(issueText({ path, message: "is bad" })).toBe(text);
});
