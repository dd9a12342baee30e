import { refuse } from "../../core/errors.ts";
import type { EngineRequest } from "../../core/request.ts";
import { TerminalSession } from "./session.ts";
import { Shell, type ShellHost } from "./shell.ts";

/** Path of the sessions, outside the API. */
const basePath = "/terminal/";

/** Time within which a client must connect to a session, in milliseconds. */
const connectLimit = 60_000;

/** The data that a client needs to connect to a session. */
export interface Ticket {
  readonly channel_id: string;
  readonly token: string;
  readonly websocket_url: string;
}

interface Pending {
  readonly token: string;
  readonly host: ShellHost;
  readonly openedAt: number;
}

/** The remote terminals that have been opened but not connected to. They end with the process. */
export class Terminals {
  readonly #pending = new Map<string, Pending>();

  /**
   * Opens a session.
   * @param id returns a new id for each call.
   * @param origin scheme, host and port of the mock.
   */
  open(host: ShellHost, id: () => string, origin: string, now: Date): Ticket {
    const channelId = id();
    const token = `terminal-${id()}`;
    this.#pending.set(channelId, { token, host, openedAt: now.getTime() });
    const url = new URL(basePath + channelId, origin);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    return { channel_id: channelId, token, websocket_url: url.href };
  }

  /** Returns whether a path is that of a session. */
  owns(path: string): boolean {
    return path.startsWith(basePath);
  }

  /**
   * Connects to a session, which is possible once.
   * @throws Refusal 401 when its token is missing, 403 when it is another one, 404 when the session does not exist or is too old.
   */
  connect({ url, headers }: EngineRequest, now: Date): TerminalSession {
    const details = { header: "Authorization" };
    const token = /^Bearer +(.+)$/i.exec(headers.get("authorization") ?? "")?.[1];
    if (token === undefined) throw refuse(401, "invalid_header", "The token of the session is missing.", details);
    const channelId = url.pathname.slice(basePath.length);
    const pending = this.#pending.get(channelId);
    if (pending === undefined || now.getTime() - pending.openedAt > connectLimit) {
      this.#pending.delete(channelId);
      throw refuse(404, "TERMINAL_NOT_FOUND", "There is no such session, or it is too old.", { channel_id: channelId });
    }
    if (token !== pending.token) throw refuse(403, "invalid_header", "This is not the token of the session.", details);
    this.#pending.delete(channelId);
    return new TerminalSession(channelId, new Shell(pending.host), now);
  }
}
