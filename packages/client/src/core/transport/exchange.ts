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
import { keepToken, type Pipeline, type Progress } from "../types/pipeline.ts";
import { callFetch } from "./call-fetch.ts";

/** Sends a request with the token, and returns the head of the response. */
export function exchange(pipeline: Pipeline, request: OutgoingRequest, progress: Progress): Promise<Response> {
  const send = async (headers: PlainHeaders) => {
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
  };
  const authorized = pipeline.authorize(request.headers);
  return isThenable(authorized) ? authorized.then(send) : send(authorized);
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
