import { AbortError } from "../errors/abort-error.ts";
import { type Outcome, RequestError } from "../errors/request-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { ClientRequest } from "./client.ts";
import { startDeadline } from "./deadline.ts";
import type { Settings } from "./options.ts";
import { retryDelay } from "./retry.ts";
import { sleep } from "./sleep.ts";

/** Sends a request as often as its operation and the options allow, within the time for the whole call. */
export async function withRetries<T>(
  settings: Pick<Settings, "baseUrl" | "retry" | "totalTimeout">,
  request: ClientRequest,
  send: (request: ClientRequest) => Promise<T>,
): Promise<T> {
  const { options } = request;
  const { signal, retry = settings.retry, totalTimeout = settings.totalTimeout } = options ?? {};
  const deadline = startDeadline(signal, totalTimeout);
  const bounded =
    deadline.signal === signal ? request : { ...request, options: { ...options, signal: deadline.signal } };
  let last: unknown;
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        return await send(bounded);
      } catch (error) {
        last = error;
        const delay = retryDelay(error, request, attempt, retry);
        if (delay === undefined || deadline.signal?.aborted) throw error;
        await sleep(delay, deadline.signal);
      }
    }
  } catch (error) {
    const info = { operation: request.operation, method: request.method, url: settings.baseUrl + request.path };
    const outcome: Outcome = last instanceof RequestError ? last.outcome : "not-processed";
    if (deadline.expired())
      throw new TimeoutError(`not done within ${totalTimeout} ms in all`, info, { cause: last, outcome });
    if (signal?.aborted && !(error instanceof AbortError)) {
      throw new AbortError("the call was cancelled", info, { cause: signal.reason, outcome });
    }
    throw error;
  } finally {
    deadline.dispose();
  }
}
