// Reads a time series from standard input and prints the most memory that the process had. Plain JavaScript: to strip types
// takes 17 MB, which a program that is measured must not have.
import { Readable } from "node:stream";
import { parseTimeseries } from "@enapter/http-api-client/timeseries";

const [way = "nothing", dataTypes = ""] = process.argv.slice(2);
const input = () => Readable.toWeb(process.stdin);
let count = 0;
if (way === "rows") for await (const _row of parseTimeseries(input(), { dataTypes })) count += 1;
if (way === "batches")
  for await (const { length } of parseTimeseries(input(), { dataTypes }).batches()) count += length;
if (way === "bytes") for await (const piece of input()) count += piece.byteLength;
process.stdout.write(JSON.stringify({ count, memory: process.resourceUsage().maxRSS * 1024 }));
