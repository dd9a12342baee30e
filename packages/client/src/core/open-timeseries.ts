import { AbortError } from "../errors/abort-error.ts";
import { DecodeError } from "../errors/decode-error.ts";
import { FormatError } from "../errors/format-error.ts";
import type { RequestErrorOptions, RequestInfo } from "../errors/request-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { byteSource } from "../timeseries/byte-source.ts";
import { readDataTypes } from "../timeseries/columns.ts";
import { makeTimeseries, type OpenTimeseries, type Timeseries } from "../timeseries/timeseries.ts";
import type { Client, ClientRequest } from "./client.ts";
import { connectionError } from "./connection-failure.ts";
import { Deadline, untilAborted } from "./deadline.ts";

/** The time series that an operation answers with, asked for anew for each way of reading. */
export function openTimeseries(client: Client, header: string, request: () => ClientRequest): Timeseries {
  return makeTimeseries(() => open(client, header, request()));
}

async function open(client: Client, header: string, request: ClientRequest): Promise<OpenTimeseries> {
  const start = Date.now();
  const { timeout = client.timeout, totalTimeout = client.totalTimeout, signal } = request.options ?? {};
  const [response, info] = await client.send(request, async (response, info) => [response, info] as const);
  const left = totalTimeout === 0 ? 0 : Math.max(1, totalTimeout - (Date.now() - start));
  const source = sourceOf(response.body, info, { timeout, totalTimeout, left, signal });
  return { source, dataTypes: readDataTypes(response.headers.get(header)) };
}

interface Limits {
  readonly timeout: number;
  readonly totalTimeout: number;
  /** What is left of the total, in milliseconds; `0` for no limit. */
  readonly left: number;
  readonly signal: AbortSignal | undefined;
}

function sourceOf(body: Response["body"], info: RequestInfo, limits: Limits): OpenTimeseries["source"] {
  const { timeout, totalTimeout, left, signal } = limits;
  const bytes = body === null ? undefined : byteSource(body);
  const whole = new Deadline(signal, left);
  return {
    async read() {
      const piece = new Deadline(whole.signal, timeout);
      try {
        piece.signal?.throwIfAborted();
        return await untilAborted(bytes?.read() ?? Promise.resolve(undefined), piece.signal);
      } catch (cause) {
        const processed: RequestErrorOptions = { cause, outcome: "processed" };
        if (whole.expired) throw new TimeoutError(`not done within ${totalTimeout} ms in all`, info, processed);
        if (piece.expired) throw new TimeoutError(`nothing came for ${timeout} ms`, info, processed);
        if (signal?.aborted) throw new AbortError("the call was cancelled", info, processed);
        throw connectionError(cause, info);
      } finally {
        piece.dispose();
      }
    },
    async cancel() {
      whole.dispose();
      // What breaks now was not wanted any more.
      await bytes?.cancel().catch(() => {});
    },
    wrong: (error) => (error instanceof FormatError ? new DecodeError(error.message, info, { cause: error }) : error),
  };
}
