import { refuse } from "../../core/errors.ts";
import type { EngineRequest } from "../../core/request.ts";
import { TerminalSession } from "./session.ts";
import { Shell, type ShellHost } from "./shell.ts";

/** Where sessions are, outside the API. */
const basePath = "/terminal/";

/** A session must be connected to within this time, in milliseconds. */
const connectLimit = 60_000;

/** What a client needs to connect to a session. */
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

/** The remote terminals that have been opened and not yet connected to. They do not outlive the process. */
export class Terminals {
  readonly #pending = new Map<string, Pending>();

  /**
   * Opens a session.
   * @param id makes ids that are new each time.
   * @param origin scheme, host and port of the mock.
   */
  open(host: ShellHost, id: () => string, origin: string, now: Date): Ticket {
    const [channelId, token] = [id(), `terminal-${id()}`];
    this.#pending.set(channelId, { token, host, openedAt: now.getTime() });
    const url = new URL(basePath + channelId, origin);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    return { channel_id: channelId, token, websocket_url: url.href };
  }

  /** Whether a path is that of a session. */
  owns(path: string): boolean {
    return path.startsWith(basePath);
  }

  /**
   * Connects to a session, which can be done once.
   * @throws Refusal 401 without its token, 403 with another one, 404 when it is not there or too old.
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
