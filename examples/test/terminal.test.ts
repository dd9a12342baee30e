import { expect, test } from "vitest";
import { sparkline, table } from "../lib/terminal.ts";

test("a sparkline spans the range of its values and leaves gaps", () => {
  expect(sparkline([0, 3.5, undefined, 7])).toBe("▁▅ █");
});

test("a sparkline of one value is flat", () => {
  expect(sparkline([5, 5])).toBe("▄▄");
});

test("a table aligns its columns under the heading", () => {
  expect(table(["name", "unit"], [["Power", "W"], ["SoC"]])).toBe("  name    unit\n  Power   W\n  SoC");
});
