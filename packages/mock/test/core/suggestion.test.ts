import { expect, test } from "vitest";
import { suggestion } from "../../src/core/suggestion.ts";

const known = ["unit", "quick_access", "description", "dir"];

test.each([
  ["unti", "unit"],
  ["Unit", "unit"],
  ["units", "unit"],
  ["mobile_quick_access", "quick_access"],
  ["descr", "description"],
  ["discription", "description"],
])("%s is like %s", (misspelt, name) => {
  expect(suggestion(misspelt, known)).toBe(`, did you mean ${name}?`);
});

test.each(["vendor", "", "x", "ab", "u".repeat(1000)])("nothing is like %s", (misspelt) => {
  expect(suggestion(misspelt, known)).toBeUndefined();
});
