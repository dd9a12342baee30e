import { encodeBody } from "./body.ts";
import type { Client, ClientRequest } from "./client.ts";
import { decodeResponse } from "./decode.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { headerValues, queryString } from "./parameters.ts";
import { choosePath } from "./path.ts";

/** Path parameters by name. */
export type PathValues = Readonly<Record<string, unknown>>;

/** Options of a call together with the parameters that go by name. */
export type CallOptions = RequestOptions & { readonly contentType?: string | undefined };

/** Calls an operation and gives what it returns. */
export function call<T>(
  client: Client,
  operation: Operation,
  path: PathValues,
  body?: unknown,
  options?: CallOptions,
): Promise<T> {
  return attempt(() =>
    client.send(
      buildRequest(operation, path, body, options),
      (response, request) => decodeResponse(operation, response, request) as Promise<T>,
    ),
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

/** A wrong argument rejects the promise like every other failure; it does not throw at the call. */
async function attempt<T>(run: () => Promise<T>): Promise<T> {
  return run();
}
