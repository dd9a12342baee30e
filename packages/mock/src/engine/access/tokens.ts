import type { DescribedOperation } from "@enapter/http-api-openapi";
import type { AccessRole } from "@enapter/http-api-types";
import { refuse } from "../../core/errors.ts";
import type { Store } from "../../state/store/store.ts";
import type { Caller } from "./caller.ts";
import type { TokenGrant } from "./grant.ts";
import { includes, roles } from "./roles.ts";

/** The callers by token. */
export class TokenRegistry {
  readonly #callers = new Map<string, Caller>();
  readonly #anonymous: Caller;

  /**
   * @param owner the token with the stored role of each site.
   * @param grants further tokens and their rights.
   * @param isServed returns whether the mock serves a site.
   * @throws {RangeError} when a role is not known.
   */
  constructor(
    store: Store,
    owner: string,
    grants: Readonly<Record<string, TokenGrant>>,
    isServed: (siteId: string) => boolean,
  ) {
    const storedRole = (siteId: string): AccessRole | undefined => store.sites.get(siteId)?.authorized_role;
    this.#callers.set(owner, callerWith(storedRole, isServed));
    for (const [token, { role, sites }] of Object.entries(grants)) {
      if (!(roles as readonly string[]).includes(role)) {
        throw new RangeError(`${role} is not a role, use one of ${roles.join(", ")}.`);
      }
      this.#callers.set(
        token,
        callerWith((siteId) => (sites === undefined || sites.includes(siteId) ? role : undefined), isServed),
      );
    }
    this.#anonymous = callerWith(() => undefined, isServed);
  }

  /**
   * Returns the caller of a request, and demands the token where the description does.
   * @throws Refusal 401 when the token is missing, 403 when it is not known.
   */
  callerOf(operation: DescribedOperation, headers: Headers): Caller {
    const [first, ...others] = operation.tokenHeaders;
    if (first === undefined) return this.#anonymous;
    const header = [first, ...others].find((name) => headers.get(name)) ?? first;
    const token = headers.get(header);
    if (!token && operation.anonymousAllowed) return this.#anonymous;
    if (!token) throw refuse(401, "invalid_header", "The API token is missing.", { header });
    const caller = this.#callers.get(token);
    if (caller === undefined) {
      throw refuse(403, "invalid_header", "The API token is invalid or has expired.", { header });
    }
    return caller;
  }
}

function callerWith(
  grantedRole: (siteId: string) => AccessRole | undefined,
  isServed: (siteId: string) => boolean,
): Caller {
  const owned = new Set<string>();
  const roleAt = (siteId: string): AccessRole | undefined => {
    if (!isServed(siteId)) return undefined;
    return grantedRole(siteId) ?? (owned.has(siteId) ? "OWNER" : undefined);
  };
  return {
    sees: (siteId) => roleAt(siteId) !== undefined,
    roleAt: (siteId) => roleAt(siteId) ?? "READONLY",
    permits(siteId, level) {
      const role = roleAt(siteId);
      return role !== undefined && includes(role, level);
    },
    own: (siteId) => void owned.add(siteId),
  };
}
