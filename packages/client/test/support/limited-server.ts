import { recordingFetch } from "./fetch.ts";

/**
 * Makes a server that takes so many requests a second and refuses the others.
 * @param now Returns the time in milliseconds.
 */
export function limitedServer(perSecond: number, now: () => number) {
  let [tokens, last, most, running] = [perSecond, now(), 0, 0];
  const { fetch, requests } = recordingFetch(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 20));
    running -= 1;
    const time = now();
    tokens = Math.min(perSecond, tokens + ((time - last) / 1000) * perSecond);
    last = time;
    if (tokens < 1) return new Response("", { status: 429, headers: { "Retry-After": "1" } });
    tokens -= 1;
    return new Response("fine");
  });
  return { fetch, requests, most: () => most };
}
