import { expect, test } from "vitest";
import { excuseKnown } from "../runtimes/src/known.ts";

const known = { "typed get": "it is Monday" };
const milliseconds = 1;

test("a known failure is excused, and no other", () => {
  const results = [
    { check: "typed get", milliseconds, error: "it is Monday" },
    { check: "404", milliseconds, error: "no" },
    { check: "command", milliseconds, word: "ok" },
  ];
  expect(excuseKnown(results, known)).toEqual([
    { check: "typed get", milliseconds, word: "known" },
    { check: "404", milliseconds, error: "no" },
    { check: "command", milliseconds, word: "ok" },
  ]);
});

test("a known failure that does not come is a failure", () => {
  const [result] = excuseKnown([{ check: "typed get", milliseconds, word: "ok" }], known);
  expect(result?.error).toContain("does not any more");
});

test("so is one of a check that does not exist", () => {
  expect(excuseKnown([], known)).toEqual([expect.objectContaining({ check: "typed get", error: expect.anything() })]);
});
