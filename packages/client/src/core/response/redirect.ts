import { parseUrl } from "../../values/parse-url.ts";

/**
 * Returns the target of a redirect that may be followed: a gateway sends plain HTTP to HTTPS under its own name with a 308. Any
 * other redirect could carry the token to somebody else. `undefined` in browsers, too, which hide the target.
 */
export function redirectTarget(response: Response, from: string): string | undefined {
  if (response.status !== 308) return undefined;
  const location = response.headers.get("Location");
  const source = new URL(from);
  const target = location === null ? undefined : parseUrl(location, from);
  if (target === undefined) return undefined;
  const upgraded = source.protocol === "http:" && target.protocol === "https:" && target.hostname === source.hostname;
  return upgraded && target.username === "" && target.password === "" ? target.href : undefined;
}
