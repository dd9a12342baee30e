import { outcomeOf } from "../../errors/api-error.ts";
import { DecodeError } from "../../errors/decode-error.ts";
import { isEnapterError } from "../../errors/enapter-error.ts";
import type { Outcome } from "../../errors/request-error.ts";
import { UsageError } from "../../errors/usage-error.ts";
import { func, type Rule } from "../../values/rules.ts";
import { isControlFlow, isNotConnected } from "../failures/connection-failure.ts";
import { isTransient } from "../retry/retry.ts";
import { checkResponse } from "../transport/exchange.ts";
import type { OutgoingRequest } from "../types/hooks.ts";
import type { Middleware } from "../types/middleware.ts";
import type { Part } from "../types/pipeline.ts";

/** Checks one function or a list of them. */
export const middlewareRule: Rule = (name, value) => {
  if (!Array.isArray(value)) return func(name, value, "a list of functions or ");
  for (const [at, each] of value.entries()) func(`${name}[${at}]`, each);
};

/**
 * Puts middleware around what sends a request.
 * @param middleware The first one is the outermost.
 * @throws {UsageError} when one is not a function.
 */
export function withMiddleware(...middleware: readonly Middleware[]): Part {
  middlewareRule("middleware", middleware);
  return (inner) => ({
    ...inner,
    async exchange(pipeline, request, progress) {
      const failures: unknown[] = [];
      let last: Outcome = "not-processed";
      const send = async (outgoing: OutgoingRequest): Promise<Response> => {
        progress.lost ||= last !== "not-processed";
        try {
          const response = await inner.exchange(pipeline, outgoing, progress);
          last = response.ok ? "processed" : outcomeOf(response.status);
          return response;
        } catch (error) {
          failures.push(error);
          last = isNotConnected(error) ? "not-processed" : "unknown";
          throw error;
        }
      };
      const chain = middleware.reduceRight<typeof send>((next, each) => (outgoing) => each(outgoing, next), send);
      const outcome = () => (last === "not-processed" && progress.lost ? "unknown" : last);
      let response: Response;
      try {
        response = await chain(request);
      } catch (cause) {
        progress.lost ||= last !== "not-processed";
        if (failures.includes(cause) || cause instanceof DecodeError || isControlFlow(cause)) throw cause;
        // Its own failure says nothing of this request, which must not be sent again because of it.
        if (progress.lost) throw new DecodeError("a middleware failed", request, { cause, outcome: outcome() });
        throw isEnapterError(cause) && !isTransient(cause) ? cause : new UsageError("A middleware failed.", { cause });
      }
      return checkResponse(response, request, outcome());
    },
  });
}
