import { UsageError } from "../errors/usage-error.ts";
import type { Api } from "./api.ts";

/**
 * A base URL without a slash at its end.
 * @throws {UsageError} when it is none, or would send the token unencrypted without being told to.
 */
export function checkedBaseUrl(given: string, allowHttp = false): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username + url.password + url.search + url.hash) {
    // It is not shown, because it may have credentials.
    throw new UsageError("The base URL has to be an https: or http: URL without credentials, query and fragment.");
  }
  if (url.protocol === "http:" && !allowHttp && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)) {
    throw new UsageError(
      `Plain HTTP to ${url.hostname} would send the token unencrypted: use https:, or pass \`allowHttp: true\`.`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * The base URL of an Enapter Gateway.
 * @param host Its name or address, with an optional port.
 * @throws {UsageError} when it is something else.
 */
export function gatewayUrl(api: Api, host: string, allowHttp = false): string {
  const url = api.gatewayUrl.replace(/\{.*\}/, host).replace(/^https?:/, allowHttp ? "http:" : "https:");
  if (!/^[^/\\?#@\s]+$/.test(host) || !URL.canParse(url)) {
    throw new UsageError(`\`gateway\` has to be a host name or an address, not ${JSON.stringify(host)}.`);
  }
  return url;
}
