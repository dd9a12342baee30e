import { endAtOnce } from "../core/streams/socket.ts";
import type { Fetch } from "../core/types/options.ts";
import type { OpenWebSocket, WebSocketLike } from "../core/types/web-socket.ts";
import { UsageError } from "../errors/usage-error.ts";
import { type Agent, createAgent } from "./agent.ts";
import { Exchange } from "./exchange.ts";
import { type NodeDispatcher, type NodeFetchOptions, resolveOptions } from "./options.ts";
import { dispatchRequest } from "./request.ts";
import { openWebSocket } from "./web-socket.ts";

/** A `fetch` with connections of its own. */
export interface NodeFetch extends Fetch {
  /** Sends a request. A redirect is given back as it is, and never followed. */
  (url: string | URL, init?: RequestInit): Promise<Response>;
  /**
   * Opens WebSockets for the `webSocket` option of the client. They trust the same certificates, and ping: a stream over a connection
   * that vanished is opened again.
   */
  readonly webSocket: OpenWebSocket;
  /**
   * Ends the transport: waits for the requests under way, breaks off responses whose body nobody has begun to read, and closes
   * the connections, WebSockets included. Every later call fails with a `UsageError`.
   */
  close(): Promise<void>;
  /** The same as `close`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Makes a `fetch` for the `fetch` option of the client, over the package `undici`, which has to be installed. It takes less than
 * half the time of the global `fetch`, and can be given a certificate to trust. It never sends a request again by itself.
 * @throws {UsageError} when an option is not valid, or on Bun, whose own `fetch` is to be used. That undici is not installed shows
 * in the first call.
 * @example
 * const fetch = createNodeFetch({ ca: await readFile("gateway.pem") });
 * const enapter = createClient({ token, gateway: "192.168.1.20", fetch, webSocket: fetch.webSocket });
 * await fetch.close();
 */
export function createNodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  if ("Bun" in globalThis) {
    // Bun puts a package of its own, which can do nothing of this, in place of undici.
    throw new UsageError(
      "`createNodeFetch` needs undici, which Bun replaces. Leave out `fetch`; for a certificate, pass `fetch: (url, init) => fetch(url, { ...init, tls: { ca } })` and `webSocket: (url, options) => new WebSocket(url, { ...options, tls: { ca } })`.",
    );
  }
  const settings = resolveOptions(options);
  const open = new Set<Exchange>();
  const sockets = new Set<WebSocketLike>();
  let dispatcher: NodeDispatcher | undefined = "dispatcher" in settings ? settings.dispatcher : undefined;
  let agent: Promise<Agent> | undefined;
  let closed: Promise<void> | undefined;

  const connect = async (): Promise<NodeDispatcher> => {
    if ("dispatcher" in settings) return settings.dispatcher;
    agent ??= createAgent(settings.connection);
    dispatcher = await agent;
    return dispatcher;
  };

  const send = async (given: string | URL, init: RequestInit = {}): Promise<Response> => {
    if (closed !== undefined) throw new UsageError("The transport is closed.");
    const url = new URL(given);
    if (url.hash !== "") url.hash = "";
    const { signal, redirect } = init;
    const request = dispatchRequest(url, init);
    const target = dispatcher ?? (await connect());
    return new Promise((resolve, reject) => {
      const refuseRedirects = redirect === "error";
      const exchange = new Exchange({ url, request, signal, refuseRedirects, open }, resolve, reject);
      if (!exchange.start()) return;
      try {
        target.dispatch(request, exchange);
      } catch (error) {
        exchange.onResponseError(undefined, error);
      }
    });
  };

  const webSocket: OpenWebSocket = async (url, { headers }) => {
    if (closed !== undefined) throw new UsageError("The transport is closed.");
    const socket = await openWebSocket(settings, url, headers, sockets);
    if (closed !== undefined) endAtOnce(socket);
    return socket;
  };

  const close = (): Promise<void> => {
    closed ??= (async () => {
      for (const exchange of open) exchange.leave();
      for (const socket of sockets) endAtOnce(socket);
      await (await agent?.catch(() => undefined))?.close();
    })();
    return closed;
  };

  return Object.assign(send, { webSocket, close, [Symbol.asyncDispose]: close });
}
