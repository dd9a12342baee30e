export { FormatError } from "./errors/format-error.ts";
export type { ByteStream } from "./reading/byte-source.ts";
export type {
  TimeseriesBatch,
  TimeseriesColumnValues,
  TimeseriesPoint,
  TimeseriesRow,
  TimeseriesValue,
} from "./timeseries/batch.ts";
export type { TimeseriesColumn } from "./timeseries/columns.ts";
export { csvPieces, type TimeseriesCsvOptions, toCsv } from "./timeseries/csv.ts";
export { type TimeseriesObject, type TimeseriesObjectsOptions, toObjects } from "./timeseries/objects.ts";
export { type ParseTimeseriesOptions, parseTimeseries, type Timeseries } from "./timeseries/timeseries.ts";
