import { expect, test } from "vitest";
import { includes, roles } from "../../../src/engine/access/roles.ts";

test("each includes the ones before it, in either case", () => {
  for (const [rank, role] of roles.entries()) {
    const included = roles.filter((level) => includes(role, level));
    expect(included).toEqual(roles.slice(0, rank + 1));
    expect(roles.filter((level) => includes(role, level.toLowerCase()))).toEqual(included);
  }
});

test("an unknown level is only for SYSTEM", () => {
  expect(roles.filter((role) => includes(role, "wizard"))).toEqual(["SYSTEM"]);
});
