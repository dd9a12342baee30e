import type { Part } from "../types/pipeline.ts";

/** Tells the developer once on the console of every deprecated operation that is used. */
export function withDeprecationNotices(): Part {
  const told = new Set<string>();
  return (inner) => ({
    ...inner,
    attempt(pipeline, turn) {
      const { deprecated, operation } = turn.request;
      if (deprecated && !told.has(operation)) {
        told.add(operation);
        console.warn(
          `${operation} is deprecated and will be removed from the API. See its documentation for what to use instead.`,
        );
      }
      return inner.attempt(pipeline, turn);
    },
  });
}
