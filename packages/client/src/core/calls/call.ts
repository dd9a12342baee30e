import type { RequestInfo } from "../../errors/request-error.ts";
import { buildRequest, type CallOptions, type PathValues } from "../request/build-request.ts";
import { readResponse } from "../response/decode.ts";
import { type ReadResponse, send } from "../transport/send.ts";
import type { Client } from "../types/client.ts";
import type { Operation } from "../types/operation.ts";

/** Result of an operation, with status and headers of the response. */
export interface CallResponse<T, ResponseHeaders extends Headers = Headers> {
  readonly data: T;
  /** HTTP status: one from 200 to 299, whether it is documented or not. */
  readonly status: number;
  /** `get` knows the headers that the API documents for the response. */
  readonly headers: ResponseHeaders;
}

/** A call under way: a promise of what the operation returns, with two other ways to take the response. */
export interface Call<T, ResponseHeaders extends Headers = Headers> extends Promise<T> {
  /** The same with status and headers. */
  withResponse(): Promise<CallResponse<T, ResponseHeaders>>;
  /** The response itself, its body not read yet. It has to be requested at once. Reading it is outside the time limit. */
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
  // The request is made at once, because the caller may go on to change what was passed. The response comes later: `raw`,
  // asked for at once, is in time.
  const read: ReadResponse<unknown> = (response, info, progress) => {
    answer = response;
    if (isRaw) return undefined;
    const result = readResponse(pipeline, operation, response, info, progress);
    if (check === undefined) return result;
    return result.then((value) => {
      check(value, info);
      return value;
    });
  };
  let data: Promise<unknown>;
  try {
    data = send(pipeline, buildRequest(operation, path, body, options, caller), read);
  } catch (error) {
    data = Promise.reject(error);
  }
  return Object.assign(data as Promise<T>, {
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
