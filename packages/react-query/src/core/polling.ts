import type { SkippableQuery } from "./options.ts";

/** States of a result that are not the end, for `untilFinal`. */
export interface PendingStates {
  readonly field: string;
  readonly pending: readonly string[];
}

/** Adds the pending states. They have a member of their own, because programs replace `meta` and wrap `queryFn`. */
export function withPendingStates<Data>(
  options: SkippableQuery<Data, symbol>,
  field: string,
  pending: readonly string[],
): SkippableQuery<Data, symbol> {
  const pendingStates: PendingStates = { field, pending };
  return Object.assign(options, { pendingStates });
}

/** Parts of TanStack's `Query` that polling looks at. */
export interface PolledQuery {
  readonly state: { readonly data?: unknown };
  readonly options: object;
}

/**
 * Returns a `refetchInterval` that ends when the state of the result is final. It is for options that read something that takes
 * its time, such as a command execution; for other queries it never asks again.
 * @param interval Time between two requests, in milliseconds.
 * @example
 * useQuery({ ...getCommandExecutionQuery(enapter, deviceId, id), refetchInterval: untilFinal(1_000) });
 */
export function untilFinal(interval: number): (query: PolledQuery) => number | false {
  return ({ state: { data }, options }) => {
    const { pendingStates } = options as { readonly pendingStates?: PendingStates };
    if (pendingStates === undefined) return false;
    if (data === undefined) return interval;
    const state = (data as Readonly<Record<string, unknown>> | null)?.[pendingStates.field];
    return pendingStates.pending.includes(String(state)) ? interval : false;
  };
}
