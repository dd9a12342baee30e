import type { ItemIterable } from "../../reading/item-iterable.ts";
import { iterable } from "../../reading/iterate.ts";
import type { Timeseries } from "../../timeseries/timeseries.ts";
import { requireGlobal } from "../failures/missing-global.ts";
import { buildRequest, type CallOptions, type PathValues } from "../request/build-request.ts";
import { send } from "../transport/send.ts";
import type { Client } from "../types/client.ts";
import type { Operation } from "../types/operation.ts";

/** Time series that the API returns. */
export interface TimeseriesCall extends Timeseries {
  /** The response itself, its body not read yet: to write it to a file as it is, for example. */
  raw(): Promise<Response>;
}

/**
 * Calls an operation that returns a time series. `timeout` is for the head of the response and then for each piece of
 * it, `totalTimeout` for all of it; the time that the reader takes counts for `totalTimeout` alone.
 */
export function timeseries(
  { pipeline }: Client,
  operation: Operation,
  path: PathValues,
  body?: unknown,
  options?: CallOptions,
): TimeseriesCall {
  // At once: the caller may go on to change what was passed.
  const caller = new Error();
  const request = laterOf(() => buildRequest(operation, path, body, options, caller));
  // Programs without time series do not load the code that reads them.
  const load = async (): Promise<Timeseries> => {
    requireGlobal("TextDecoder", "A time series");
    return (await import("./open-timeseries.ts")).openTimeseries(pipeline, operation.dataTypes ?? "", request);
  };
  const read = <T>(part: (series: Timeseries) => ItemIterable<T>) =>
    iterable(async () => part(await load())[Symbol.asyncIterator](), true);
  return {
    ...read((series) => series),
    batches: () => read((series) => series.batches()),
    long: () => read((series) => series.long()),
    columns: async () => (await load()).columns(),
    toColumns: async () => (await load()).toColumns(),
    text: async () => (await load()).text(),
    raw: async () => send(pipeline, request(), async (response) => response),
  };
}

/** Runs something now; what it throws is thrown when the result is asked for. */
function laterOf<T>(run: () => T): () => T {
  try {
    const result = run();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
