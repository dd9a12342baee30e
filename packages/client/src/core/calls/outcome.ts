import { AbortError } from "../../errors/abort-error.ts";
import type { RequestInfo } from "../../errors/request-error.ts";
import type { UsageError } from "../../errors/usage-error.ts";
import { checkOptions, flag, func, type Rules } from "../../values/rules.ts";
import { callerSignal } from "../../values/signal.ts";
import { completed } from "../failures/failure.ts";
import { buildRequest, type CallOptions, type PathValues } from "../request/build-request.ts";
import { optionsFor } from "../request/call-options.ts";
import { sleep, timed } from "../time/timed.ts";
import type { CallSite } from "../types/caller.ts";
import type { Client } from "../types/client.ts";
import type { Operation, ResultState } from "../types/operation.ts";
import type { RequestOptions } from "../types/options.ts";
import { requestInfo } from "../types/pipeline.ts";
import { type Call, call } from "./call.ts";

/** Options of a call whose response reports the state of an action. */
export interface OutcomeOptions extends RequestOptions {
  /** Fail when that is no success, or a state that is not known. Default: `false`, the caller looks at it. */
  readonly throwOnFailure?: boolean | undefined;
}

/** Options of `wait`. */
export interface WaitOptions<Result> {
  /** Ends the waiting, and nothing else. Default: that of the call. */
  readonly signal?: AbortSignal | undefined;
  /** Gets every response, the last one included. */
  readonly onProgress?: ((result: Result) => void) | undefined;
  /** Fail when the end is no success. Default: as the call was told, else `false`. */
  readonly throwOnFailure?: boolean | undefined;
}

/** A call that begins or shows something that takes its time. */
export interface WaitableCall<T, Result = T, ResponseHeaders extends Headers = Headers>
  extends Call<T, ResponseHeaders> {
  /**
   * Asks until it has ended, first after a quarter of a second, then less and less often, at least every five seconds.
   * @throws {AbortError} when the signal aborts; what was begun goes on.
   * @throws {OutcomeError} when the state is not known, because nobody can tell whether that is the end.
   */
  wait(options?: WaitOptions<Result>): Promise<Result>;
}

type OutcomeCallOptions = CallOptions & OutcomeOptions;

/** Calls an operation whose response reports the state of an action. */
export function callWithOutcome<T, ResponseHeaders extends Headers = Headers>(
  client: Client,
  operation: Operation,
  path: PathValues,
  body?: unknown,
  options?: OutcomeCallOptions,
): Call<T, ResponseHeaders> {
  return call<T, ResponseHeaders>(client, operation, path, body, options, (data, info) => {
    if (options?.throwOnFailure !== true) return;
    const { error } = judge(operation.outcome as ResultState, data, info);
    if (error !== undefined) throw error;
  });
}

/** Calls an operation that shows something, again and again where it is waited for. */
export function callWaitable<T, ResponseHeaders extends Headers = Headers>(
  client: Client,
  operation: Operation,
  path: PathValues,
  body?: unknown,
  options?: OutcomeCallOptions,
): WaitableCall<T, T, ResponseHeaders> {
  const first = callWithOutcome<T, ResponseHeaders>(client, operation, path, body, options);
  const wait = async (waiting: WaitOptions<T> = {}) => {
    const caller = new Error();
    checkWaiting(waiting, first);
    return waitFor<T>(client, operation, path, { ...options, ...given(waiting) }, caller, () => first);
  };
  return Object.assign(first, { wait });
}

/** Calls an operation that begins something; another one shows it. */
export function callStart<T, Result, ResponseHeaders extends Headers = Headers>(
  client: Client,
  operation: Operation,
  path: PathValues,
  body?: unknown,
  options?: OutcomeCallOptions,
): WaitableCall<T, Result, ResponseHeaders> {
  const first = call<T, ResponseHeaders>(client, operation, path, body, options);
  const { operation: shown, parameter } = operation.starts as NonNullable<Operation["starts"]>;
  const wait = async (waiting: WaitOptions<Result> = {}) => {
    const caller = new Error();
    checkWaiting(waiting, first);
    const id = await first;
    const showing = shown();
    const common = { ...optionsFor(showing, options ?? {}), ...given(waiting) };
    return waitFor<Result>(client, showing, { ...path, [parameter]: id }, common, caller);
  };
  return Object.assign(first, { wait });
}

const waitRules: Rules = { signal: callerSignal, onProgress: func, throwOnFailure: flag };

/** Checks the options of `wait`. The call itself is under way: an error of it is not left unhandled. */
function checkWaiting(waiting: object, first: Promise<unknown>): void {
  try {
    checkOptions(waiting, waitRules);
  } catch (error) {
    first.catch(() => {});
    throw Object.assign(error as UsageError, { outcome: "unknown" });
  }
}

const firstPause = 250;
const longestPause = 5000;

async function waitFor<T>(
  client: Client,
  operation: Operation,
  path: PathValues,
  { onProgress, ...options }: OutcomeCallOptions & WaitOptions<T>,
  caller: CallSite,
  first?: () => Promise<T>,
): Promise<T> {
  const outcome = operation.outcome as ResultState;
  const { signal, throwOnFailure = false } = options;
  const ask = () => call<T>(client, operation, path, undefined, options);
  const info = requestInfo(client.pipeline, buildRequest(operation, path, undefined, options));
  const cancelled = () =>
    new AbortError("waiting was cancelled", info, { cause: signal?.reason, outcome: "processed" });
  try {
    let result = await timed(signal, Infinity, first ?? ask, cancelled);
    for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
      onProgress?.(result);
      const { isPending, isKnown, error } = judge(outcome, result, info);
      if (error !== undefined && (throwOnFailure || !isKnown)) throw error;
      if (!isPending) return result;
      await sleep(pause, signal, cancelled);
      result = await ask();
    }
  } catch (error) {
    throw completed(error, caller);
  }
}

/** Reads the state of a result. The error is that of a failure, or of a state that is not known. */
function judge(outcome: ResultState, result: unknown, info: RequestInfo) {
  const { field, pending, success, failure, error: OutcomeErrorClass } = outcome;
  const state = String((result as Record<string, unknown> | null)?.[field]);
  const isPending = pending.includes(state);
  const isKnown = failure?.includes(state) ?? true;
  const isGood = isPending || success.includes(state);
  const error = isGood ? undefined : new OutcomeErrorClass(state, result as never, info, isKnown);
  return { isPending, isKnown, error };
}

/** Options without those that are undefined, so that they do not replace others. */
function given<T extends object>(options: T): Partial<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;
}
