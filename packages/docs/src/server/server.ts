import { access } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import compression from "compression";
import sirv from "sirv";
import { close, listen } from "./listen.ts";

// Astro puts a hash of the content into the names of these files.
const hashedFiles = "/_astro/";

/** A running documentation server. */
export interface DocsServer {
  /** Address of the site, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the built site on 127.0.0.1, compressed.
 *
 * @param directory The built site. Files are looked up for each request, so a rebuilt page shows after a reload. The browser keeps
 *   files that did not change.
 * @param port TCP port; 0 (the default) takes a free one.
 * @throws {PortTakenError} when the port is used already.
 * @throws {Error} when the site is not built.
 */
export async function serveDocs(directory: string, port = 0): Promise<DocsServer> {
  await access(join(directory, "index.html")).catch(() => {
    throw new Error("The documentation is not built. Run: npm run build");
  });
  const files = sirv(directory, {
    dev: true,
    etag: true,
    setHeaders(response, path) {
      if (path.startsWith(hashedFiles)) response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    },
  });
  const compress = compression();
  const server = createServer((request, response) => {
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () =>
      files(request, response, () => {
        response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page.\n");
      }),
    );
  });
  const url = await listen(server, port);
  return { url, close: () => close(server) };
}
