import type { OutgoingRequest } from "./hooks.ts";

/**
 * Stands between the client and `fetch`: may change a request, respond to it itself, or send it again with `next`. It runs in
 * every attempt, inside its time limit. What `next` fails with is what `fetch` fails with.
 */
export type Middleware = (
  request: OutgoingRequest,
  next: (request: OutgoingRequest) => Promise<Response>,
) => Promise<Response>;
