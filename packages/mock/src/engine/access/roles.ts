import type { AccessRole } from "@enapter/http-api-types";

/** From the lowest to the highest; each includes the ones before it. */
const order = ["readonly", "user", "owner", "installer", "vendor", "system"];

/** The roles that a token may have. */
export const roles = ["READONLY", "USER", "OWNER", "INSTALLER", "VENDOR", "SYSTEM"] as const satisfies AccessRole[];

/** Whether a role includes a level, in either case. A level that is not known is only for `SYSTEM`. */
export function includes(role: string, level: string): boolean {
  const wanted = order.indexOf(level.toLowerCase());
  return order.indexOf(role.toLowerCase()) >= (wanted === -1 ? order.length - 1 : wanted);
}
