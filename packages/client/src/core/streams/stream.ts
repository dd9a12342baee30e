import type { ItemIterable } from "../../reading/item-iterable.ts";
import { iterable } from "../../reading/iterate.ts";
import { buildRequest, type CallOptions, type PathValues } from "../request/build-request.ts";
import type { Client } from "../types/client.ts";
import type { Operation } from "../types/operation.ts";

export type { ItemIterable };

/**
 * Messages as they arrive. The connection opens when iteration starts and closes when it ends. When it breaks, it is
 * opened again, as the option `retry` says; what the server sent in between is lost. It ends when the server closes it in
 * order.
 */
export function stream<T>(
  { pipeline }: Client,
  operation: Operation,
  path: PathValues,
  options?: CallOptions,
): ItemIterable<T> {
  // As text, because an `Error` would keep what is on the stack, for as long as the stream lasts.
  const { stack } = new Error();
  return iterable(async (signal) => {
    const request = buildRequest(operation, path, undefined, options, { stack });
    // Programs without streams do not load the code that reads them.
    return (await import("./receive.ts")).receive<T>(pipeline, operation.stream ?? {}, request, signal);
  });
}
