import type { Timeseries } from "../timeseries/timeseries.ts";
import { buildRequest, type CallOptions, laterOf, type PathValues } from "./call.ts";
import type { Client } from "./client.ts";
import { lazyIterator } from "./lazy-iterator.ts";
import type { Operation } from "./operation.ts";
import { send } from "./send.ts";

/** A time series that the API answers with. */
export interface TimeseriesCall extends Timeseries {
  /** The answer itself, its body not read yet: to write it to a file as it is, for example. */
  raw(): Promise<Response>;
}

/**
 * Calls an operation that answers with a time series. `timeout` is for the head of the answer and then for each piece of
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
  const request = laterOf(() => buildRequest(operation, path, body, options));
  // Programs without time series do not load the code that reads them.
  const load = async (): Promise<Timeseries> =>
    (await import("./open-timeseries.ts")).openTimeseries(pipeline, operation.dataTypes ?? "", request);
  const iterable = <T>(part: (series: Timeseries) => AsyncIterable<T>): AsyncIterable<T> => ({
    [Symbol.asyncIterator]: () => lazyIterator(async () => part(await load())[Symbol.asyncIterator]()),
  });
  return {
    ...iterable((series) => series),
    batches: () => iterable((series) => series.batches()),
    long: () => iterable((series) => series.long()),
    columns: async () => (await load()).columns(),
    toColumns: async () => (await load()).toColumns(),
    text: async () => (await load()).text(),
    raw: async () => send(pipeline, request(), async (response) => response),
  };
}
