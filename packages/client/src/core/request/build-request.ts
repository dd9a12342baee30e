import { completed } from "../failures/failure.ts";
import type { CallSite } from "../types/caller.ts";
import type { Operation } from "../types/operation.ts";
import type { RequestOptions } from "../types/options.ts";
import type { ClientRequest } from "../types/pipeline.ts";
import { encodeBody } from "./body-encoders.ts";
import { checkCall } from "./call-options.ts";
import { mergeHeaders } from "./headers.ts";
import { addHeaders, chooseTemplate, fillPath, queryString } from "./url.ts";

/** Path parameters by name. */
export type PathValues = Readonly<Record<string, unknown>>;

/** Options of a call together with the parameters that go by name. */
export type CallOptions = RequestOptions & { readonly contentType?: string | undefined };

/**
 * Makes the request of an operation: path, query, headers and body as the description says.
 * @throws {UsageError} when an argument is not valid.
 */
export function buildRequest(
  operation: Operation,
  path: PathValues,
  body: unknown,
  options?: CallOptions,
  caller?: CallSite,
): ClientRequest {
  const { id, method, deprecated, retry, paths, query, header, accept = "application/json" } = operation;
  const values = (options ?? {}) as PathValues;
  const all = paths === undefined ? path : { ...values, ...path };
  const route = chooseTemplate(operation, all);
  const headers: Record<string, string> = { accept };
  // Some runtimes accept a compressed body without its end. JSON shows that, CSV and archives do not.
  if (operation.read !== undefined) headers["accept-encoding"] = "identity";
  try {
    checkCall(operation, options);
    const encoded = encodeBody(operation, body, options?.contentType);
    addHeaders(headers, header, values);
    mergeHeaders(headers, options?.headers);
    // The body decides: the type of a form has its boundary.
    delete headers["content-type"];
    if (encoded?.contentType !== undefined) headers["content-type"] = encoded.contentType;
    const filled = fillPath(route, all) + queryString(query, values);
    return {
      operation: id,
      deprecated,
      method,
      route,
      path: filled,
      retry,
      headers,
      body: encoded?.body,
      options,
      caller,
    };
  } catch (error) {
    throw completed(error, caller);
  }
}
