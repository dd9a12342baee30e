import type { Fetch } from "../../src/core/types/options.ts";

/** A request as it was handed to `fetch`. */
export interface SentRequest {
  readonly url: URL;
  /** The URL as text: `URL` would hide what it normalizes. */
  readonly rawUrl: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly init: RequestInit;
}

type Answer = (request: SentRequest, index: number) => Response | Promise<Response>;

/** A `fetch` that keeps every request and answers from memory. */
export function recordingFetch(answer: Answer = () => Response.json({})): { fetch: Fetch; requests: SentRequest[] } {
  const requests: SentRequest[] = [];
  const fetch: Fetch = async (url, init) => {
    const request = {
      url: new URL(url),
      rawUrl: url,
      method: init.method ?? "GET",
      headers: new Headers(init.headers),
      body: init.body,
      init,
    };
    requests.push(request);
    return answer(request, requests.length - 1);
  };
  return { fetch, requests };
}

/** A `fetch` that never answers and fails, as the real one does, when its signal aborts. */
export function hangingFetch(): { fetch: Fetch; started: Promise<void> } {
  let start = () => {};
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  const fetch: Fetch = (_url, { signal }) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
      start();
    });
  return { fetch, started };
}
