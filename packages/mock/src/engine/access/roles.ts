import type { AccessRole } from "@enapter/http-api-types";

/** From the lowest to the highest; each includes those before it. */
const order = ["readonly", "user", "owner", "installer", "vendor", "system"];

/** The roles that a token may have. */
export const roles = ["READONLY", "USER", "OWNER", "INSTALLER", "VENDOR", "SYSTEM"] as const satisfies AccessRole[];

/** Returns whether a role includes a level, in either case. Only `SYSTEM` includes an unknown level. */
export function includes(role: string, level: string): boolean {
  const wanted = order.indexOf(level.toLowerCase());
  return order.indexOf(role.toLowerCase()) >= (wanted === -1 ? order.length - 1 : wanted);
}
