import { ConnectionError } from "../../errors/connection-error.ts";
import { DecodeError } from "../../errors/decode-error.ts";
import { isEnapterError } from "../../errors/enapter-error.ts";
import type { Outcome } from "../../errors/request-error.ts";
import { isStream } from "../../values/body-kinds.ts";
import { isThenable } from "../../values/thenable.ts";
import { missingError, missingGlobal } from "../failures/missing-global.ts";
import { hideInError, hider } from "../failures/redact.ts";
import type { PlainHeaders } from "../types/headers.ts";
import type { OutgoingRequest } from "../types/hooks.ts";
import type { Fetch } from "../types/options.ts";
import { keepToken, type Pipeline, type Progress } from "../types/pipeline.ts";

/** Sends a request with the token, and returns the head of the response. */
export async function exchange(pipeline: Pipeline, request: OutgoingRequest, progress: Progress): Promise<Response> {
  const authorized = pipeline.authorize(request.headers);
  const headers = isThenable(authorized) ? await authorized : authorized;
  // A call may end while it waits for the token, and not every `fetch` looks at its signal before it sends.
  if (request.signal?.aborted) throw request.signal.reason;
  keepToken(pipeline, headers, progress);
  progress.sent = true;
  let response: Response;
  try {
    response = await callFetch(pipeline, request.url, requestInit(request, headers));
  } catch (cause) {
    hideInError(cause, hider(progress.secrets));
    const missing = missingGlobal(cause);
    // It may have sent the request before.
    if (missing) throw Object.assign(missingError("`fetch`", missing, cause), { outcome: "unknown" });
    if (!isEnapterError(cause) || !("operation" in cause)) throw cause;
    // It is about a request of another client, so it says nothing of this one.
    throw new ConnectionError("`fetch` failed", request, { cause, transient: false });
  }
  return checkResponse(response, request, "unknown");
}

/**
 * Returns what a function of the user took for a response.
 * @throws {DecodeError} when it is none.
 */
export function checkResponse(response: Response, request: OutgoingRequest, outcome: Outcome): Response {
  if (typeof (response as Response | undefined)?.status === "number") return response;
  throw new DecodeError("a `fetch` or a middleware returned no response", request, { outcome });
}

function requestInit({ method, body, signal }: OutgoingRequest, headers: PlainHeaders): RequestInit {
  // fetch would send the token along to wherever a redirect points.
  const init: RequestInit & { duplex?: "half" } = { method, headers, redirect: "manual" };
  if (signal !== undefined) init.signal = signal;
  if (body !== undefined) {
    init.body = body;
    if (isStream(body)) init.duplex = "half";
  }
  return init;
}

/**
 * Calls the `fetch` of a client. It is called as a plain function, because that of a browser refuses to be a method. Where it
 * refuses the signal, as that of Node.js does with signals of jsdom, it is called without, and given up when the signal aborts.
 */
export async function callFetch({ fetch }: Pipeline, url: string, init: RequestInit): Promise<Response> {
  const { signal } = init;
  try {
    return await fetch(url, init);
  } catch (error) {
    if (!signal || !isRefusal(error) || !isForeign(signal)) throw error;
  }
  const { signal: _refused, ...rest } = init;
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    fetch(url, rest)
      .then((response) => {
        // Nobody is left to read it.
        if (signal.aborted) response.body?.cancel().catch(() => {});
        resolve(response);
      })
      .catch(reject);
  });
}

/** `fetch` looks at its arguments before it sends anything. */
function isRefusal(error: unknown): boolean {
  const { name, message } = (error ?? {}) as Partial<Error>;
  return name === "TypeError" && /AbortSignal/.test(String(message));
}

/** A signal that the runtime takes is not refused: then the error is about something else, and the request may have been sent. */
function isForeign(signal: AbortSignal): boolean {
  try {
    new Request("http://localhost", { signal });
    return false;
  } catch {
    return true;
  }
}

/**
 * The `fetch` of the runtime, whatever it is at the moment of the call. Deno sends a text by itself a second time when a
 * connection that it used again was closed meanwhile, but never a Blob; a command must not be carried out twice.
 */
export const runtimeFetch: Fetch = (url, init) =>
  fetch(url, "Deno" in globalThis && typeof init.body === "string" ? { ...init, body: new Blob([init.body]) } : init);
