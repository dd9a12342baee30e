import { ConnectionError } from "../errors/connection-error.ts";
import { isEnapterError } from "../errors/enapter-error.ts";
import { connectionError, isNotConnected } from "./connection-failure.ts";
import type { OutgoingRequest } from "./hooks.ts";
import type { Part } from "./pipeline.ts";

/**
 * Stands between the client and `fetch`: may change a request, answer it itself, or send it again with `next`. It runs in
 * every attempt, inside its time limit. What `next` fails with is what `fetch` fails with.
 */
export type Middleware = (
  request: OutgoingRequest,
  next: (request: OutgoingRequest) => Promise<Response>,
) => Promise<Response>;

/**
 * Puts middleware around what sends a request.
 * @param middleware The first one is the outermost.
 */
export function withMiddleware(...middleware: readonly Middleware[]): Part {
  return (inner) => ({
    ...inner,
    async exchange(pipeline, request, progress) {
      let mayHaveArrived = false;
      let failure: unknown;
      const send = async (outgoing: OutgoingRequest): Promise<Response> => {
        try {
          const response = await inner.exchange(pipeline, outgoing, progress);
          mayHaveArrived = true;
          return response;
        } catch (error) {
          mayHaveArrived ||= !isNotConnected(error);
          failure = error;
          throw error;
        }
      };
      const chain = middleware.reduceRight<typeof send>((next, each) => (outgoing) => each(outgoing, next), send);
      try {
        return await chain(request);
      } catch (error) {
        // Whatever a middleware fails with, what may have arrived is not sent again because of it.
        if (mayHaveArrived && error !== failure) {
          throw new ConnectionError("a middleware failed", request, { cause: error, transient: false });
        }
        throw isEnapterError(error) ? error : connectionError(pipeline, error, request, mayHaveArrived);
      }
    },
  });
}
