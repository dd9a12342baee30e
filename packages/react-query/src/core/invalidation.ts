/** Keys of queries, whole or their beginnings. */
type Keys = readonly (readonly unknown[])[];

/** Parts of TanStack's `QueryClient` that invalidation uses. */
export interface InvalidatingClient {
  getMutationCache(): { subscribe(listener: (event: MutationEvent) => void): () => void };
  invalidateQueries(filters: { readonly queryKey: readonly unknown[] }): Promise<void>;
}

/** Parts of an event of TanStack's mutation cache. */
interface MutationEvent {
  readonly action?: { readonly type: string; readonly error?: unknown };
  readonly mutation?: { readonly options: { readonly meta?: object | undefined } } | undefined;
}

/**
 * Invalidates what a mutation may have changed: after success, and after each failure whose `outcome` is not `not-processed`,
 * because the request may have had its effect. It listens to the mutation cache, so `onSuccess` and `onError` stay free.
 * @returns a function that ends it.
 * @example
 * invalidateAfterMutations(queryClient);
 */
export function invalidateAfterMutations(queryClient: InvalidatingClient): () => void {
  return queryClient.getMutationCache().subscribe(({ action, mutation }) => {
    if (mutation === undefined || action === undefined || !mayHaveActed(action)) return;
    for (const queryKey of invalidates(mutation.options)) void queryClient.invalidateQueries({ queryKey });
  });
}

/** Returns the keys that a mutation invalidates, for a program that sets `meta` of its own. */
export function invalidates({ meta }: { readonly meta?: object | undefined }): Keys {
  return (meta as { readonly invalidates?: Keys } | undefined)?.invalidates ?? [];
}

/** Only an event about a change of state has an action. */
function mayHaveActed({ type, error }: NonNullable<MutationEvent["action"]>): boolean {
  return (
    type === "success" ||
    (type === "error" && (error as { readonly outcome?: unknown } | null | undefined)?.outcome !== "not-processed")
  );
}
