import { expect, test } from "vitest";
import { format, sparkline, table, wrap } from "../lib/terminal.ts";

test("a sparkline spans the range of its values and leaves gaps", () => {
  expect(sparkline([0, 3.5, undefined, 7])).toBe("▁▅ █");
});

test("a sparkline of one value is flat", () => {
  expect(sparkline([5, 5])).toBe("▄▄");
});

test("a table aligns its columns under the heading", () => {
  expect(table(["name", "unit"], [["Power", "W"], ["SoC"]])).toBe("  name   unit\n  Power  W\n  SoC");
});

test("a text is wrapped at 80 columns, and a longer word keeps its line", () => {
  const word = "w".repeat(90);
  const text = `${"ab ".repeat(30)}${word} end`;
  expect(wrap(text)).toBe(`  ${"ab ".repeat(26).trim()}\n  ${"ab ".repeat(4).trim()}\n  ${word}\n  end`);
});

test.each([
  [undefined, "–"],
  [null, "–"],
  [1.239, "1.24"],
  [[], "none"],
  [["a", 1], "a, 1"],
  [{}, "none"],
  [{ code: 3 }, '{"code":3}'],
  ["x".repeat(50), `${"x".repeat(39)}…`],
])("the value %j is printed as %s", (value, text) => {
  expect(format(value)).toBe(text);
});
