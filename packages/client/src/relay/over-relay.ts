import type { Middleware } from "../core/types/middleware.ts";
import type { OpenWebSocket } from "../core/types/web-socket.ts";
import { streamOverRelay } from "./stream-over-relay.ts";

/** The options of a client in a page behind a relay. */
export interface OverRelayOptions {
  readonly baseUrl: string;
  readonly token: null;
  readonly webSocket: OpenWebSocket;
  readonly middleware: Middleware;
}

/**
 * Returns the options of a client in a page: it has no token, sends everything to a relay, and reads streams over it. Each request that may
 * act has a key, by which the relay knows one that the browser sends again by itself.
 * @param path Path of the relay. Default: `/api/enapter`.
 * @example
 * const enapter = createClient(overRelay());
 * for await (const message of enapter.devices.streamTelemetry("battery-rack-1")) console.log(message);
 */
export function overRelay(path = "/api/enapter"): OverRelayOptions {
  const middleware: Middleware = (request, next) =>
    next(
      request.method === "GET" ? request : { ...request, headers: { ...request.headers, "idempotency-key": newKey() } },
    );
  return { baseUrl: path, token: null, webSocket: streamOverRelay, middleware };
}

/** `crypto.randomUUID` is missing in pages of plain HTTP. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
