import type { RequestInfo } from "../errors/request-error.ts";
import { encodeBody } from "./body.ts";
import { checkCall } from "./call-options.ts";
import type { Client } from "./client.ts";
import { readAnswer } from "./decode.ts";
import { type Caller, completed } from "./failure.ts";
import { mergeHeaders } from "./headers.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { addHeaders, queryString } from "./parameters.ts";
import { chooseTemplate, fillPath } from "./path.ts";
import type { ClientRequest } from "./pipeline.ts";
import { send } from "./send.ts";

/** Path parameters by name. */
export type PathValues = Readonly<Record<string, unknown>>;

/** Options of a call together with the parameters that go by name. */
export type CallOptions = RequestOptions & { readonly contentType?: string | undefined };

/** What an operation returns, together with the head of the answer. */
export interface CallResponse<T, ResponseHeaders extends Headers = Headers> {
  readonly data: T;
  /** HTTP status: one from 200 to 299, whether it is documented or not. */
  readonly status: number;
  /** `get` knows the headers that the API documents for the answer. */
  readonly headers: ResponseHeaders;
}

/** A call under way: a promise of what the operation returns, with two other ways to take the answer. */
export interface Call<T, ResponseHeaders extends Headers = Headers> extends Promise<T> {
  /** The same with status and headers. */
  withResponse(): Promise<CallResponse<T, ResponseHeaders>>;
  /** The answer itself, its body not read yet. It has to be asked for at once. Reading it is outside the time limit. */
  raw(): Promise<Response>;
}

/**
 * Calls an operation and gives what it returns. A wrong argument rejects, it does not throw.
 * @param check Looks at what it returns; what it throws fails the call.
 */
export function call<T, ResponseHeaders extends Headers = Headers>(
  { pipeline }: Client,
  operation: Operation,
  path: PathValues,
  body?: unknown,
  options?: CallOptions,
  check?: (data: unknown, info: RequestInfo) => void,
): Call<T, ResponseHeaders> {
  const caller = new Error();
  let isRaw = false;
  let answer: Response | undefined;
  // The request is made at once, because the caller may go on to change what was passed. The answer comes later: `raw`,
  // asked for at once, is in time.
  const data = (async () =>
    send(pipeline, buildRequest(operation, path, body, options, caller), async (response, info, progress) => {
      answer = response;
      if (isRaw) return undefined as T;
      const result = await readAnswer(pipeline, operation, response, info, progress);
      check?.(result, info);
      return result as T;
    }))();
  return Object.assign(data, {
    async withResponse() {
      const value = await data;
      const { status, headers } = answer as Response;
      return { data: value, status, headers } as CallResponse<T, ResponseHeaders>;
    },
    async raw() {
      isRaw = true;
      await data;
      return answer as Response;
    },
  });
}

/**
 * Makes the request of an operation: path, query, headers and body as the description says.
 * @throws {UsageError} when an argument is not valid.
 */
export function buildRequest(
  operation: Operation,
  path: PathValues,
  body: unknown,
  options?: CallOptions,
  caller?: Caller,
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
