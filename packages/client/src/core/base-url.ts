import { UsageError } from "../errors/usage-error.ts";
import type { Api } from "./api.ts";
import { environment } from "./environment.ts";
import type { TransportOptions } from "./options.ts";

/**
 * The base URL that the options mean, without a slash at its end.
 * @throws {UsageError} when it is none, or would send the token unencrypted without being told to.
 */
export function resolveBaseUrl(api: Api, { baseUrl, gateway, allowHttp = false }: TransportOptions): string {
  if (gateway !== undefined) {
    if (baseUrl !== undefined) throw new UsageError("Pass either `baseUrl` or `gateway`, not both.");
    return gatewayUrl(api, gateway, allowHttp);
  }
  const given = baseUrl ?? environment("ENAPTER_HTTP_API_BASE_URL") ?? api.cloudUrl;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username + url.password + url.search + url.hash !== "") {
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

function gatewayUrl(api: Api, gateway: string, allowHttp: boolean): string {
  const url = api.gatewayUrl.replace(/\{.*\}/, gateway).replace(/^https?:/, allowHttp ? "http:" : "https:");
  if (!/^[^/\\?#@\s]+$/.test(gateway) || !URL.canParse(url)) {
    throw new UsageError(`\`gateway\` has to be a host name or an address, not ${JSON.stringify(gateway)}.`);
  }
  return url;
}
