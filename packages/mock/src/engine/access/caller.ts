import type { AccessRole } from "@enapter/http-api-types";
import { refuse } from "../../core/errors.ts";

/** The sender of a request, with its rights. */
export interface Caller {
  /** Returns whether the caller sees a site; responses treat others as if they did not exist. */
  sees(siteId: string): boolean;
  /** Returns the role at a site, the `authorized_role` of the site and its devices; `READONLY` at a site that is not seen. */
  roleAt(siteId: string): AccessRole;
  /**
   * Returns whether the role at a site includes a level; false at a site that is not seen.
   * @param level a role or an `access_level` of a manifest, in either case.
   */
  permits(siteId: string, level: string): boolean;
  /** Makes the caller the owner of a site that it has just created. */
  own(siteId: string): void;
}

/**
 * Checks the role of a caller at a site.
 * @param level a role or an `access_level` of a manifest, in either case.
 * @throws Refusal 403 when the role does not include the level.
 */
export function requireRole(caller: Caller, siteId: string, level: string): void {
  if (caller.permits(siteId, level)) return;
  const details = { required_role: level.toUpperCase(), authorized_role: caller.roleAt(siteId) };
  throw refuse(403, "ACCESS_DENIED", `This needs the role ${details.required_role} or a higher one.`, details);
}
