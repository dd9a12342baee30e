import { refuse } from "../core/errors.ts";
import type { EngineRequest } from "../core/request.ts";
import type { RouteMatch } from "../spec/router.ts";
import { ManifestReader } from "../state/manifests/source.ts";
import { seededStore } from "../state/seed/seed.ts";
import { Store } from "../state/store/store.ts";
import type { Caller } from "./access/caller.ts";
import { TokenRegistry } from "./access/tokens.ts";
import { isAvailable, type MockMode } from "./modes/mode.ts";
import type { MockOptions } from "./options.ts";
import { Terminals } from "./terminal/terminals.ts";

/** The state of a mock, and the side that it plays. */
export interface World {
  readonly store: Store;
  readonly terminals: Terminals;
  readonly manifests: ManifestReader;
  readonly tokens: TokenRegistry;
  /** Undefined when the mock plays Cloud and Gateway at once. */
  readonly mode: MockMode | undefined;
}

/**
 * Creates the world that a mock starts with.
 * @throws {RangeError} when a role is not known or the state is not one of a mock.
 */
export function worldOf(
  { token, tokens = {}, mode, state }: MockOptions & { token: string },
  seed: string,
  now: Date,
): World {
  const store = state ? Store.restore(state) : seededStore(seed, now);
  // A Gateway has one site, the first.
  const isServed = (siteId: string): boolean =>
    mode === undefined || mode === "cloud" || store.sites.keys().next().value === siteId;
  return {
    store,
    terminals: new Terminals(),
    manifests: new ManifestReader(),
    tokens: new TokenRegistry(store, token, tokens, isServed),
    mode,
  };
}

/**
 * Identifies the caller of an operation.
 * @throws Refusal 404 when there is no such operation in this mode, 401 or 403 when the token is missing or invalid.
 */
export function admit(
  { tokens, mode }: World,
  match: RouteMatch | undefined,
  request: EngineRequest,
  isStream: boolean,
): { match: RouteMatch; caller: Caller } {
  const described = isStream ? (match?.operation.stream ?? match?.operation) : match?.operation;
  if (match === undefined || described === undefined || !isAvailable(described.availability, mode)) {
    const details = { method: request.method, path: request.url.pathname };
    throw refuse(404, "NOT_FOUND", "There is no such operation.", details);
  }
  return { match, caller: tokens.callerOf(match.operation, request.headers) };
}
