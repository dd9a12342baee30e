import { expect, test } from "vitest";
import { type Change, grouped, toDiff, worst } from "../../src/core/change.ts";

function change(parts: Partial<Change>): Change {
  return { subject: "A", what: "w", impact: "patch", plane: "wire", why: "y", adapt: "", usedBy: [], ...parts };
}

test("the worst counts", () => {
  expect(worst(["patch", "major", "minor"])).toBe("major");
  expect(worst([])).toBe("none");
});

test("the order depends on nothing but the changes", () => {
  const changes = [
    change({ subject: "B" }),
    change({ subject: "A", impact: "major" }),

    change({ subject: "C", impact: "minor" }),
  ];
  const { changes: sorted } = toDiff(changes);
  expect(sorted.map(({ impact, subject }) => `${impact} ${subject}`)).toEqual(["major A", "minor C", "patch B"]);
  expect(toDiff([...changes].reverse())).toEqual(toDiff(changes));
});

test("of the same change in both directions the worse meaning stays, with all operations", () => {
  const { changes } = toDiff([
    change({ impact: "minor", why: "sent", usedBy: ["B"] }),
    change({ impact: "major", why: "read", usedBy: ["A"] }),
  ]);
  expect(changes).toEqual([change({ impact: "major", why: "read", usedBy: ["A", "B"] })]);
});

test("the same change in several places is one for people", () => {
  const groups = grouped([change({ subject: "A" }), change({ subject: "B", what: "other" }), change({ subject: "C" })]);
  expect(groups.map(({ subjects }) => subjects)).toEqual([["A", "C"], ["B"]]);
});
