import type { TimeseriesCall, TimeseriesColumn } from "@enapter/http-api-client";
import { callOperation } from "../catalog/call.ts";
import { checkArguments } from "../catalog/check-arguments.ts";
import { plainValue, StatisticsCollector } from "../output/statistics.ts";
import { callSchema, type OperationCall, operationNamed, type ServerTool, type ToolSettings } from "./tool.ts";

/** Arguments of the tool. */
interface SeriesCall extends OperationCall {
  readonly max_rows?: number;
}

/** Number of rows that are returned without `max_rows`. */
const usualRows = 50;
/** Number of rows between two messages of progress. */
const progressRows = 5000;

/** Returns the tool that reads time series in constant memory: statistics of all rows, and the first rows. */
export function timeseriesTool({ operations, client, maxOutput }: ToolSettings): ServerTool<SeriesCall> {
  const series = operations.filter(({ use }) => use === "timeseries");
  return {
    name: "read_timeseries",
    title: "Read time series",
    description:
      "Reads history of telemetry. Returns count, min, max, mean, first and last of each column over all rows, and the first rows with their start in UTC. For a question about an average or an extreme, ask for no rows. Choose a granularity that gives few rows.",
    schema: callSchema(series, {
      max_rows: {
        type: "integer",
        minimum: 0,
        default: usualRows,
        description: "Rows to return; statistics need none",
      },
    }),
    isReadOnly: true,
    run: async ({ operation: id, arguments: given = {}, max_rows: most = usualRows }, { signal, progress }) => {
      const operation = operationNamed(series, id);
      const call = callOperation(client, operation, await checkArguments(operation, given), {
        signal,
      }) as TimeseriesCall;
      const statistics = new StatisticsCollector();
      const rows: string[] = [];
      let columns: readonly TimeseriesColumn[] = [];
      let room = maxOutput;
      let count = 0;
      for await (const row of call) {
        ({ columns } = row);
        statistics.add(row);
        if (rows.length === count && count < most) {
          const text = JSON.stringify([timeText(row.timestamp), ...row.values.map(plainValue)]);
          room -= text.length + 1;
          if (room >= 0) rows.push(text);
        }
        count += 1;
        if (count % progressRows === 0) await progress(count, `${count} rows read`);
      }
      const summary = statistics
        .result()
        .map((column, index) => JSON.stringify({ ...labelsOf(columns[index]), ...column }));
      return { text: seriesText(summary, rows, count, most) };
    },
  };
}

function seriesText(summary: readonly string[], rows: readonly string[], count: number, most: number): string {
  if (count === 0) return "No rows. The device may have reported nothing in this time.";
  const parts = [`Statistics of ${count} rows, by column:\n${summary.join("\n")}`];
  if (rows.length > 0) parts.push(`Rows, start of the interval first:\n${rows.join("\n")}`);
  if (rows.length < Math.min(count, most)) parts.push(`Cut: ${rows.length} of ${count} rows, the text is long enough.`);
  else if (rows.length < count) parts.push(`Shown: ${rows.length} of ${count} rows, as "max_rows" says.`);
  if (rows.length < count && rows.length > 0) parts.push("A larger granularity gives fewer rows.");
  return parts.join("\n\n");
}

function labelsOf(column: TimeseriesColumn | undefined): object {
  if (column === undefined) return {};
  const { attribute, device, dataType, labels } = column;
  const { aggregation } = labels;
  return { device, attribute, type: dataType, ...(aggregation === undefined ? {} : { aggregation }) };
}

function timeText(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
