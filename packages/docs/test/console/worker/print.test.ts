import { inspect } from "node:util";
import { expect, test } from "vitest";
import { printedLine } from "../../../src/console/worker/print.ts";

const long = { first: "a value of some length", second: "another value of some length", third: [1, 2, 3] };

test.each([
  ["text", 1, null, undefined, true, 10n],
  [[], {}, [1, "two"], { a: 1, "b-c": { d: { e: { f: 1 } } } }],
  [long],
  [new Map([["a", 1]]), new Set([1])],
  [new Date(0), [new Date(0)]],
  ["it's", ["it's"]],
])("%j is printed as by Node.js", (...values) => {
  const printed = values.map((value) => (typeof value === "string" ? value : inspect(value)));
  expect(printedLine(values)).toBe(printed.join(" "));
});
