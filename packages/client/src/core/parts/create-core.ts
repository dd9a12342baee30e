import { UsageError } from "../../errors/usage-error.ts";
import { checkOptions, count, falseOr, flag, type Rules, rule, textRule } from "../../values/rules.ts";
import { mergeHeaders } from "../request/headers.ts";
import { transportRules } from "../request/option-rules.ts";
import { gatewayUrl } from "../transport/base-url.ts";
import { environment } from "../transport/environment.ts";
import { makeTransport } from "../transport/transport.ts";
import type { Api } from "../types/api.ts";
import type { Client } from "../types/client.ts";
import type { ClientOptions } from "../types/options.ts";
import type { Part } from "../types/pipeline.ts";
import { withDeprecationNotices } from "./deprecation.ts";
import { withGateway } from "./gateway.ts";
import { hooksRule, withHooks } from "./hooks.ts";
import { createLimiter, withLimiter } from "./limiter.ts";
import { loggerRule, logHooks } from "./logger.ts";
import { middlewareRule, withMiddleware } from "./middleware.ts";

const clientRules = (): Rules => ({
  ...transportRules,
  // `null` may be a user that was looked for and not found: without one, the token would act with rights of its own.
  user: rule("a text that is not empty", (value) => typeof value === "string" && value !== ""),
  gateway: textRule,
  hooks: hooksRule,
  middleware: middlewareRule,
  logger: loggerRule,
  maxInFlight: falseOr(count(1)),
  deprecationNotices: flag,
});

/**
 * Makes the client of an API with everything that `createClient` has, but without its operations.
 * @throws {UsageError} when an option is missing or not valid.
 */
export function createCore(api: Api, options: ClientOptions): Client {
  checkOptions(options, clientRules());
  const { gateway, allowHttp, user, middleware = [], logger, hooks, maxInFlight, deprecationNotices = true } = options;
  if (gateway !== undefined && options.baseUrl !== undefined) {
    throw new UsageError("Pass either `baseUrl` or `gateway`, not both.");
  }
  const token = options.token === undefined ? environment("ENAPTER_HTTP_API_TOKEN") : options.token;
  if (token === undefined || token === "") {
    throw new UsageError(
      "There is no API token: pass `token`, or set the environment variable ENAPTER_HTTP_API_TOKEN.",
    );
  }
  const baseUrl =
    gateway === undefined
      ? (options.baseUrl ?? environment("ENAPTER_HTTP_API_BASE_URL"))
      : gatewayUrl(api, gateway, allowHttp);
  const userHeader = api.optionHeaders.user;
  const headers =
    userHeader !== undefined && user !== undefined
      ? mergeHeaders(mergeHeaders({}, options.headers), { [userHeader]: user })
      : options.headers;
  const parts: Part[] = [withGateway()];
  const all = [middleware].flat();
  if (all.length > 0) parts.push(withMiddleware(...all));
  for (const each of [logger && logHooks(logger), hooks]) if (each) parts.push(withHooks(each));
  if (deprecationNotices) parts.push(withDeprecationNotices());
  if (maxInFlight !== false) parts.push(withLimiter(createLimiter({ maxInFlight })));
  return makeTransport(api, { ...options, token, baseUrl, headers }, parts);
}
