import { AbortError } from "../errors/abort-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { EnapterError } from "../errors/enapter-error.ts";
import { type Outcome, RequestError, type RequestInfo } from "../errors/request-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { attempt, type Work } from "./attempt.ts";
import type { ClientRequest } from "./client.ts";
import { connectionError, isNotConnected } from "./connection-failure.ts";
import { Deadline } from "./deadline.ts";
import type { PlainHeaders } from "./headers.ts";
import { notify, type OutgoingRequest } from "./hooks.ts";
import { redirectTarget } from "./redirect.ts";
import { responseError } from "./response-error.ts";
import { retryDelay } from "./retry.ts";
import type { Settings } from "./settings.ts";
import { sleep } from "./sleep.ts";

/** How often a limiter may be refused on behalf of one call before that counts as a failure of the call. */
const mostRefusals = 10;

/**
 * Sends a request as often as its operation and the options allow, within the time for the whole call.
 * @param read Reads a successful answer.
 */
export async function send<T>(
  settings: Settings,
  request: ClientRequest,
  read: (response: Response, info: RequestInfo) => Promise<T>,
): Promise<T> {
  const { operation, method, path, options } = request;
  const retry = options?.retry ?? settings.retry;
  const totalTimeout = options?.totalTimeout ?? settings.totalTimeout;
  const signal = options?.signal;
  const whole = totalTimeout > 0 ? new Deadline(signal, totalTimeout) : undefined;
  const within = whole === undefined ? signal : whole.signal;
  const { hooks, limiter } = settings;
  let [last, failures, refusals]: [unknown, number, number] = [undefined, 0, 0];
  try {
    for (let number = 1; ; number++) {
      const turn = limiter?.enter(within, refusals > 0);
      if (turn !== undefined) await turn;
      try {
        const result = await attempt(settings, request, within, number, exchange(settings, read));
        limiter?.leave();
        return result;
      } catch (error) {
        last = error;
        const isRefused = limiter?.leave(error) === true;
        // Who was refused waits with all the others, and may try more often.
        if (isRefused && refusals < mostRefusals) refusals += 1;
        else failures += 1;
        const delay = within?.aborted ? undefined : retryDelay(error, request, Math.max(1, failures), retry);
        if (delay === undefined) throw error;
        const info = { operation, method, url: settings.baseUrl + path };
        notify(hooks?.onRetry, { ...info, attempt: number + 1, delay, error: error as RequestError });
        if (!isRefused) await sleep(delay, within);
      }
    }
  } catch (error) {
    const info = { operation, method, url: settings.baseUrl + path };
    const outcome: Outcome = last instanceof RequestError ? last.outcome : "not-processed";
    if (whole?.expired) {
      throw new TimeoutError(`not done within ${totalTimeout} ms in all`, info, { cause: last, outcome });
    }
    if (signal?.aborted && !(error instanceof AbortError)) {
      throw new AbortError("the call was cancelled", info, { cause: signal.reason, outcome });
    }
    throw error;
  } finally {
    whole?.dispose();
  }
}

/** Sends a request once and reads its answer. */
function exchange<T>(settings: Settings, read: (response: Response, info: RequestInfo) => Promise<T>): Work<T> {
  const { hooks } = settings;
  return async (outgoing, transmit) => {
    const start = hooks === undefined ? 0 : Date.now();
    let mayHaveArrived = false;
    let failure: unknown;
    const sendTo = async (request: OutgoingRequest, url: string): Promise<Response> => {
      try {
        const response = await transmit(request.headers, (headers) =>
          settings.fetch(url, requestInit(request, headers)),
        );
        mayHaveArrived = true;
        return response;
      } catch (error) {
        mayHaveArrived ||= !isNotConnected(error);
        failure = error;
        throw error;
      }
    };
    let next = async (request: OutgoingRequest): Promise<Response> => {
      const response = await sendTo(request, request.url);
      const target = redirectTarget(response, request.url);
      if (target === undefined || request.body instanceof ReadableStream) return response;
      await response.body?.cancel();
      return sendTo(request, target);
    };
    for (const middleware of settings.middleware) {
      const inner = next;
      next = (request) => middleware(request, inner);
    }
    const response = await next(outgoing).catch((error: unknown) => {
      // Whatever a middleware fails with, what may have arrived is not sent again because of it.
      if (!mayHaveArrived || error === failure)
        throw error instanceof EnapterError ? error : connectionError(error, outgoing, mayHaveArrived);
      throw new ConnectionError("a middleware failed", outgoing, { cause: error, transient: false });
    });
    const { status, headers } = response;
    if (hooks !== undefined) {
      notify(hooks.onResponse, { request: outgoing, status, headers, duration: Date.now() - start });
    }
    if (!response.ok) throw await responseError(settings.errors, response, outgoing);
    return read(response, outgoing);
  };
}

function requestInit({ method, body, signal }: OutgoingRequest, headers: PlainHeaders): RequestInit {
  // fetch would send the token along to wherever a redirect points.
  const init: RequestInit & { duplex?: "half" } = { method, headers, redirect: "manual" };
  if (signal !== undefined) init.signal = signal;
  if (body !== undefined) {
    init.body = body;
    if (body instanceof ReadableStream) init.duplex = "half";
  }
  return init;
}
