import { type IncomingMessage, maxHeaderSize, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import { type Duplex, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { bytesOfBody, firstHalf, slowly } from "../core/delivery.ts";
import { refuse } from "../core/errors.ts";
import type { EngineRequest } from "../core/request.ts";
import { type EngineResponse, errorResponse } from "../core/response.ts";

/** Converts a request of Node.js for the engine. */
export function toEngineRequest(incoming: IncomingMessage, body: Uint8Array): EngineRequest {
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return { method: incoming.method ?? "GET", url: urlOf(incoming.url ?? "/", incoming.headers.host), headers, body };
}

// A target that is not a path, such as `//` or `*`, cannot name an operation; it must not throw either.
function urlOf(target: string, host: string | undefined): URL {
  const origin = `http://${host}`;
  const url = new URL(host !== undefined && URL.canParse(origin) ? origin : "http://localhost/");
  // A client that uses the mock as a proxy sends the whole URL.
  if (/^https?:\/\//i.test(target) && URL.canParse(target)) return new URL(target);
  const [path = "", ...query] = target.split("?");
  url.pathname = path;
  url.search = query.join("?");
  return url;
}

/** Greatest size of a body, in bytes: the mock keeps it in memory, and no body of the API comes near. */
const bodyLimit = 32 * 1024 * 1024;

/**
 * Reads the whole body of a request.
 * @throws Refusal 400 when it exceeds the limit.
 */
export async function readRequestBody(incoming: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  // Leaving the loop early would destroy the connection, and with it the response.
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    length += (chunk as Buffer).byteLength;
    if (length > bodyLimit) {
      const details = { in: "body", limit: bodyLimit };
      throw refuse(400, "BODY_TOO_LARGE", `The body must be at most ${bodyLimit} bytes long.`, details);
    }
    chunks.push(chunk as Buffer);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Returns the response to bytes that Node.js cannot read as a request. */
export function unreadableRequest({ code }: NodeJS.ErrnoException): EngineResponse {
  if (code === "HPE_HEADER_OVERFLOW") {
    const message = `The headers must be at most ${maxHeaderSize} bytes long together.`;
    return errorResponse(431, [{ code: "HEADERS_TOO_LARGE", message, details: { limit: maxHeaderSize } }]);
  }
  return errorResponse(400, [{ code: "MALFORMED_REQUEST", message: "This is not an HTTP request." }]);
}

/** Sends a response, as far as its delivery allows. Repeated headers become lines of their own. */
export async function sendResponse(outgoing: ServerResponse, response: EngineResponse): Promise<void> {
  const { status, body, delivery } = response;
  const lines = response.headers.flat();
  if (delivery === "dropped") {
    outgoing.destroy();
    return;
  }
  if (delivery === undefined && typeof body !== "string" && !(body instanceof Uint8Array)) {
    outgoing.writeHead(status, lines);
    await pipeline(Readable.from(body), outgoing);
    return;
  }
  if (delivery === undefined && typeof body === "string") {
    // A text is sent in one piece with its headers.
    outgoing.writeHead(status, [...lines, "Content-Length", String(Buffer.byteLength(body))]);
    outgoing.end(body);
    return;
  }
  const bytes = bytesOfBody(body);
  outgoing.writeHead(status, [...lines, "Content-Length", String(bytes.byteLength)]);
  if (delivery === "slow") await pipeline(Readable.from(slowly(bytes)), outgoing);
  else if (delivery === "truncated") outgoing.write(firstHalf(bytes), () => outgoing.destroy());
  else outgoing.end(bytes);
}

/** Writes a response to a bare socket and closes it. */
export function endWith(socket: Duplex, { status, headers, body, delivery }: EngineResponse): void {
  if (delivery === "dropped") {
    socket.destroy();
    return;
  }
  const bytes = bytesOfBody(body);
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${bytes.byteLength}`,
    "Connection: close",
  ];
  socket.end(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), bytes]));
}

/**
 * Serves a request that offers a protocol other than WebSocket, such as HTTP/2, as if it did not. HTTP libraries of several
 * languages send such offers, and a server may ignore them, but Node.js has given the socket away by then. So the server
 * receives the request again, without the offer.
 */
export function serveWithoutUpgrade(server: Server, incoming: IncomingMessage, socket: Duplex, head: Buffer): void {
  const lines = [`${incoming.method} ${incoming.url} HTTP/${incoming.httpVersion}`];
  for (let index = 0; index < incoming.rawHeaders.length; index += 2) {
    const [name = "", value = ""] = incoming.rawHeaders.slice(index, index + 2);
    if (!offers.includes(name.toLowerCase())) lines.push(`${name}: ${value}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), head]));
  server.emit("connection", socket);
}

const offers = ["upgrade", "connection", "http2-settings"];
