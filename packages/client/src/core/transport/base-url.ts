import { UsageError } from "../../errors/usage-error.ts";
import { parseUrl } from "../../values/parse-url.ts";
import type { Api } from "../types/api.ts";
import type { TransportOptions } from "../types/options.ts";

/**
 * Returns a base URL without a slash at its end. A relative one belongs to the page. Without a token, the origin of the page may
 * have plain HTTP, because the page came that way, too.
 * @throws {UsageError} when it is none, or would send the token unencrypted without being told to.
 */
export function checkedBaseUrl(
  given: string,
  { token, allowHttp = false }: Pick<TransportOptions, "token" | "allowHttp">,
): string {
  const { location } = globalThis as { location?: { readonly href: string } };
  const isRelative = /^([./]|$)/.test(given);
  const url = parseUrl(given || ".", isRelative ? location?.href : undefined);
  if (!url || !/^https?:$/.test(url.protocol) || url.username + url.password + url.search + url.hash) {
    const hint = isRelative && !url ? " A relative URL is possible only in a page, and here is none." : "";
    throw new UsageError(
      `The base URL has to be an https: or http: URL without credentials, query and fragment, not ${shown(given)}.${hint}`,
    );
  }
  const isOwn = token === null && location?.href.startsWith(`${url.origin}/`);
  if (url.protocol === "http:" && !allowHttp && !isOwn && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)) {
    throw new UsageError(
      `Plain HTTP to ${url.hostname} would send the token unencrypted: use https:, or pass \`allowHttp: true\`.`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * Returns the base URL of an Enapter Gateway.
 * @param host Its name or address, with an optional port.
 * @throws {UsageError} when it is something else.
 */
export function gatewayUrl(api: Api, host: string, allowHttp = false): string {
  const url = api.gatewayUrl.replace(/\{.*\}/, () => host).replace(/^https?:/, allowHttp ? "http:" : "https:");
  if (/^[^/\\?#@\s]+$/.test(host) && parseUrl(url)) return url;
  const hint = /^[\da-f]*:[\da-f.:]*:[\da-f.:]*$/i.test(host)
    ? ` An IPv6 address has to be in brackets: "[${host}]".`
    : "";
  throw new UsageError(
    `\`gateway\` has to be a host name or an address, with an optional port up to 65535, not ${shown(host)}.${hint}`,
  );
}

/** Shows a text that was passed for a URL, but not credentials, a query or what may be a token. */
function shown(given: string): string {
  if (/^[^/:]{20,}$/.test(given)) return `a text of ${given.length} characters`;
  return JSON.stringify(given.replace(/^.*@/s, "***@").replace(/[?#].*/s, "?***"));
}
