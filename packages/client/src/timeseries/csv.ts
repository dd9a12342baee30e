import { FormatError } from "../errors/format-error.ts";
import type { ItemIterable } from "../reading/item-iterable.ts";
import { iterable } from "../reading/iterate.ts";
import { checkOptions, flag, func, rule } from "../values/rules.ts";
import { cellValue, type TimeseriesBatch, type TimeseriesValue } from "./batch.ts";
import { columnNames } from "./column-names.ts";
import type { TimeseriesObjectsOptions } from "./objects.ts";
import type { Timeseries } from "./timeseries.ts";

/** Options of `toCsv` and `csvPieces`. */
export interface TimeseriesCsvOptions extends TimeseriesObjectsOptions {
  /** Form of the first column: `iso` for `time` in UTC, `unix` for `timestamp` in seconds. Default: `iso`. */
  readonly time?: "iso" | "unix" | undefined;
  /**
   * Write an apostrophe before a text that a spreadsheet would run as a formula, because it begins with `=`, `+`, `-` or `@` and
   * is no number. Such a text may come from anybody who can write to a device. `false` keeps texts as they are. Default: `true`.
   */
  readonly guardFormulas?: boolean | undefined;
}

/**
 * Reads a time series as CSV for a spreadsheet: names of columns, times in UTC, an empty cell for a missing value, lists as JSON,
 * and quotes as in RFC 4180. All of it is in memory then; `csvPieces` returns it piece by piece. `text()` of a time series is
 * the CSV that the server sent.
 * @throws {UsageError} when an option is not valid, or two columns have one name.
 * @example
 * const csv = new Blob([await toCsv(enapter.telemetry.queryTimeseries(query))], { type: "text/csv" });
 */
export async function toCsv(
  timeseries: Pick<Timeseries, "batches">,
  options: TimeseriesCsvOptions = {},
): Promise<string> {
  let text = "";
  for await (const piece of csvPieces(timeseries, options)) text += piece;
  return text;
}

/**
 * Reads a time series as CSV like `toCsv`, in constant memory: each piece has some whole lines, the first one the names.
 * @throws {UsageError} when an option is not valid; while reading, when two columns have one name.
 * @example
 * await pipeline(csvPieces(enapter.telemetry.queryTimeseries(query)), createWriteStream("telemetry.csv"));
 */
export function csvPieces(
  timeseries: Pick<Timeseries, "batches">,
  options: TimeseriesCsvOptions = {},
): ItemIterable<string> {
  checkOptions(options, {
    name: func,
    time: rule('"iso" or "unix"', (value) => value === "iso" || value === "unix"),
    guardFormulas: flag,
  });
  return iterable((signal) => {
    const batches = timeseries.batches()[Symbol.asyncIterator]();
    signal.addEventListener("abort", () => batches.return().catch(() => {}));
    return pieces(batches, options);
  });
}

async function* pieces(
  batches: AsyncIterable<TimeseriesBatch>,
  { name, time = "iso", guardFormulas = true }: TimeseriesCsvOptions,
): AsyncGenerator<string, void, undefined> {
  const write = (value: TimeseriesValue) => cellText(value, guardFormulas);
  let isFirst = true;
  for await (const { length, timestamps, columns } of batches) {
    if (isFirst) yield line(columnNames(columns, time === "iso" ? "time" : "timestamp", name).map(write));
    isFirst = false;
    let text = "";
    for (let row = 0; row < length; row++) {
      const timestamp = timestamps[row] as number;
      const first = time === "iso" ? isoTime(timestamp) : String(timestamp);
      text += line([first, ...columns.map((column) => write(cellValue(column, row)))]);
    }
    if (text !== "") yield text;
  }
}

const line = (cells: readonly string[]): string => `${cells.join(",")}\n`;

function isoTime(timestamp: number): string {
  const date = new Date(timestamp * 1000);
  if (Number.isNaN(date.getTime()))
    throw new FormatError(`the timestamp ${timestamp} is no date: pass \`time: "unix"\``);
  return date.toISOString();
}

/** Characters that begin a formula, those of East Asian width too, and white space before which a spreadsheet may leave out. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

function cellText(value: TimeseriesValue, guardFormulas: boolean): string {
  if (value === null) return "";
  if (typeof value === "object") return quoted(JSON.stringify(value));
  if (typeof value !== "string") return String(value);
  const isFormula = guardFormulas && formula.test(value) && Number.isNaN(Number(value));
  return quoted(isFormula ? `'${value}` : value);
}

/** Quotes a text that would not be one cell without, and an empty one: without quotes that is a missing value. */
function quoted(text: string): string {
  return text === "" || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
