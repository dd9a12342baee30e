import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import type { Dispatcher, WebSocket } from "undici";
import type { WebSocketLike } from "../core/types/web-socket.ts";
import { loadUndici, type Undici } from "./agent.ts";
import type { Settings } from "./options.ts";

/**
 * Opens a WebSocket over undici. Unlike that of Node.js it can ping, can be given a certificate to trust, and is there on Node.js 20, too.
 * @param open Has the WebSocket in it for as long as that is not closed.
 * @throws {UsageError} when undici cannot be loaded.
 */
export async function openWebSocket(
  settings: Settings,
  url: string,
  headers: Record<string, string>,
  open: Set<WebSocketLike>,
): Promise<WebSocketLike> {
  const undici = await loadUndici();
  const { dispatcher, terminate } = dispatcherOf(undici, settings);
  const socket: WebSocket = new undici.WebSocket(url, { headers, dispatcher });
  const like: WebSocketLike = Object.assign(socket as unknown as WebSocketLike, {
    ping: () => undici.ping(socket),
    on(event: string, listener: () => void) {
      const channel = `undici:websocket:${event}`;
      const heard = (message: unknown) => {
        if ((message as { websocket?: unknown }).websocket === socket) listener();
      };
      subscribe(channel, heard);
      socket.addEventListener("close", () => unsubscribe(channel, heard), { once: true });
    },
    ...(terminate !== undefined && { terminate }),
  });
  open.add(like);
  socket.addEventListener("close", () => open.delete(like), { once: true });
  return like;
}

/** Returns the dispatcher that connects the socket, and a function that ends it at once: undici does not let go of it by itself. */
function dispatcherOf(
  { Agent, buildConnector }: Undici,
  settings: Settings,
): { dispatcher: Dispatcher; terminate?: () => void } {
  if ("dispatcher" in settings) return { dispatcher: settings.dispatcher as Dispatcher };
  const { ca, connectTimeout } = settings.connection;
  const connect = buildConnector({ timeout: connectTimeout, allowH2: false, ...(ca === undefined ? {} : { ca }) });
  let connection: Socket | undefined;
  const dispatcher = new Agent({
    allowH2: false,
    connect: (options, callback) =>
      connect(options, (...result) => {
        connection = result[1] ?? undefined;
        callback(...result);
      }),
  });
  return { dispatcher, terminate: () => void connection?.destroy() };
}
