import { encodeBody } from "./body.ts";
import type { Client, ClientRequest } from "./client.ts";
import { decodeResponse } from "./decode.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { headerValues, queryString } from "./parameters.ts";
import { choosePath } from "./path.ts";
import { type Call, pendingCall } from "./pending.ts";

/** Path parameters by name. */
export type PathValues = Readonly<Record<string, unknown>>;

/** Options of a call together with the parameters that go by name. */
export type CallOptions = RequestOptions & { readonly contentType?: string | undefined };

/** Calls an operation and gives what it returns. A wrong argument rejects, it does not throw. */
export function call<T>(
  client: Client,
  operation: Operation,
  path: PathValues,
  body?: unknown,
  options?: CallOptions,
): Call<T> {
  // At once: the caller may go on to change what was passed.
  const request = laterOf(() => buildRequest(operation, path, body, options));
  return pendingCall((raw) =>
    client.send(request(), async (response, info) => {
      const data = raw ? undefined : await decodeResponse(operation, response, info);
      return [data as T, response];
    }),
  );
}

/** The request of an operation: path, query, headers and body as the description says. */
export function buildRequest(
  operation: Operation,
  path: PathValues,
  body: unknown,
  options: CallOptions = {},
): ClientRequest {
  const values = options as Readonly<Record<string, unknown>>;
  const chosen = choosePath(operation, operation.variants === undefined ? path : { ...values, ...path });
  const encoded = encodeBody(operation, body, options.contentType);
  const headers = headerValues(operation.header, values);
  headers["Accept"] = operation.accept ?? "application/json";
  if (encoded?.contentType !== undefined) headers["Content-Type"] = encoded.contentType;
  return {
    operation: chosen.id,
    method: operation.method,
    retry: operation.retry,
    path: chosen.path + queryString(operation.query, values),
    headers,
    body: encoded?.body,
    options,
  };
}

/** Runs something now; what it throws is thrown when the result is asked for. */
export function laterOf<T>(run: () => T): () => T {
  try {
    const result = run();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
