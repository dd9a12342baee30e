import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createClient } from "@enapter/http-api-client";

const port = Number(process.env["PORT"] ?? 8080);
const page = await readFile(new URL("page.html", import.meta.url));
const enapter = createClient(); // The token stays in this process.

/** Tells whether a request comes from a page of this server: others must not use its token. */
function isOwn({ headers }: IncomingMessage): boolean {
  const { host, origin = `http://${host}`, "sec-fetch-site": site = "same-origin" } = headers;
  const isKnownHost = host === `localhost:${port}` || host === `127.0.0.1:${port}`;
  return isKnownHost && origin === `http://${host}` && (site === "same-origin" || site === "none");
}

/** Relays the stream as server-sent events until the page is closed. */
async function relay(response: ServerResponse): Promise<void> {
  const left = new AbortController();
  response.on("close", () => left.abort());
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  try {
    const messages = enapter.devices.streamTelemetry("battery-rack-1", { signal: left.signal });
    for await (const { timestamp, telemetry } of messages) {
      const event = JSON.stringify({ timestamp, soc: telemetry?.["soc"] });
      const isFull = !response.write(`data: ${event}\n\n`);
      if (isFull) await once(response, "drain", { signal: left.signal });
    }
  } catch (error) {
    if (!left.signal.aborted) console.error(error);
  }
  response.end();
}

const server = createServer(async (request, response) => {
  if (!isOwn(request)) response.writeHead(403).end();
  else if (request.url === "/events") await relay(response);
  else response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page);
});
await once(server.listen(port, "127.0.0.1"), "listening");
console.log(`http://localhost:${port}/`);
