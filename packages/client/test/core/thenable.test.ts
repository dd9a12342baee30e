import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { isThenable } from "../../src/core/thenable.ts";

test.each<[name: string, value: unknown]>([
  ["a promise", Promise.resolve()],
  ["a promise of another realm", runInNewContext("Promise.resolve()")],
  ["a promise of a library", runInNewContext("({ then() {} })")],
])("%s is one", (_name, value) => {
  expect(isThenable(value)).toBe(true);
});

test.each<[value: unknown]>([[undefined], [null], ["then"], [{}], [runInNewContext("({ then: true })")], [() => {}]])(
  "%j is none",
  (value) => {
    expect(isThenable(value)).toBe(false);
  },
);
