import { UsageError } from "../errors/usage-error.ts";
import type { Api } from "./api.ts";
import { mergeHeaders } from "./headers.ts";
import type { RetryOptions } from "./retry.ts";
import type { OpenWebSocket } from "./socket.ts";

/** The API token, or a function that gives it; the function is called before every request. */
export type Token = string | (() => string | Promise<string>);

/** The part of the standard `fetch` that the client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Options of `createClient`. */
export interface ClientOptions {
  /**
   * API token, or a function that gives it. Default: the environment variable `ENAPTER_HTTP_API_TOKEN`. Pass `null` to
   * send none; only few operations allow that.
   */
  readonly token?: Token | null | undefined;
  /** Act on behalf of this user; only with a token that is trusted to do so. */
  readonly user?: string | undefined;
  /**
   * Base URL of the API, with the version. Default: the environment variable `ENAPTER_HTTP_API_BASE_URL`, else Enapter
   * Cloud.
   */
  readonly baseUrl?: string | undefined;
  /**
   * Host name or address of an Enapter Gateway, with an optional port, instead of `baseUrl`. It is reached over HTTPS,
   * or over plain HTTP with `allowHttp`.
   */
  readonly gateway?: string | undefined;
  /** Allow plain HTTP to a host that is not this machine. The token then crosses the network unencrypted. Default: `false`. */
  readonly allowHttp?: boolean | undefined;
  /** Used instead of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /**
   * Opens the WebSocket of a stream, instead of the global `WebSocket`. On Node.js 20, which has none, use the `ws`
   * package: `(url, options) => new WebSocket(url, options)`.
   */
  readonly webSocket?: OpenWebSocket | undefined;
  /** Headers sent with every request. They cannot replace the token. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Time for one attempt, body included, in milliseconds; `0` for no limit. Default: 60,000. */
  readonly timeout?: number | undefined;
  /** Time for a call with all its attempts and pauses, in milliseconds; `0` for no limit. Default: no limit. */
  readonly totalTimeout?: number | undefined;
  /**
   * How failed requests are sent again; `false` for never. Only reads and what is idempotent are sent again after any
   * failure that may pass. Everything else is sent again only when it certainly was not processed. A stream that breaks is
   * opened again.
   */
  readonly retry?: RetryOptions | false | undefined;
}

/** Options of a single call. */
export interface RequestOptions {
  /** Cancels the call; it then fails with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Headers for this call, over those of the client. They cannot replace the token. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Time for one attempt, body included, in milliseconds; `0` for no limit. Default: that of the client. */
  readonly timeout?: number | undefined;
  /** Time for the call with all its attempts and pauses, in milliseconds; `0` for no limit. Default: that of the client. */
  readonly totalTimeout?: number | undefined;
  /** How the request is sent again when it fails; `false` for never. Default: that of the client. */
  readonly retry?: RetryOptions | false | undefined;
}

/** Options after defaults and checks. */
export interface Settings {
  readonly baseUrl: string;
  readonly token: () => string | undefined | Promise<string>;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: Fetch;
  readonly webSocket: OpenWebSocket | undefined;
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly retry: RetryOptions | false;
}

const defaultTimeout = 60_000;
const loopbackHost = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Applies defaults and checks every option.
 * @throws {UsageError} when an option is missing or not valid.
 */
export function resolveOptions(api: Api, options: ClientOptions): Settings {
  const baseUrl = resolveBaseUrl(api, options);
  const { user, allowHttp } = api.optionHeaders;
  const headers = mergeHeaders(
    options.headers,
    user === undefined || options.user === undefined ? undefined : { [user]: options.user },
    allowHttp === undefined || baseUrl.startsWith("https:") ? undefined : { [allowHttp]: "true" },
  );
  return {
    baseUrl,
    token: tokenSource(options.token === undefined ? environment("ENAPTER_HTTP_API_TOKEN") : options.token),
    headers,
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    webSocket: options.webSocket,
    timeout: options.timeout ?? defaultTimeout,
    totalTimeout: options.totalTimeout ?? 0,
    retry: options.retry ?? {},
  };
}

function resolveBaseUrl(api: Api, { baseUrl, gateway, allowHttp = false }: ClientOptions): string {
  if (baseUrl !== undefined && gateway !== undefined) {
    throw new UsageError("Pass either `baseUrl` or `gateway`, not both.");
  }
  if (gateway !== undefined) return gatewayUrl(api, gateway, allowHttp);
  const given = baseUrl ?? environment("ENAPTER_HTTP_API_BASE_URL") ?? api.cloudUrl;
  if (!URL.canParse(given)) throw new UsageError(`The base URL ${JSON.stringify(given)} is not a URL.`);
  const url = new URL(given);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new UsageError(`The base URL has to begin with https: or http:, not ${url.protocol}`);
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new UsageError("The base URL cannot have credentials, a query or a fragment.");
  }
  if (url.protocol === "http:" && !allowHttp && !loopbackHost.test(url.hostname)) {
    throw new UsageError(
      `Plain HTTP to ${url.hostname} would send the token unencrypted. Use https:, or pass \`allowHttp: true\` if that is what you want.`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

function gatewayUrl(api: Api, gateway: string, allowHttp: boolean): string {
  const url = api.gatewayUrl.replace(/\{[^}]+\}/, gateway).replace(/^https?:/, allowHttp ? "http:" : "https:");
  if (/[/\\?#@\s]/.test(gateway) || gateway === "" || !URL.canParse(url)) {
    throw new UsageError(
      `\`gateway\` has to be a host name or an address, not ${JSON.stringify(gateway)}. For a URL, pass \`baseUrl\`.`,
    );
  }
  return url;
}

function tokenSource(token: Token | null | undefined): Settings["token"] {
  if (token === null) return () => undefined;
  if (token === undefined || token === "") {
    throw new UsageError(
      "There is no API token. Pass `token`, or set the environment variable ENAPTER_HTTP_API_TOKEN.",
    );
  }
  const check = (value: unknown): string => {
    // fetch would name the value in its own error, and a token must not show up anywhere.
    if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) {
      throw new UsageError(
        "The API token is empty or has characters that a header cannot carry, such as a line break.",
      );
    }
    return value;
  };
  if (typeof token === "function") {
    return async () => {
      try {
        return check(await token());
      } catch (cause) {
        throw cause instanceof UsageError ? cause : new UsageError("The `token` function failed.", { cause });
      }
    };
  }
  const checked = check(token);
  return () => checked;
}

function environment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}
