import { type ServedMock, serveMock } from "./child.ts";

/** Result of reading a long time series. */
export interface RowsReport {
  readonly rows: number;
  readonly seconds: number;
  /** Heap in use before, in bytes. */
  readonly before: number;
  /** The most heap that was in use while the answer was on its way, in bytes; asked for ten times. */
  readonly within: number;
}

/** Reads a time series of so many rows from a mock server, and looks at its memory meanwhile. */
export async function readRows(rows: number): Promise<RowsReport> {
  await using mock = await serveMock();
  const before = (await mock.memory()).heapUsed;
  const started = performance.now();
  let [seen, within] = [0, 0];
  for await (const lines of linesOf(mock, rows)) {
    const isTenth = Math.floor(seen / (rows / 10)) < Math.floor((seen + lines) / (rows / 10));
    seen += lines;
    if (isTenth) within = Math.max(within, (await mock.memory()).heapUsed);
  }
  // The first line says what the columns are.
  return { rows: seen - 1, seconds: (performance.now() - started) / 1000, before, within };
}

/** Number of lines that each part of the response ends. */
async function* linesOf({ url, token }: ServedMock, rows: number): AsyncGenerator<number> {
  const to = Math.floor(Date.now() / 1000);
  const telemetry = [{ device: "battery-rack-1", attribute: ["soc", "power"] }];
  const response = await fetch(`${url}/telemetry/query_timeseries`, {
    method: "POST",
    headers: { "X-Enapter-Auth-Token": token, Accept: "text/csv" },
    body: JSON.stringify({ from: to - rows, to, granularity: "1s", telemetry }),
  });
  for await (const part of response.body ?? []) yield Buffer.from(part).toString("latin1").split("\n").length - 1;
}
