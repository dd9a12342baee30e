import { expect, test } from "vitest";
import { own } from "../../src/json/own.ts";

test.each(["constructor", "toString", "__proto__"])("%s is found only where a record itself has it", (key) => {
  expect(own({}, key)).toBeUndefined();
  expect(own(Object.fromEntries([[key, 1]]), key)).toBe(1);
});

test("nothing has no values", () => expect(own(undefined, "a")).toBeUndefined());
