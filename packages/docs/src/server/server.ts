import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { close, listen } from "./listen.ts";

/** A running documentation server. */
export interface DocsServer {
  /** Address of the page, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves one HTML file on 127.0.0.1, at `/`.
 *
 * @param file Path of the page; it is read for each request, so a rebuilt page shows after a reload.
 * @param port TCP port; 0 (the default) takes a free one.
 * @throws {PortTakenError} when the port is used already.
 */
export async function serveDocs(file: string, port = 0): Promise<DocsServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname !== "/" && pathname !== "/index.html") {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is only one page, at /.\n");
      return;
    }
    try {
      const page = await readFile(file);
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
    } catch {
      response.writeHead(500, { "content-type": "text/plain" }).end("The page is not built. Run: npm run build\n");
    }
  });
  const url = await listen(server, port);
  return { url, close: () => close(server) };
}
