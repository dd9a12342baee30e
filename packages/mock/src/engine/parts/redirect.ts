import type { EngineRequest } from "../../core/request.ts";
import type { Answer } from "../../core/response.ts";

/** @returns the redirect of a request over plain HTTP that does not say that this is intended. */
export function redirectToHttps({ url, headers }: EngineRequest): Answer | undefined {
  if (url.protocol !== "http:" || headers.get("x-enapter-allow-http")?.toLowerCase() === "true") return undefined;
  const location = new URL(url);
  location.protocol = "https:";
  return { status: 308, headers: [["Location", location.href]], body: "" };
}
