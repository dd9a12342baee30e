import type { EnginePart } from "./part.ts";

/** Redirects a request over plain HTTP that does not say that this is intended. */
export const redirecting: EnginePart = async ({ request: { url, headers } }, next) => {
  if (url.protocol !== "http:" || headers.get("x-enapter-allow-http")?.toLowerCase() === "true") return next();
  const location = new URL(url);
  location.protocol = "https:";
  return { status: 308, headers: [["Location", location.href]], body: "" };
};
