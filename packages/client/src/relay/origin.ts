/** The hosts of this machine: no other site can have such an origin. */
const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Returns whether a request comes from a page that may use the relay.
 *
 * A browser says so itself with `Sec-Fetch-Site`, to servers with HTTPS and to those of this machine. Otherwise the origin counts, and
 * where a browser sends none, because the page only reads, the host. The name of the host alone proves nothing: another site can have a
 * name that leads to this server. So it has to be listed, or be one of this machine.
 * @param origins Origins of pages that may use the relay besides those of the same origin.
 * @param acts The request changes something. Browsers send the origin with all of those.
 */
export function isOwnPage(request: Request, origins: ReadonlySet<string>, acts: boolean): boolean {
  const origin = request.headers.get("Origin");
  const site = request.headers.get("Sec-Fetch-Site");
  if (origin !== null && origins.has(origin)) return true;
  if (origin === null && acts) return false;
  if (site !== null) return site === "same-origin" || (site === "none" && !acts);
  const { host, hostname } = new URL(request.url);
  if (origin !== null && hostOf(origin) !== host) return false;
  if (loopback.test(hostname)) return true;
  return origin === null && [...origins].some((each) => hostOf(each) === host);
}

function hostOf(origin: string): string | undefined {
  return /^https?:\/\/([^/]+)$/.exec(origin)?.[1];
}
