import type { Api } from "./api.ts";
import { resolveBaseUrl } from "./base-url.ts";
import type { CheckResponse } from "./check.ts";
import { mergeHeaders } from "./headers.ts";
import type { Hooks, Middleware } from "./hooks.ts";
import type { Limiter } from "./limiter.ts";
import type { LivenessOptions } from "./liveness.ts";
import type { Fetch, TransportOptions } from "./options.ts";
import type { RetryOptions } from "./retry.ts";
import { runtimeFetch } from "./runtime-fetch.ts";
import type { OpenWebSocket } from "./socket.ts";
import { tokenSource } from "./token.ts";

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
  readonly deprecationNotices: boolean;
}

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
  const { middleware = [] } = options;
  return {
    baseUrl,
    token: tokenSource(options.token),
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
    deprecationNotices: options.deprecationNotices ?? true,
  };
}
