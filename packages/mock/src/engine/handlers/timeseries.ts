import { own } from "@enapter/http-api-openapi/json";
import type { TimeseriesQuery, TimeseriesSelector } from "@enapter/http-api-types";
import { parseDuration } from "../../core/duration.ts";
import { refuse } from "../../core/errors.ts";
import { RawResult } from "../../core/response.ts";
import type { TelemetryScalar } from "../../state/kinds/kind.ts";
import { type Column, SeriesReader, type TimeRange } from "../../state/simulation/series.ts";
import type { ColumnType } from "../../state/simulation/total.ts";
import type { Store } from "../../state/store/store.ts";
import type { Caller } from "../access/caller.ts";
import { readableTelemetry } from "../access/readable.ts";
import { findVisibleDevice } from "../access/visibility.ts";
import type { Handlers } from "./handler.ts";

export const timeseriesHandlers = {
  queryTimeseries({ body, store, caller, now }) {
    const range = readRange(body);
    const columns = body.telemetry.flatMap((selector) => columnsOf(store, caller, body, selector));
    if (columns.length === 0) {
      const code = "telemetrypersistence/NO_TELEMETRY_ATTRIBUTES_FOUND";
      throw refuse(404, code, "None of the requested telemetry attributes exists.");
    }
    const to = Math.min(range.to, now.getTime() / 1000);
    const types = columns.map(({ column }) => ["X-Enapter-Timeseries-Data-Types", column.type] as const);
    return new RawResult("text/csv", csv(store, { ...range, to }, columns), types);
  },
} as const satisfies Handlers;

interface Intervals extends TimeRange {
  /** Seconds of an interval. */
  readonly width: number;
}

function readRange(query: TimeseriesQuery): Intervals {
  const from = secondsOf(query.from, "/from");
  const to = secondsOf(query.to, "/to");
  if (!(to > from)) throw badBody("/to", "range", "to must be after from.");
  const width = parseDuration(query.granularity) ?? 0;
  if (width < 1) throw badBody("/granularity", "minimum", "granularity must be at least 1s.");
  return { from, to, width };
}

function badBody(pointer: string, rule: string, message: string): Error {
  return refuse(400, "INVALID_PARAM", message, { in: "body", pointer, rule });
}

/** The range of dates, in seconds of Unix time. */
const farthest = 8.64e12;

function secondsOf(bound: string | number, pointer: string): number {
  const seconds = typeof bound === "number" ? bound : Date.parse(bound) / 1000;
  if (Math.abs(seconds) <= farthest) return seconds;
  throw badBody(pointer, "range", `${pointer.slice(1)} must be a time that there is.`);
}

interface LabelledColumn {
  readonly label: string;
  readonly column: Column;
}

// Attributes that do not exist or are not readable are left out, as long as one column remains.
function columnsOf(
  store: Store,
  caller: Caller,
  query: TimeseriesQuery,
  selector: TimeseriesSelector,
): LabelledColumn[] {
  const device = findVisibleDevice(selector.device, store, caller);
  if (device === undefined) return [];
  const declared = readableTelemetry(store, device, caller);
  const aggregation = selector.aggregation ?? query.aggregation ?? "auto";
  const method = selector.gap_filling?.method ?? "none";
  const lookAround = (method === "locf" && selector.gap_filling?.look_around) || "0s";
  return [selector.attribute].flat().flatMap((attribute) => {
    const type = columnType(own(declared, attribute)?.type);
    if (type === undefined) return [];
    const labels = {
      telemetry: attribute,
      device: device.id,
      aggregation,
      granularity: query.granularity,
      gap_filling_method: method,
      gap_filling_look_around: lookAround,
    };
    const label = Object.entries(labels)
      .map(([key, value]) => `${key}=${value}`)
      .join(" ");
    return [{ label, column: { device, attribute, type, aggregation, lookAround: parseDuration(lookAround) ?? 0 } }];
  });
}

const columnTypes: Readonly<Record<string, ColumnType>> = {
  float: "float",
  integer: "integer",
  string: "string",
  boolean: "boolean",
  array_of_strings: "string_array",
  alerts: "string_array",
  json: "string",
  object: "string",
};

function columnType(manifestType: string | undefined): ColumnType | undefined {
  return manifestType === undefined ? undefined : (own(columnTypes, manifestType) ?? "string");
}

/** The largest number of lines in one part of the body. */
const linesPerChunk = 256;

/** The largest number of seconds in these lines, as each second takes time to compute. */
const secondsPerChunk = 10 * 24 * 3600;

// Made on demand: a series may have millions of lines.
function* csv(store: Store, { from, to, width }: Intervals, columns: readonly LabelledColumn[]): Generator<string> {
  const reader = new SeriesReader(
    store,
    columns.map(({ column }) => column),
    { from, to },
  );
  let chunk = `ts,${columns.map(({ label }) => label).join(",")}\n`;
  const chunkLength = Math.max(1, Math.min(linesPerChunk, Math.floor(secondsPerChunk / width)));
  let lines = 0;
  // Intervals begin at multiples of their width.
  for (let start = Math.floor(from / width) * width; start < to; start += width) {
    chunk += `${Math.floor(start)},${reader.row(start, width).map(cell).join(",")}\n`;
    lines += 1;
    if (lines % chunkLength === 0) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk !== "") yield chunk;
}

function cell(value: TelemetryScalar | null): string {
  if (value === null) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
