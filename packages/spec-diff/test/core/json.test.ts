import { expect, test } from "vitest";
import { canonical, sameJson } from "../../src/core/json.ts";

const values: readonly unknown[] = [
  undefined,
  null,
  0,
  "0",
  "",
  true,
  [],
  [1, 2],
  [2, 1],
  [1, 2, 3],
  [[1], 2],
  {},
  { a: 1 },
  { a: 1, b: [{ c: null }] },
  { b: [{ c: null }], a: 1 },
  { a: 1, b: [{ c: undefined }] },
  { a: 1, b: [{}] },
  { a: undefined },
  { constructor: 1 },
  { a: "1" },
];

test("two values are the same where their texts with keys in order are", () => {
  for (const a of values)
    for (const b of values) expect([a, b, sameJson(a, b)]).toEqual([a, b, canonical(a) === canonical(b)]);
});
