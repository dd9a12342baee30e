/**
 * States of a result that are not the end, for `untilFinal`. They are a member of their own beside the options, because programs
 * replace `meta` and wrap `queryFn`.
 */
export interface PendingStates {
  readonly field: string;
  readonly pending: readonly string[];
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
    const { field, pending } = pendingStates;
    const state = (data as Readonly<Record<string, unknown>> | null | undefined)?.[field];
    return data === undefined || pending.includes(String(state)) ? interval : false;
  };
}
