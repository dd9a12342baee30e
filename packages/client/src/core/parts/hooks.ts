import { isEnapterError } from "../../errors/enapter-error.ts";
import { func, objectRule, type Rule } from "../../values/rules.ts";
import { hideInHeaders, hider } from "../failures/redact.ts";
import { now } from "../time/clock.ts";
import type { Hooks, OutgoingRequest } from "../types/hooks.ts";
import type { Part, Pipeline, Turn } from "../types/pipeline.ts";

/** Checks hooks, which may have other members, too. */
export const hooksRule: Rule = (name, value) =>
  objectRule({ onRequest: func, onResponse: func, onError: func, onRetry: func }, true)(name, value);

/** Calls a hook as a method: hooks may be an instance of a class. */
function notify<Name extends keyof Hooks>(
  hooks: Hooks,
  name: Name,
  event: Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  try {
    (hooks[name] as ((event: unknown) => void) | undefined)?.call(hooks, event);
  } catch (error) {
    // The author of the hook has to hear of it, and the call must not fail.
    void Promise.reject(error);
  }
}

/**
 * Has functions told of what happens.
 * @throws {UsageError} when one is not a function.
 */
export function withHooks(hooks: Hooks): Part {
  hooksRule("hooks", hooks);
  return (inner) => ({
    ...inner,
    async attempt<T>(pipeline: Pipeline, turn: Turn<T>) {
      const start = now();
      let request: OutgoingRequest | undefined;
      const work: Turn<T>["work"] = (outgoing, progress) => {
        request = outgoing;
        notify(hooks, "onRequest", outgoing);
        return turn.work(outgoing, progress);
      };
      try {
        return await inner.attempt(pipeline, { ...turn, work });
      } catch (error) {
        // Whatever else a `fetch` throws is between it and the caller.
        if (request !== undefined && isEnapterError(error)) {
          notify(hooks, "onError", { request, error, duration: now() - start });
        }
        throw error;
      }
    },
    async exchange(pipeline, request, progress) {
      const start = now();
      const response = await inner.exchange(pipeline, request, progress);
      const { status } = response;
      const duration = now() - start;
      notify(hooks, "onResponse", {
        request,
        status,
        // Only if somebody looks at them.
        get headers() {
          return hideInHeaders(response.headers, hider(progress.secrets));
        },
        duration,
      });
      return response;
    },
    onRetry(event) {
      inner.onRetry?.(event);
      notify(hooks, "onRetry", event);
    },
  });
}
