import { parseArgs } from "node:util";
import { readRows } from "./mock/rows.ts";
import { soak } from "./mock/soak.ts";

/** Heap that may be left over after the load, in bytes. What leaks, leaks with each request. */
const tolerated = 16 * 1024 * 1024;

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "100000" },
    sockets: { type: "string", default: "1000" },
    rows: { type: "string", default: "1000000" },
  },
});
const report = await soak({ requests: Number(values.requests), sockets: Number(values.sockets) });
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const series = await readRows(Number(values.rows));
const grown = report.after.heapUsed - report.before.heapUsed;
process.stdout.write(
  [
    `steps      ${report.requests}, ${values.sockets} streams, ${report.messages} messages, ${report.seconds.toFixed(1)} s`,
    `heap       ${megabytes(report.before.heapUsed)} before, ${megabytes(report.after.heapUsed)} after`,
    `process    ${megabytes(report.before.rss)} before, ${megabytes(report.after.rss)} after`,
    `rows       ${series.rows} in ${series.seconds.toFixed(1)} s, heap ${megabytes(series.before)} before, at most ${megabytes(series.within)} meanwhile`,
    `errors     ${report.errors.length}`,
    ...report.errors.slice(0, 10).map((error) => `  ${error}`),
    "",
  ].join("\n"),
);
if (report.errors.length > 0 || grown > tolerated) {
  if (grown > tolerated) process.stdout.write(`The heap has grown by ${megabytes(grown)}.\n`);
  process.exitCode = 1;
}
