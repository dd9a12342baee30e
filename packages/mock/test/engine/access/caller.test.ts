import { expect, test } from "vitest";
import { Refusal } from "../../../src/core/errors.ts";
import { requireRole } from "../../../src/engine/access/caller.ts";
import { harbourId } from "../../support.ts";

test("a role that is too low is refused with both roles in the details", () => {
  const caller = { sees: () => true, roleAt: () => "USER", permits: () => false, own: () => {} };
  const check = () => requireRole(caller, harbourId, "owner");
  expect(check).toThrow(Refusal);
  expect(check).toThrow(
    expect.objectContaining({
      status: 403,
      errors: [
        expect.objectContaining({
          code: "ACCESS_DENIED",
          details: { required_role: "OWNER", authorized_role: "USER" },
        }),
      ],
    }),
  );
  expect(() => requireRole({ ...caller, permits: () => true }, harbourId, "owner")).not.toThrow();
});
