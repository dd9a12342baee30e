import { UsageError } from "../../errors/usage-error.ts";
import { requireGlobal } from "../failures/missing-global.ts";
import { mergeHeaders } from "../request/headers.ts";
import type { Api } from "../types/api.ts";
import type { Client } from "../types/client.ts";
import type { TransportOptions } from "../types/options.ts";
import type { Part, Pipeline } from "../types/pipeline.ts";
import { authorizer } from "./authorize.ts";
import { checkedBaseUrl } from "./base-url.ts";
import { exchange, runtimeFetch } from "./exchange.ts";
import { attempt } from "./send.ts";

/**
 * Makes the client of an API without its operations: checks the options, and puts parts around what every request goes through.
 * @param parts The innermost first.
 * @throws {UsageError} when an option is missing or not valid.
 */
export function makeTransport(api: Api, { token, ...options }: TransportOptions, parts: readonly Part[]): Client {
  const {
    fetch = runtimeFetch,
    timeout = 60_000,
    totalTimeout = 0,
    retry = {},
    maxBodySize = 2 ** 26,
    baseUrl: given = api.cloudUrl,
  } = options;
  if (fetch === runtimeFetch) requireGlobal("fetch", "A client without the option `fetch`");
  const baseUrl = checkedBaseUrl(given, { token, allowHttp: options.allowHttp });
  const { allowHttp } = api.optionHeaders;
  const own: Record<string, string> =
    allowHttp !== undefined && !baseUrl.startsWith("https:") ? { [allowHttp.toLowerCase()]: "true" } : {};
  const headers = mergeHeaders(own, options.headers);
  // The body decides: the type of a form has its boundary.
  delete headers["content-type"];
  const core: Pipeline = {
    api,
    baseUrl,
    headers,
    authorize: authorizer(api.tokenHeader, token),
    fetch,
    timeout,
    totalTimeout,
    retry,
    maxBodySize,
    options,
    attempt,
    exchange,
  };
  const { user = "" } = api.optionHeaders;
  return { baseUrl, user: headers[user.toLowerCase()], pipeline: parts.reduce(addPart, core) };
}

function addPart(inner: Pipeline, part: Part): Pipeline {
  const outer: Partial<Pipeline> | undefined = typeof part === "function" ? part(inner) : undefined;
  // A part that was not called, such as `withGateway` without parentheses, returns a part.
  if (typeof outer?.attempt === "function") return outer as Pipeline;
  throw new UsageError("After the options, pass only parts, such as `withGateway()`.");
}
