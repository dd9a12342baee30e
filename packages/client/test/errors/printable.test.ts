import { expect, test } from "vitest";
import { printable } from "../../src/errors/printable.ts";

test("escapes what ends a line, controls a terminal or turns text around", () => {
  expect(printable("a\nb\rc\u0000\u001b\u007f\u0085\u2028\u2029\u202e\u2066")).toBe(
    "a\\nb\\u000dc\\u0000\\u001b\\u007f\\u0085\\u2028\\u2029\\u202e\\u2066",
  );
});

test("leaves all other text as it is", () => {
  expect(printable("Größe 85 % 電池 🔋 [a\\n]")).toBe("Größe 85 % 電池 🔋 [a\\n]");
});
