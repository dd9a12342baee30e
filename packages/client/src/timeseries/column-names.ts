import { UsageError } from "../errors/usage-error.ts";
import type { TimeseriesColumn } from "./columns.ts";

/** Chooses the name of a column. */
export type ColumnName = (column: TimeseriesColumn) => string;

/** Ways to name columns, from the shortest name to one that has every label. */
const schemes: readonly ColumnName[] = [
  ({ attribute }) => attribute,
  ({ device, attribute }) => `${device}.${attribute}`,
  ({ device, attribute, labels: { device: _device, telemetry, ...others } }) =>
    [device, attribute, ...Object.values(others)].join("."),
];

/**
 * Returns a name for each column, no two of them equal. Default: the shortest way to name them that is unique for all.
 * @param first Name of the column with the timestamps.
 * @throws {UsageError} when two columns have one name.
 */
export function columnNames(
  columns: readonly TimeseriesColumn[],
  first: string,
  name: ColumnName | undefined,
): readonly string[] {
  let names: readonly string[] = [];
  for (const scheme of name === undefined ? schemes : [name]) {
    names = [first, ...columns.map((column) => String(scheme(column)))];
    if (new Set(names).size === names.length) return names;
  }
  const doubled = names.find((each, index) => names.indexOf(each) !== index);
  throw new UsageError(`Two columns have the name ${JSON.stringify(doubled)}: pass \`name\` to tell them apart.`);
}
