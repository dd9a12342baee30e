import { expect, test } from "vitest";
import { parseFault } from "../../../src/engine/faults/parse.ts";

test("a fault is a kind with settings", () => {
  expect(parseFault("html")).toEqual({ kind: "html" });
  expect(parseFault("rate-limit,operation=listDevices,times=3,probability=0.5,retryAfter=2")).toEqual({
    kind: "rate-limit",
    operation: "listDevices",
    times: 3,
    probability: 0.5,
    retryAfter: 2,
  });
});

test.each(["", "nonsense", "html,times", "html,times=many", "html,times=-1", "html,color=red", "html,operation="])(
  "%j is refused",
  (text) => {
    expect(() => parseFault(text)).toThrow(RangeError);
  },
);
