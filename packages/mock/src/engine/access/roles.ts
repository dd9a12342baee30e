import type { AccessRole } from "@enapter/http-api-types";

/** The roles of a token, from the lowest to the highest; each includes those before it. */
export const roles = ["READONLY", "USER", "OWNER", "INSTALLER", "VENDOR", "SYSTEM"] as const satisfies AccessRole[];

const ranks: readonly string[] = roles;

/** Returns whether a role includes a level, in either case. Only `SYSTEM` includes an unknown level. */
export function includes(role: string, level: string): boolean {
  const wanted = ranks.indexOf(level.toUpperCase());
  return ranks.indexOf(role.toUpperCase()) >= (wanted === -1 ? ranks.length - 1 : wanted);
}
