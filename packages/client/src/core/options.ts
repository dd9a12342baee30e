import { UsageError } from "../errors/usage-error.ts";
import type { Api } from "./api.ts";
import type { CheckResponse } from "./check.ts";
import { mergeHeaders } from "./headers.ts";
import type { Hooks, Middleware } from "./hooks.ts";
import type { Limiter } from "./limiter.ts";
import type { LivenessOptions } from "./liveness.ts";
import type { RetryOptions } from "./retry.ts";
import { runtimeFetch } from "./runtime-fetch.ts";
import type { OpenWebSocket } from "./socket.ts";

/** The API token, or a function that gives it; the function is called before every request. */
export type Token = string | (() => string | Promise<string>);

/** The part of the standard `fetch` that the client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Options of `createTransport`. */
export interface TransportOptions {
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
  /**
   * Time between two pings of a stream, in milliseconds; `0` for none. A server that does not answer until the next one is
   * gone, and the stream is opened again. Only the WebSockets of the `ws` package and of Bun can ping. Default: 30,000.
   */
  readonly heartbeat?: number | undefined;
  /**
   * How long a stream may be without any message, in milliseconds; then it is opened again. `0` for as long as it takes.
   * Default: 0, because a device may have nothing to say.
   */
  readonly idleTimeout?: number | undefined;
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
  /** Functions that are told of every request, answer, failure and repetition. */
  readonly hooks?: Hooks | undefined;
  /** What stands between the client and `fetch`; the first of several is the outermost. */
  readonly middleware?: Middleware | readonly Middleware[] | undefined;
  /**
   * Looks at the JSON of every successful answer, for example `validateResponses()` of
   * `@enapter/http-api-client/validation`. Default: the answer is taken as it is.
   */
  readonly validate?: CheckResponse | undefined;
  /** Decides when requests may go out, see `createLimiter`. Default: at once. */
  readonly limiter?: Limiter | undefined;
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

/** What streams need. */
export interface StreamSettings extends LivenessOptions {
  /** Opens a WebSocket; `undefined` for that of the runtime. */
  readonly webSocket: OpenWebSocket | undefined;
  /** Asks where a handshake is redirected to, which a WebSocket does not tell. */
  readonly fetch: Fetch;
}

/** Options after defaults and checks. */
export interface Settings {
  readonly baseUrl: string;
  readonly token: () => string | undefined | Promise<string>;
  /** Name of the header with the token. */
  readonly tokenHeader: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: Api["errors"];
  readonly fetch: Fetch;
  readonly streams: StreamSettings;
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly retry: RetryOptions | false;
  readonly hooks: Hooks | undefined;
  /** The innermost first. */
  readonly middleware: readonly Middleware[];
  readonly validate: CheckResponse | undefined;
  readonly limiter: Limiter | undefined;
}

const loopbackHost = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Applies defaults and checks every option.
 * @throws {UsageError} when an option is missing or not valid.
 */
export function resolveOptions(api: Api, options: TransportOptions): Settings {
  const baseUrl = resolveBaseUrl(api, options);
  const { user, allowHttp } = api.optionHeaders;
  const headers = mergeHeaders({}, options.headers);
  if (user !== undefined && options.user !== undefined) mergeHeaders(headers, { [user]: options.user });
  if (allowHttp !== undefined && !baseUrl.startsWith("https:")) mergeHeaders(headers, { [allowHttp]: "true" });
  const { token = environment("ENAPTER_HTTP_API_TOKEN"), middleware = [] } = options;
  return {
    baseUrl,
    token: tokenSource(token),
    tokenHeader: api.tokenHeader.toLowerCase(),
    headers,
    errors: api.errors,
    fetch: options.fetch ?? runtimeFetch,
    streams: {
      webSocket: options.webSocket,
      heartbeat: options.heartbeat ?? 30_000,
      idleTimeout: options.idleTimeout ?? 0,
      fetch: options.fetch ?? runtimeFetch,
    },
    timeout: options.timeout ?? 60_000,
    totalTimeout: options.totalTimeout ?? 0,
    retry: options.retry ?? {},
    hooks: options.hooks,
    middleware: typeof middleware === "function" ? [middleware] : middleware.toReversed(),
    validate: options.validate,
    limiter: options.limiter,
  };
}

function resolveBaseUrl(api: Api, { baseUrl, gateway, allowHttp = false }: TransportOptions): string {
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
  try {
    return process?.env?.[name] || undefined;
  } catch {
    // Deno asks for a permission, which a program may well do without.
    return undefined;
  }
}
