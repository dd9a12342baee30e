import { expect, test } from "vitest";
import { isAllowed } from "../../src/licences/allowed.ts";

test.each([
  ["MIT", true],
  ["GPL-3.0-only", false],
  ["GPL-3.0-only OR MIT", true],
  ["MIT AND GPL-3.0-only", false],
  ["(GPL-2.0-only OR MIT) AND Apache-2.0", true],
  ["Apache-2.0 WITH LLVM-exception", false],
  ["SEE LICENSE IN LICENSE.md", false],
  ["UNLICENSED", false],
  ["Unknown", false],
  ["", false],
])("%j is allowed: %s", (expression, expected) => expect(isAllowed(expression)).toBe(expected));
