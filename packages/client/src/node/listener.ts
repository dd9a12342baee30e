import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";

/** A listener of a server of Node.js, and a middleware of Express, Connect or Vite. */
export type NodeListener = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error: unknown) => void,
) => Promise<void>;

/**
 * Puts a function of the standard `Request` and `Response`, such as a relay, behind a server of Node.js. The signal of the request aborts
 * when the other side goes.
 * @example
 * createServer(nodeListener(createRelay(createClient({ token })))).listen(8080, "127.0.0.1");
 */
export function nodeListener(handle: (request: Request) => Promise<Response>): NodeListener {
  return async (incoming, outgoing, next) => {
    const gone = new AbortController();
    outgoing.once("close", () => gone.abort());
    try {
      await respond(await handle(standardRequest(incoming, gone.signal)), outgoing, gone.signal);
    } catch (error) {
      if (gone.signal.aborted) return;
      if (outgoing.headersSent) outgoing.destroy();
      else if (next) next(error);
      else outgoing.writeHead(error instanceof RequestUrlError ? 400 : 500).end();
    }
  };
}

class RequestUrlError extends Error {}

function standardRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = "GET", headers, socket } = incoming;
  // Express and Connect cut the path at which a middleware is mounted from `url`.
  const { originalUrl: target = incoming.url ?? "/" } = incoming as { originalUrl?: string };
  const base = `${"encrypted" in socket ? "https" : "http"}://${headers.host}`;
  if (!headers.host || !target.startsWith("/") || !URL.canParse(base + target)) throw new RequestUrlError();
  const all = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const each of [value].flat()) if (each !== undefined && !name.startsWith(":")) all.append(name, each);
  }
  const init: RequestInit & { duplex?: "half" } = { method, headers: all, signal };
  if (method !== "GET" && method !== "HEAD") {
    init.body = Readable.toWeb(incoming) as ReadableStream;
    init.duplex = "half";
  }
  return new Request(base + target, init);
}

async function respond(
  { status, headers, body }: Response,
  outgoing: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) {
    await body?.cancel();
    return;
  }
  const cookies = headers.getSetCookie();
  outgoing.writeHead(status, {
    ...Object.fromEntries(headers),
    ...(cookies.length > 0 && { "set-cookie": cookies }),
  });
  if (body === null) {
    outgoing.end();
    return;
  }
  // A stream may have nothing to say for long.
  outgoing.flushHeaders();
  await pipeline(Readable.fromWeb(body as NodeReadableStream), outgoing);
}
