import { isStream } from "./body-kinds.ts";
import { callFetch } from "./call-fetch.ts";
import type { PlainHeaders } from "./headers.ts";
import type { OutgoingRequest } from "./hooks.ts";
import type { Pipeline, Progress } from "./pipeline.ts";
import { isThenable } from "./thenable.ts";

/** Sends a request with the token, and gives the head of the answer. */
export function exchange(pipeline: Pipeline, request: OutgoingRequest, progress: Progress): Promise<Response> {
  const send = (headers: PlainHeaders) => {
    progress.sent = true;
    return callFetch(pipeline, request.url, requestInit(request, headers));
  };
  const authorized = pipeline.authorize(request.headers);
  return isThenable(authorized) ? authorized.then(send) : send(authorized);
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
