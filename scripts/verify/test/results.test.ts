import { expect, test } from "vitest";
import { SuiteReader } from "../runtimes/src/results.ts";

const get = { check: "typed get", milliseconds: 3, word: "ok" };

test("results come in any pieces", () => {
  const reader = new SuiteReader();
  for (const character of `${JSON.stringify(get)}\n{"done":1}\n`) reader.add(character);
  expect(reader.results).toEqual([get]);
  expect(reader.isComplete).toBe(true);
});

test.each([
  ["a suite that says nothing", ""],
  ["a suite without any check", '{"done":0}\n'],
  ["a runtime that dies in between", `${JSON.stringify(get)}\n`],
  ["a result that got lost", `${JSON.stringify(get)}\n{"done":2}\n`],
])("%s is not complete", (_, text) => {
  const reader = new SuiteReader();
  reader.add(text);
  expect(reader.isComplete).toBe(false);
});

test("other output is an error that shows it", () => {
  expect(() => new SuiteReader().add("warning: experimental\n")).toThrow("no result: warning: experimental");
});
