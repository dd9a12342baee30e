import type { AccessRole } from "@enapter/http-api-types";

/** The rights of a token. */
export interface TokenGrant {
  /** The role at every visible site, except for sites that the holder creates, where it is `OWNER`. */
  readonly role: AccessRole;
  /** Ids of the visible sites. Default: all. */
  readonly sites?: readonly string[];
}
