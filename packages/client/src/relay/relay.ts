import type { Client } from "../core/types/client.ts";
import type { Operation } from "../core/types/operation.ts";
import { UsageError } from "../errors/usage-error.ts";
import { iterate } from "../reading/iterate.ts";
import { checkOptions, count, func, type Rules, rule } from "../values/rules.ts";
import { eventStream } from "./event-stream.ts";
import { forward, upstreamRequest } from "./forward.ts";
import { isOwnPage } from "./origin.ts";
import { relayError, relayHeaders } from "./refusal.ts";
import { repeatGuard } from "./repeats.ts";
import { type Route, routeFinder } from "./routes.ts";
import { type FreeSlot, streamSlots } from "./stream-slots.ts";

/** Options of a relay, whatever its API. */
export interface RelaySettings<Id extends string = string> {
  /** Path under which pages reach the relay, which is the base URL of their client. Default: `/api/enapter`. */
  readonly path?: string | undefined;
  /**
   * Operations that pages may call, by `operationId`; `"read"` stands for all that only read. Name the operations that act one by
   * one: `["read", "executeCommand"]`. Default: `["read"]`.
   */
  readonly allow?: readonly (Id | "read")[] | undefined;
  /**
   * Origins of pages that may use the relay, such as `https://dashboard.example.com`. Default: the same origin alone, which the
   * browser confirms over HTTPS and on this machine. Behind plain HTTP under any other name, list the origin.
   */
  readonly origins?: readonly string[] | undefined;
  /** The largest body of a request, in bytes. Default: 1 MiB. */
  readonly maxBodySize?: number | undefined;
  /** Number of streams that may be open at a time. Each one holds two connections. `Infinity`: no limit. Default: 500. */
  readonly maxStreams?: number | undefined;
  /** The same for each user, where `userOf` names one. Default: 50. */
  readonly maxStreamsPerUser?: number | undefined;
  /**
   * Returns the name of the user who sent a request, for `maxStreamsPerUser`. `undefined`: not limited by user. What it throws
   * rejects the promise of the relay.
   */
  readonly userOf?: ((request: Request) => string | undefined) | undefined;
}

/** Responds to the requests of pages. Failures are responses, too. */
export type Relay = (request: Request) => Promise<Response>;

const isOrigin = (text: unknown) =>
  typeof text === "string" && /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;

const relayRules = (): Rules => ({
  path: rule("a path such as `/api/enapter`", (value) => typeof value === "string" && /^(\/[^/?#]+)+$/.test(value)),
  allow: rule("a list of operations", Array.isArray),
  origins: rule(
    "a list of origins, such as `https://dashboard.example.com`",
    (value) => Array.isArray(value) && value.every(isOrigin),
  ),
  maxBodySize: count(0, Infinity),
  maxStreams: count(0, Infinity),
  maxStreamsPerUser: count(0, Infinity),
  userOf: func,
});

/**
 * Makes the relay of an API.
 * @throws {UsageError} when an option is not valid.
 */
export function makeRelay<Id extends string>(
  operations: readonly Operation[],
  client: Client,
  options: RelaySettings<Id>,
): Relay {
  checkOptions(options, relayRules());
  const { path = "/api/enapter", allow = ["read"], origins = [], maxBodySize = 2 ** 20 } = options;
  const { maxStreams: all = 500, maxStreamsPerUser: user = 50, userOf } = options;
  const allowed: ReadonlySet<string> = new Set(allow);
  const own: ReadonlySet<string> = new Set(origins);
  const known = new Set(["read", ...operations.map(({ id }) => id)]);
  const unknown = allow.find((name) => !known.has(name));
  if (unknown !== undefined) throw new UsageError(`\`allow\` has ${JSON.stringify(unknown)}, which is no operation.`);
  const find = routeFinder(operations);
  const seenBefore = repeatGuard();
  const slots = streamSlots({ all, user });
  return async (request) => {
    const { pathname } = new URL(request.url);
    const isStream = request.headers.get("Accept")?.includes("text/event-stream") ?? false;
    const route = pathname.startsWith(`${path}/`)
      ? find(request.method, pathname.slice(path.length), isStream)
      : undefined;
    const isRead = route?.operation.retry === "safe";
    if (!isOwnPage(request, own, route === undefined ? request.method !== "GET" : !isRead)) {
      return relayError("relay/FOREIGN_PAGE");
    }
    if (route === undefined) return relayError("relay/UNKNOWN_OPERATION");
    if (!allowed.has(route.operation.id) && !(isRead && allowed.has("read"))) return relayError("relay/NOT_ALLOWED");
    if (!isRead) {
      const key = request.headers.get("Idempotency-Key");
      if (!key) return relayError("relay/KEY_MISSING");
      if (seenBefore(key)) return relayError("relay/REPEATED");
    }
    if (!isStream) return forward(client, request, route, maxBodySize);
    const slot = slots.take(userOf?.(request));
    if (slot === "all") return relayError("relay/BUSY");
    if (slot === "user") return relayError("relay/TOO_MANY_STREAMS");
    return relayStream(client, request, route, slot);
  };
}

function relayStream({ pipeline }: Client, request: Request, route: Route, free: FreeSlot): Response {
  const upstream = upstreamRequest(request, route);
  const messages = iterate<unknown>(async (signal) => {
    const { receive } = await import("../core/streams/receive.ts");
    return receive(pipeline, route.operation.stream ?? {}, upstream, signal);
  });
  const headers = { ...relayHeaders, "Content-Type": "text/event-stream", "X-Accel-Buffering": "no" };
  return new Response(eventStream(messages, request.signal, free), { headers });
}
