import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Answer } from "../answers.ts";
import { bytesOfBody, firstHalf, slowly } from "../faults/delivery.ts";
import type { EngineRequest } from "../request.ts";

/** Turns what Node received into what the engine takes. */
export function toEngineRequest(incoming: IncomingMessage, body: Uint8Array): EngineRequest {
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return { method: incoming.method ?? "GET", url: urlOf(incoming.url ?? "/"), headers, body };
}

// A target that is not a path, such as `//` or `*`, cannot name an operation; it must not throw either.
function urlOf(target: string): URL {
  const url = new URL("http://localhost/");
  const [path = "", ...query] = target.split("?");
  url.pathname = path;
  url.search = query.join("?");
  return url;
}

/** Reads the whole body of a request. */
export async function readBody(incoming: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Sends an answer, as far as its delivery lets it through. Headers that come more than once go out as lines of their own. */
export async function sendAnswer(outgoing: ServerResponse, answer: Answer): Promise<void> {
  const { status, body, delivery } = answer;
  const lines = answer.headers.flat();
  if (delivery === "dropped") {
    outgoing.destroy();
    return;
  }
  if (delivery === undefined && typeof body !== "string" && !(body instanceof Uint8Array)) {
    outgoing.writeHead(status, lines);
    await pipeline(Readable.from(body), outgoing);
    return;
  }
  const bytes = bytesOfBody(body);
  outgoing.writeHead(status, [...lines, "Content-Length", String(bytes.byteLength)]);
  if (delivery === "slow") await pipeline(Readable.from(slowly(bytes)), outgoing);
  else if (delivery === "truncated") outgoing.write(firstHalf(bytes), () => outgoing.destroy());
  else outgoing.end(bytes);
}
