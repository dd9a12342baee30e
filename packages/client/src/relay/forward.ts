import { hider } from "../core/failures/redact.ts";
import { fillPath } from "../core/request/url.ts";
import { bodyPieces, joined } from "../core/response/body.ts";
import { responseError } from "../core/response/response-error.ts";
import type { Client } from "../core/types/client.ts";
import { type ClientRequest, newProgress } from "../core/types/pipeline.ts";
import { isStatusError } from "../errors/api-error.ts";
import { isEnapterError } from "../errors/enapter-error.ts";
import { relayError, relayHeaders } from "./refusal.ts";
import type { Route } from "./routes.ts";

/** Headers of a response that a page needs. Cookies, encodings and what concerns the connection are not among them. */
const passedOn = ["content-type", "content-disposition", "retry-after", "deprecation", "sunset"];

/**
 * Returns the request to the API for that of a page. Of its headers, only those that the operation needs are passed on: no cookies, no
 * token and no user.
 */
export function upstreamRequest(request: Request, { operation, template, values }: Route): ClientRequest {
  const headers: Record<string, string> = { accept: operation.accept ?? "application/json" };
  const own = Object.entries(operation.header ?? {}).map(([name, style]) => (Array.isArray(style) ? style[0] : name));
  for (const name of ["content-type", ...own]) {
    const value = request.headers.get(name);
    if (value !== null) headers[name.toLowerCase()] = value;
  }
  return {
    operation: operation.id,
    deprecated: operation.deprecated,
    method: operation.method,
    route: template,
    path: fillPath(template, values) + new URL(request.url).search,
    retry: operation.retry,
    headers,
    // The page decides about that: two that repeat would multiply the requests.
    options: { signal: request.signal, retry: false },
  };
}

/** Sends the request of a page to the API, once, and passes the response on as it arrives. */
export async function forward({ pipeline }: Client, request: Request, route: Route, limit: number): Promise<Response> {
  let body: Uint8Array<ArrayBuffer> | undefined;
  try {
    body = await requestBody(request, limit);
  } catch (error) {
    if (error instanceof RangeError) return relayError("relay/BODY_TOO_LARGE");
    throw error;
  }
  const { dataTypes } = route.operation;
  const names = dataTypes === undefined ? passedOn : [...passedOn, dataTypes];
  try {
    return await pipeline.attempt(pipeline, {
      request: { ...upstreamRequest(request, route), body },
      end: Infinity,
      progress: newProgress(),
      async work(outgoing, progress) {
        const response = await pipeline.exchange(pipeline, outgoing, progress);
        if (!response.ok) throw await responseError(pipeline.api, response, outgoing, hider(progress.secrets));
        const { status, headers } = response;
        return new Response(response.body, { status, headers: chosen(headers, names) });
      },
    });
  } catch (error) {
    if (isStatusError(error)) {
      return new Response(error.body, { status: error.status, headers: chosen(error.headers, names) });
    }
    // The cause concerns the server alone: hooks and the logger of the client are told.
    return relayError(isEnapterError(error, "TimeoutError") ? "relay/TIMEOUT" : "relay/UNREACHABLE");
  }
}

/** @throws {RangeError} when the body is longer than the limit. Then nothing has been sent. */
async function requestBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (request.body === null) return undefined;
  if (Number(request.headers.get("Content-Length") ?? 0) > limit) throw new RangeError();
  return joined(await bodyPieces(new Response(request.body), limit));
}

function chosen(headers: Headers, names: readonly string[]): Headers {
  const result = new Headers(relayHeaders);
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null) result.set(name, value);
  }
  return result;
}
