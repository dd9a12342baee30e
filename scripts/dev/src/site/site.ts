import { randomUUID } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import { close, listen } from "@enapter/http-api-docs/server";
import { livePage, type SiteState } from "./script.ts";

/** The documentation in a browser: one page that follows what happens here. */
export class Site {
  readonly #server = createServer((request, response) => this.#answer(request.url ?? "/", response));
  readonly #browsers = new Set<ServerResponse>();
  #page: string | undefined;
  /** Differs from that of every other run, too: a page of yesterday's run reloads. */
  #state: SiteState = { version: randomUUID() };

  /**
   * @param port TCP port; 0 takes a free one.
   * @returns the address.
   * @throws PortTakenError when the port is used already.
   */
  start(port: number): Promise<string> {
    return listen(this.#server, port);
  }

  close(): Promise<void> {
    return close(this.#server);
  }

  /** Shows another page: browsers reload. What was wrong stays to be seen. */
  setPage(page: string): void {
    this.#page = page;
    this.#tell({ ...this.#state, version: randomUUID() });
  }

  /** Lays a problem over the page, or takes it away. */
  setProblem(problem: string | undefined): void {
    const { version } = this.#state;
    this.#tell(problem === undefined ? { version } : { version, problem });
  }

  #tell(state: SiteState): void {
    this.#state = state;
    for (const browser of this.#browsers) browser.write(eventOf(state));
  }

  #answer(url: string, response: ServerResponse): void {
    const { pathname } = new URL(url, "http://localhost");
    if (pathname === "/events") this.#follow(response);
    else if (pathname === "/" || pathname === "/index.html") {
      const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
      response.writeHead(200, headers).end(livePage(this.#page, this.#state.version));
    } else response.writeHead(404, { "content-type": "text/plain" }).end("There is only one page, at /.\n");
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
