import { expect, test } from "vitest";
import { Report } from "../../src/validation/report.ts";

test("an issue has the path of the part that is being checked", () => {
  const report = new Report();
  report.inside("a", (_value, inner) => inner.inside(0, (part) => inner.add(`is ${part}`), 1), {});
  report.add("is odd");
  expect(report.issues).toEqual([
    { path: ["a", 0], message: "is 1" },
    { path: [], message: "is odd" },
  ]);
});

test.each([
  [["a string"], "is not a string"],
  [["a string", "null"], "is not a string or null"],
  [["a string", "a list", "a string", "null"], "is not a string, a list or null"],
])("names what was expected: %j", (expected, message) => {
  const report = new Report();
  report.addMismatch(expected);
  expect(report.issues).toEqual([{ path: [], message }]);
});

test("is full with twenty issues and takes no more", () => {
  const report = new Report();
  for (let index = 0; index < 19; index += 1) report.add(`${index}`);
  expect(report.isFull).toBe(false);
  for (let index = 19; index < 30; index += 1) report.add(`${index}`);
  expect(report.isFull).toBe(true);
  expect(report.issues.map(({ message }) => message)).toEqual(Array.from({ length: 20 }, (_, index) => `${index}`));
});

test("a trial leaves no trace, and can be taken over", () => {
  const report = new Report();
  report.add("before");
  const findings = report.try((_value, inner) => inner.add("tried"), 1);
  expect(report.issues.map(({ message }) => message)).toEqual(["before"]);
  report.addAll(findings);
  expect(report.issues.map(({ message }) => message)).toEqual(["before", "tried"]);
});

test("knows findings that only say that the value at this place is of another kind", () => {
  const report = new Report();
  const mismatch = report.try((_value, inner) => inner.addMismatch(["null"]), 1);
  const deeper = report.try((_value, inner) => inner.inside("a", (_part, part) => part.addMismatch(["null"]), 1), {});
  const other = report.try((_value, inner) => inner.add("is odd"), 1);
  expect(report.expectedBy(mismatch)).toEqual(["null"]);
  expect(report.expectedBy([])).toBeUndefined();
  expect(report.expectedBy(deeper)).toBeUndefined();
  expect(report.expectedBy(other)).toBeUndefined();
  expect(report.expectedBy([...mismatch, ...other])).toBeUndefined();
});

test("recursion ends after a hundred levels, and levels that are left do not count", () => {
  const report = new Report();
  let deepest = 0;
  const nest = (level: number) => {
    deepest = Math.max(deepest, level);
    report.recurse(() => nest(level + 1), undefined);
  };
  nest(0);
  nest(0);
  expect(deepest).toBe(100);
  expect(report.issues.map(({ message }) => message)).toEqual(["is nested too deeply", "is nested too deeply"]);
});
