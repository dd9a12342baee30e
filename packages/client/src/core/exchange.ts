import type { OutgoingRequest } from "./hooks.ts";
import type { Pipeline, Progress } from "./pipeline.ts";

/** Sends a request with the token, and gives the head of the answer. */
export async function exchange(pipeline: Pipeline, request: OutgoingRequest, progress: Progress): Promise<Response> {
  const { url, method, headers, body, signal } = request;
  const authorized = pipeline.authorize(headers);
  // fetch would send the token along to wherever a redirect points.
  const init: RequestInit & { duplex?: "half" } = { method, headers: {}, redirect: "manual" };
  init.headers = authorized instanceof Promise ? await authorized : authorized;
  if (signal !== undefined) init.signal = signal;
  if (body !== undefined) {
    init.body = body;
    if (body instanceof ReadableStream) init.duplex = "half";
  }
  progress.sent = true;
  return pipeline.fetch(url, init);
}
