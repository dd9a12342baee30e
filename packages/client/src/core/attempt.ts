import { AbortError } from "../errors/abort-error.ts";
import { EnapterError } from "../errors/enapter-error.ts";
import type { Outcome } from "../errors/request-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { ClientRequest } from "./client.ts";
import { connectionError } from "./connection-failure.ts";
import { Deadline, untilAborted } from "./deadline.ts";
import { mergeHeaders, type PlainHeaders } from "./headers.ts";
import { notify, type OutgoingRequest } from "./hooks.ts";
import type { Settings } from "./settings.ts";

/** Gives a request to whatever carries it, with all its headers: from here on nobody knows what becomes of it. */
export type Carry<Result> = (headers: PlainHeaders) => Promise<Result>;

/**
 * The work of one attempt.
 * @param transmit Adds the token to the headers of a request and has it carried.
 */
export type Work<T> = (
  outgoing: OutgoingRequest,
  transmit: <Result>(headers: OutgoingRequest["headers"], carry: Carry<Result>) => Promise<Result>,
) => Promise<T>;

/**
 * Does the work of one attempt within its time limit.
 * @param signal Cancels the call.
 * @param number Which attempt it is, from 1.
 */
export async function attempt<T>(
  settings: Settings,
  request: ClientRequest,
  signal: AbortSignal | undefined,
  number: number,
  work: Work<T>,
): Promise<T> {
  const { operation, method, path, options } = request;
  const { baseUrl, hooks } = settings;
  const timeout = options?.timeout ?? settings.timeout;
  const headers: PlainHeaders = { ...settings.headers };
  // Those of the operation are valid already; to look at each of them again would cost a tenth of the call.
  for (const name in request.headers) headers[name.toLowerCase()] = request.headers[name] as string;
  if (options?.headers !== undefined) mergeHeaders(headers, options.headers);
  const deadline = new Deadline(signal, timeout);
  const outgoing: OutgoingRequest = {
    operation,
    method,
    url: baseUrl + path,
    route: request.route ?? path,
    attempt: number,
    headers,
    body: request.body ?? undefined,
    signal: deadline.signal,
  };
  const start = hooks === undefined ? 0 : Date.now();
  let outcome: Outcome = "not-processed";
  try {
    deadline.signal?.throwIfAborted();
    notify(hooks?.onRequest, outgoing);
    return await work(outgoing, (headers, carry) => {
      const go = (token: string | undefined) => {
        outcome = "unknown";
        return carry(token === undefined ? { ...headers } : { ...headers, [settings.tokenHeader]: token });
      };
      const token = settings.token();
      return token instanceof Promise ? untilAborted(token, deadline.signal).then(go) : go(token);
    });
  } catch (cause) {
    const error = deadline.expired
      ? new TimeoutError(`not done within ${timeout} ms`, outgoing, { cause, outcome })
      : signal?.aborted
        ? new AbortError("the call was cancelled", outgoing, { cause: signal.reason, outcome })
        : cause instanceof EnapterError
          ? cause
          : connectionError(cause, outgoing);
    notify(hooks?.onError, { request: outgoing, error, duration: Date.now() - start });
    throw error;
  } finally {
    deadline.dispose();
  }
}
