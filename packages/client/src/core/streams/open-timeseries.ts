import { AbortError } from "../../errors/abort-error.ts";
import { DecodeError } from "../../errors/decode-error.ts";
import { FormatError } from "../../errors/format-error.ts";
import type { RequestInfo } from "../../errors/request-error.ts";
import { TimeoutError } from "../../errors/timeout-error.ts";
import { UsageError } from "../../errors/usage-error.ts";
import type { ByteSource } from "../../reading/byte-source.ts";
import { responseBytes } from "../../reading/response-bytes.ts";
import { readDataTypes } from "../../timeseries/columns.ts";
import { makeTimeseries, type OpenTimeseries, type Timeseries } from "../../timeseries/timeseries.ts";
import { asConnectionError } from "../failures/connection-failure.ts";
import { completed } from "../failures/failure.ts";
import { now } from "../time/clock.ts";
import { linkSignal } from "../time/link.ts";
import { timed } from "../time/timed.ts";
import { send } from "../transport/send.ts";
import type { ClientRequest, Pipeline } from "../types/pipeline.ts";

/** Time series that an operation returns, requested anew for each way of reading. */
export function openTimeseries(pipeline: Pipeline, header: string, request: () => ClientRequest): Timeseries {
  return makeTimeseries(async (ending) => {
    const plain = request();
    const { signal, dispose } = linkSignal(plain.options?.signal, ending);
    try {
      return await open(pipeline, header, { ...plain, options: { ...plain.options, signal } }, dispose);
    } catch (error) {
      dispose();
      throw error;
    }
  });
}

/** @param dispose Called when nothing will be read any more. */
async function open(
  pipeline: Pipeline,
  header: string,
  request: ClientRequest,
  dispose: () => void,
): Promise<OpenTimeseries> {
  const start = now();
  const [response, info, { secrets }] = await send(pipeline, request, async (...head) => head);
  const wrong = (error: unknown) => {
    const isWrong = error instanceof FormatError || error instanceof UsageError;
    const shown = isWrong ? new DecodeError(error.message, info, { cause: error }) : error;
    return completed(shown, request.caller, secrets);
  };
  let source: ByteSource;
  try {
    source = sourceOf(pipeline, request, response, info, start);
  } catch (error) {
    throw wrong(error);
  }
  return {
    source: {
      read: source.read,
      async cancel() {
        dispose();
        await source.cancel();
      },
    },
    dataTypes: readDataTypes(response.headers.get(header)),
    wrong,
  };
}

function sourceOf(
  pipeline: Pipeline,
  { options = {} }: ClientRequest,
  response: Response,
  info: RequestInfo,
  start: number,
): ByteSource {
  const { signal, timeout = pipeline.timeout, totalTimeout = pipeline.totalTimeout } = options;
  const bytes = responseBytes(response, "text");
  return {
    read() {
      const left = totalTimeout > 0 ? start + totalTimeout - now() : Infinity;
      const limit = Math.min(left, timeout > 0 ? timeout : left);
      return timed(
        signal,
        limit,
        bytes.read,
        (isExpired) => {
          const outcome = "processed";
          if (!isExpired) return new AbortError("the call was cancelled", info, { cause: signal?.reason, outcome });
          const what = limit === left ? `not done within ${totalTimeout} ms in all` : `no data for ${limit} ms`;
          return new TimeoutError(what, info, { outcome });
        },
        (error) => asConnectionError(pipeline, error, info, "unknown"),
      );
    },
    // Errors after the cancellation concern nobody.
    cancel: async () => void bytes.cancel().catch(() => {}),
  };
}
