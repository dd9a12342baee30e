import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { LivePages } from "@enapter/http-api-docs/live";
import { close, listen } from "@enapter/http-api-docs/server";
import { livePage, liveScript, type SiteState } from "./script.ts";

/** Starts to render the pages; `script` runs in each of them. */
export type StartPages = (server: Server, script: string) => Promise<LivePages>;

/** Path of the API page, which is not Astro's. */
const apiPath = "/reference/api/";

/** The documentation in a browser, on one address: the pages, the API page, and an overlay that shows problems. */
export class Site {
  readonly #server = createServer((request, response) => this.#respond(request, response));
  readonly #browsers = new Set<ServerResponse>();
  readonly #startPages: StartPages;
  readonly #closed = Promise.withResolvers<void>();
  #starting: Promise<void> | undefined;
  #livePages: LivePages | undefined;
  #isClosed = false;
  #apiPage: string | undefined;
  /** Differs from that of every other run, too: a page of yesterday's run reloads. */
  #state: SiteState = { version: randomUUID() };

  constructor(startPages: StartPages) {
    this.#startPages = startPages;
  }

  /**
   * @param port TCP port; 0 takes a free one.
   * @returns the address.
   * @throws PortTakenError when the port is used already.
   */
  start(port: number): Promise<string> {
    return listen(this.#server, port);
  }

  /** Ends everything. Pages that are still being started end when they have started. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#closed.resolve();
    await this.#livePages?.close();
    await close(this.#server);
  }

  /** Shows the pages that are in the folder of Starlight now, and from then on what is there. Resolves when they are served, or after `close`. */
  async showPages(): Promise<void> {
    this.#starting ??= this.#serve();
    await Promise.race([this.#starting, this.#closed.promise]);
  }

  async #serve(): Promise<void> {
    const pages = await this.#startPages(this.#server, liveScript(null));
    if (this.#isClosed) return await pages.close();
    this.#livePages = pages;
    this.#reload();
  }

  /** Shows another API page: browsers reload. What was wrong stays to be seen. */
  setApiPage(page: string): void {
    this.#apiPage = page;
    this.#reload();
  }

  /** Lays a problem over the page, or takes it away. */
  setProblem(problem: string | undefined): void {
    const { version } = this.#state;
    this.#tell(problem === undefined ? { version } : { version, problem });
  }

  #reload(): void {
    this.#tell({ ...this.#state, version: randomUUID() });
  }

  #tell(state: SiteState): void {
    this.#state = state;
    for (const browser of this.#browsers) browser.write(eventOf(state));
  }

  #respond(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const isApi = pathname === apiPath;
    if (pathname === "/events") this.#follow(response);
    else if (this.#livePages !== undefined && !isApi) this.#livePages.handle(request, response);
    else {
      const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
      const page = isApi ? this.#apiPage : undefined;
      response.writeHead(200, headers).end(livePage(page, this.#state.version));
    }
  }

  /** Server-sent events. A browser that comes, or comes back, hears at once how things are. */
  #follow(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(`retry: 500\n${eventOf(this.#state)}`);
    this.#browsers.add(response);
    response.on("close", () => this.#browsers.delete(response));
  }
}

function eventOf(state: SiteState): string {
  return `data: ${JSON.stringify(state)}\n\n`;
}
