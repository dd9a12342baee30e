import type { CheckResponse } from "./check.ts";
import type { GivenHeaders } from "./headers.ts";
import type { Hooks } from "./hooks.ts";
import type { Logger } from "./logger.ts";
import type { Middleware } from "./middleware.ts";
import type { RetryOptions } from "./retry-options.ts";
import type { OpenWebSocket } from "./web-socket.ts";

/**
 * The API token, or a function that gives it. The function is called before every request, but once for all requests that begin
 * while its promise is pending. So its token must not depend on the request: make a client for each account.
 */
export type Token = string | (() => string | Promise<string>);

/** The part of the standard `fetch` that the client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Options of `createTransport`. */
export interface TransportOptions {
  /** API token, or a function that gives it. `null` sends none; only few operations allow that. */
  readonly token?: Token | null | undefined;
  /** Base URL of the API, with the version; in a page it may be relative, such as `/v3`. Default: Enapter Cloud. */
  readonly baseUrl?: string | undefined;
  /**
   * Allow plain HTTP to a host that is not this machine. The token then crosses the network unencrypted. Default: `false`. Not
   * needed with `token: null` for the origin of the page.
   */
  readonly allowHttp?: boolean | undefined;
  /** Used instead of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /**
   * Opens the WebSocket of a stream, instead of the global `WebSocket`. On Node.js 20, which has none, use the `ws`
   * package: `(url, options) => new WebSocket(url, options)`.
   */
  readonly webSocket?: OpenWebSocket | undefined;
  /**
   * Time between two pings of a stream, in milliseconds; `0` for none. A server that does not respond until the next one is
   * gone, and the stream is opened again. Only the WebSockets of the `ws` package, of `createNodeFetch` and of Bun can ping.
   * Default: 30,000.
   */
  readonly heartbeat?: number | undefined;
  /**
   * Longest time of a stream without any message, in milliseconds; then it is opened again. `0` for no limit.
   * Default: 0 where pings tell whether the server is there, because a device may have nothing to say. Else 300,000, or 0 with
   * `retry: false`.
   */
  readonly idleTimeout?: number | undefined;
  /** Headers sent with every request. They cannot replace the token, and the body decides about `Content-Type`. */
  readonly headers?: GivenHeaders | undefined;
  /** Time for one attempt, body included, in milliseconds; `0` for no limit. Default: 60,000. */
  readonly timeout?: number | undefined;
  /**
   * Time for a call with all its attempts and pauses, in milliseconds; `0` for no limit. A pause that would take longer is
   * not made. Default: no limit.
   */
  readonly totalTimeout?: number | undefined;
  /**
   * Rules for sending failed requests again; `false` for never. Only reads and what is idempotent are sent again after any
   * failure that may pass. Everything else is sent again only when it certainly was not processed. A stream that breaks is
   * opened again.
   */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * Looks at the JSON of every successful response, for example `validateResponses()` of
   * `@enapter/http-api-client/validation`. Default: the response is taken as it is.
   */
  readonly validate?: CheckResponse | undefined;
  /**
   * The largest body that is read into memory, in bytes; a longer one is a `DecodeError`. Time series and what `raw()` gives are
   * read piece by piece and may have any length. Default: 64 MiB.
   */
  readonly maxBodySize?: number | undefined;
}

/** Options of `createClient`. */
export interface ClientOptions extends TransportOptions {
  /**
   * API token, or a function that gives it. Default: the environment variable `ENAPTER_HTTP_API_TOKEN`. Pass `null` to
   * send none; only few operations allow that.
   */
  readonly token?: Token | null | undefined;
  /**
   * Act on behalf of this user; only with a token that is trusted to do so. Default: the token acts with rights of its own. An
   * empty text is refused.
   */
  readonly user?: string | undefined;
  /**
   * Base URL of the API, with the version; in a page it may be relative, such as `/v3`. Default: the environment variable
   * `ENAPTER_HTTP_API_BASE_URL`, else Enapter Cloud.
   */
  readonly baseUrl?: string | undefined;
  /**
   * Host name or address of an Enapter Gateway, with an optional port, instead of `baseUrl`. An IPv6 address is in brackets:
   * `[fd00::1]`. It is reached over HTTPS, or over plain HTTP with `allowHttp`.
   */
  readonly gateway?: string | undefined;
  /** Functions that are told of every request, response, failure and repetition. */
  readonly hooks?: Hooks | undefined;
  /** Middleware between the client and `fetch`; the first of several is the outermost. */
  readonly middleware?: Middleware | readonly Middleware[] | undefined;
  /** Writes a log of requests and failures, without secrets: `console`, for example. Default: none. */
  readonly logger?: Logger | undefined;
  /**
   * Requests on their way at a time, at most; the others wait. When the server responds with 429, all of them wait as long as it
   * asks, and fewer go out for a while. `false` for no limit. Default: 100.
   */
  readonly maxInFlight?: number | false | undefined;
  /** Tell once on the console of every deprecated operation that is used. Default: `true`. */
  readonly deprecationNotices?: boolean | undefined;
}

/** Options of a single call. */
export interface RequestOptions {
  /** Cancels the call; it then fails with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Headers for this call, over those of the client. They cannot replace the token, and the body decides about `Content-Type`. */
  readonly headers?: GivenHeaders | undefined;
  /** Time for one attempt, body included, in milliseconds; `0` for no limit. Default: that of the client. */
  readonly timeout?: number | undefined;
  /** Time for the call with all its attempts and pauses, in milliseconds; `0` for no limit. Default: that of the client. */
  readonly totalTimeout?: number | undefined;
  /** Rules for sending the request again when it fails; `false` for never. Default: that of the client. */
  readonly retry?: RetryOptions | false | undefined;
}
