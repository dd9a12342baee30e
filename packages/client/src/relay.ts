import type { Client } from "./core/types/client.ts";
import { operations } from "./generated/descriptors/descriptors.ts";
import type { OperationErrors } from "./generated/errors/errors.ts";
import { makeRelay, type Relay, type RelaySettings } from "./relay/relay.ts";

export { type OverRelayOptions, overRelay } from "./relay/over-relay.ts";
export type { RelayErrorCode } from "./relay/refusal.ts";
export { type StreamRefusal, streamOverRelay } from "./relay/stream-over-relay.ts";
export type { Relay };

/** An operation of the API, by its `operationId`. */
export type RelayOperation = keyof OperationErrors;

/** Options of a relay. */
export interface RelayOptions extends RelaySettings<RelayOperation> {}

/**
 * Makes a relay, which lets pages use the API without a token of their own: it holds a client on your server, sends the requests of
 * pages with the token of that, and passes on the responses. Streams become server-sent events.
 *
 * It takes and returns the standard `Request` and `Response`, as servers on Bun, Deno and Cloudflare Workers do; on Node.js put
 * `nodeListener` of `@enapter/http-api-client/node` around it. Everybody who reaches it can do what `allow` says: check first who that is.
 * @throws {UsageError} when an option is not valid.
 * @example
 * const relay = createRelay(createClient({ token }), { allow: ["read", "executeCommand"] });
 * Bun.serve({ fetch: (request) => (isSignedIn(request) ? relay(request) : new Response(null, { status: 401 })) });
 */
export function createRelay(client: Client, options: RelayOptions = {}): Relay {
  return makeRelay(operations, client, options);
}
