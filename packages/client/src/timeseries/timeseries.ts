import { FormatError } from "../errors/format-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import { type ByteSource, type ByteStream, byteSource } from "../reading/byte-source.ts";
import type { ItemIterable } from "../reading/item-iterable.ts";
import { iterable, iterate } from "../reading/iterate.ts";
import { anything, checkOptions, rule } from "../values/rules.ts";
import { pointsOf, type TimeseriesBatch, type TimeseriesPoint, type TimeseriesRow } from "./batch.ts";
import { BatchCollector } from "./batch-collector.ts";
import { BatchReader } from "./batch-reader.ts";
import { readDataTypes, type TimeseriesColumn } from "./columns.ts";
import { RowIterator } from "./rows.ts";

/**
 * A time series, read as it arrives: whatever its length, only a small part of it is in memory. Iterate over it to get every
 * row. Each of the ways to read it starts anew, and nothing is requested before. Whoever stops early ends the response.
 */
export interface Timeseries extends ItemIterable<TimeseriesRow> {
  /** Returns the columns without any row. */
  columns(): Promise<readonly TimeseriesColumn[]>;
  /** Many rows at a time, column by column: the fastest way to read. Without any row, one batch has the columns alone. */
  batches(): ItemIterable<TimeseriesBatch>;
  /** Value by value, without the empty cells. */
  long(): ItemIterable<TimeseriesPoint>;
  /**
   * Everything at once, one array for each column, ready for a plot. All of it is in memory then. `toObjects` and `toCsv` of
   * `@enapter/http-api-client/timeseries` make objects for a table and CSV for a spreadsheet.
   */
  toColumns(): Promise<TimeseriesBatch>;
  /** Everything as the CSV that the server sent. All of it is in memory then. */
  text(): Promise<string>;
}

/** A time series whose bytes are on their way. */
export interface OpenTimeseries {
  readonly source: ByteSource;
  /** The data type of each column. */
  readonly dataTypes: readonly string[];
  /** Converts an error of reading. Default: the same. */
  wrong?(error: unknown): unknown;
}

/**
 * A time series.
 * @param open Starts it, once for each way to read it, and gives up when the signal aborts.
 */
export function makeTimeseries(open: (signal?: AbortSignal) => Promise<OpenTimeseries>): Timeseries {
  async function* read<T>(
    use: (reader: BatchReader) => AsyncIterable<T>,
    signal?: AbortSignal,
  ): AsyncGenerator<T, void, undefined> {
    const { source, dataTypes, wrong } = await open(signal);
    signal?.addEventListener("abort", () => source.cancel().catch(() => {}));
    try {
      yield* use(new BatchReader(source, dataTypes));
    } catch (error) {
      throw wrong?.(error) ?? error;
    } finally {
      await source.cancel();
    }
  }

  const batches = (signal: AbortSignal): AsyncGenerator<TimeseriesBatch, void, undefined> =>
    read(async function* (reader) {
      await reader.readHeader();
      let batch = await reader.next();
      if (batch === undefined) yield reader.noRows();
      for (; batch !== undefined; batch = await reader.next()) yield batch;
    }, signal);

  async function* points(signal: AbortSignal): AsyncGenerator<TimeseriesPoint, void, undefined> {
    for await (const batch of batches(signal)) yield* pointsOf(batch);
  }

  return {
    [Symbol.asyncIterator]: () => new RowIterator(iterate(batches)),
    batches: () => iterable(batches),
    long: () => iterable(points),
    columns: () =>
      first(
        read(async function* (reader) {
          yield await reader.readHeader();
        }),
      ),
    toColumns: () =>
      first(
        read(async function* (reader) {
          await reader.readHeader();
          const collector = new BatchCollector(reader.noRows());
          for (let batch = await reader.next(); batch !== undefined; batch = await reader.next()) collector.add(batch);
          yield collector.whole();
        }),
      ),
    async text() {
      const { source, wrong } = await open();
      const decoder = new TextDecoder();
      let text = "";
      try {
        for (let piece = await source.read(); piece !== undefined; piece = await source.read()) {
          text += decoder.decode(piece, { stream: true });
        }
        return text + decoder.decode();
      } catch (error) {
        throw wrong?.(error) ?? error;
      } finally {
        await source.cancel();
      }
    },
  };
}

async function first<T>(results: AsyncIterable<T>): Promise<T> {
  for await (const result of results) return result;
  throw new FormatError("the stream is empty");
}

/** Options of `parseTimeseries`. */
export interface ParseTimeseriesOptions {
  /**
   * The data type of each column after the first: the header `X-Enapter-Timeseries-Data-Types` of the response, whole or in
   * parts. Columns of types that are not known are read as strings.
   */
  readonly dataTypes: string | readonly string[];
}

const isText = rule("a text or a list of texts", (value) => [value].flat().every((each) => typeof each === "string"));

/**
 * Reads a time series from a stream of bytes, such as a file. It can be read once, in one of the ways.
 * @throws {UsageError} when the data types are missing or not text.
 * @throws {FormatError} while reading: when the bytes are no time series, or break off.
 * @throws {UsageError} while reading: when it has been read before.
 */
export function parseTimeseries(stream: ByteStream, options: ParseTimeseriesOptions): Timeseries {
  checkOptions(options, { dataTypes: anything });
  const { dataTypes } = options;
  isText("dataTypes", dataTypes);
  let isUsed = false;
  return makeTimeseries(async () => {
    if (isUsed) throw new UsageError("this time series has been read: a stream can be read only once");
    isUsed = true;
    return { source: byteSource(stream), dataTypes: readDataTypes(dataTypes) };
  });
}
