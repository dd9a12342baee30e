import { FormatError } from "../errors/format-error.ts";

/** Column of a time series. */
export interface TimeseriesColumn {
  /** Name of the telemetry attribute: the label `telemetry`. */
  readonly attribute: string;
  /** Id of the device: the label `device`. */
  readonly device: string;
  /** `float`, `integer`, `string`, `string_array` or `boolean`. The server may add types; their cells are read as strings. */
  readonly dataType: string;
  /** Every label as the server wrote it: the above, `aggregation`, `granularity` and whatever else there is. */
  readonly labels: Readonly<Record<string, string>>;
}

/** The types of the data columns, from however many header lines, or one with commas. */
export function readDataTypes(header: string | readonly string[] | null | undefined): string[] {
  return [header ?? []]
    .flat()
    .flatMap((line) => line.split(","))
    .map((type) => type.trim().toLowerCase())
    .filter((type) => type !== "");
}

/**
 * The columns that the first line names.
 * @throws {FormatError} when it is not the first line of a time series, or does not go with the data types.
 */
export function readColumns(
  [first = "", ...cells]: readonly string[],
  dataTypes: readonly string[],
): TimeseriesColumn[] {
  if (first !== "ts")
    throw new FormatError(`the first line begins with ${JSON.stringify(first.slice(0, 40))}, not "ts"`);
  if (cells.length !== dataTypes.length) {
    throw new FormatError(`there are ${cells.length} columns, but ${dataTypes.length} data types`);
  }
  return cells.map((cell, index) => readColumn(cell, dataTypes[index] as string));
}

/** A column with more labels is taken for a mistake. */
const mostLabels = 100;

function readColumn(cell: string, dataType: string): TimeseriesColumn {
  const texts = cell.split(" ", mostLabels + 1);
  if (texts.length > mostLabels) throw new FormatError(`a column has more than ${mostLabels} labels`);
  const labels: Record<string, string> = Object.fromEntries(
    texts.map((label) => {
      const end = label.indexOf("=");
      return end < 0 ? [label, ""] : [label.slice(0, end), label.slice(end + 1)];
    }),
  );
  const { telemetry: attribute, device } = labels;
  if (attribute === undefined || device === undefined) {
    throw new FormatError(`the column ${JSON.stringify(cell.slice(0, 100))} does not name its device and attribute`);
  }
  return { attribute, device, dataType, labels };
}
