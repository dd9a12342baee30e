import { createCore } from "../../../src/core/parts/create-core.ts";
import type { ClientOptions } from "../../../src/core/types/options.ts";
import type { ClientRequest } from "../../../src/core/types/pipeline.ts";
import { testApi } from "../../support/api.ts";
import { recordingFetch } from "../../support/fetch.ts";

export const read: ClientRequest = { operation: "getThing", method: "GET", path: "/things/1", retry: "safe" };
export const command: ClientRequest = { operation: "startThing", method: "POST", path: "/things/1/start", body: "{}" };
export const readText = (response: Response) => response.text();
export const refused = () => Promise.reject(new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } }));
export const reset = () => Promise.reject(new TypeError("fetch failed", { cause: { code: "ECONNRESET" } }));
export const busy = () => new Response("", { status: 503 });
export const limited = () => new Response("", { status: 429, headers: { "Retry-After": "2" } });
export const fine = () => new Response("fine");

export type Reply = () => Response | Promise<Response>;

/** A client whose server replies with these in turn; the last one stays. */
export function clientFor(replies: Reply[], options: ClientOptions = {}) {
  const { fetch, requests } = recordingFetch((_request, index) => (replies[index] ?? replies.at(-1) ?? fine)());
  return { client: createCore(testApi, { token: "example-token", fetch, ...options }), requests };
}
