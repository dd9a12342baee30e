import type { AccessRole } from "@enapter/http-api-types";
import { refuse } from "../../core/errors.ts";

/** Who sent a request, and what that one may do. */
export interface Caller {
  /** Whether the caller knows of a site; one that is not seen is answered as if it did not exist. */
  sees(siteId: string): boolean;
  /** The role at a site, the `authorized_role` of it and its devices. `READONLY` at one that is not seen. */
  roleAt(siteId: string): AccessRole;
  /**
   * Whether the role at a site includes a level. Never at one that is not seen.
   * @param level a role or an `access_level` of a manifest, in either case.
   */
  permits(siteId: string, level: string): boolean;
  /** Lets the caller see a site that the caller has just created, as its owner. */
  own(siteId: string): void;
}

/**
 * Demands a role.
 * @param level a role or an `access_level` of a manifest, in either case.
 * @throws Refusal 403 when the role of the caller at the site does not include it.
 */
export function requireRole(caller: Caller, siteId: string, level: string): void {
  if (caller.permits(siteId, level)) return;
  const details = { required_role: level.toUpperCase(), authorized_role: caller.roleAt(siteId) };
  throw refuse(403, "ACCESS_DENIED", `This needs the role ${details.required_role} or a higher one.`, details);
}
