import { bytesOfBody, firstHalf, slowly } from "../core/delivery.ts";
import { libraries } from "../core/libraries.cjs";
import type { EngineResponse } from "../core/response.ts";

/** Statuses whose responses have no body. */
const withoutBody = new Set([204, 205, 304]);

/**
 * Converts a response of the engine into one of `fetch`.
 * @throws TypeError when a fault drops the connection, as `fetch` does.
 */
export function toResponse(
  engineResponse: EngineResponse,
  { url, method }: Request,
  signal: AbortSignal | undefined,
): Response {
  const { status, body, delivery } = engineResponse;
  if (delivery === "dropped") throw connectionReset();
  const headers = new Headers();
  for (const [name, value] of engineResponse.headers) headers.append(name, value);
  if (isWhole(body)) headers.set("Content-Length", String(bytesOfBody(body).byteLength));
  const response = new Response(
    withoutBody.has(status) || method === "HEAD" ? null : contentOf(engineResponse, signal),
    {
      status,
      headers,
    },
  );
  // A constructed response has no URL, but clients show it in errors.
  Object.defineProperty(response, "url", { value: url });
  return response;
}

type Content = ConstructorParameters<typeof Response>[0];

function contentOf({ body, delivery }: EngineResponse, signal: AbortSignal | undefined): Content {
  if (delivery === "slow") return streamOf(slowly(bytesOfBody(body), signal));
  if (delivery === "truncated") return brokenStream(firstHalf(bytesOfBody(body)));
  return isWhole(body) ? bytesOfBody(body) : streamOf(encoded(body));
}

function isWhole(body: EngineResponse["body"]): body is string | Uint8Array {
  return typeof body === "string" || body instanceof Uint8Array;
}

/**
 * Returns the error with which `fetch` of Node.js rejects when the server closes the connection. It has its own `code` and
 * `errno`: msw treats an error with both as a failed connection, and makes a response with status 500 of others.
 */
function connectionReset(): TypeError {
  const reset = { code: "ECONNRESET", errno: libraries.connectionResetNumber() };
  const cause = Object.assign(new Error("socket hang up"), reset);
  return Object.assign(new TypeError("fetch failed", { cause }), reset);
}

function brokenStream(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent) controller.error(new TypeError("terminated", { cause: connectionReset().cause }));
      else controller.enqueue(bytes);
      isSent = true;
    },
  });
}

function* encoded(parts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const part of parts) yield encoder.encode(part);
}

/** Not by `ReadableStream.from`, which not all browsers have. */
function streamOf(parts: Generator<Uint8Array, void> | AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => void parts.return(),
  });
}
