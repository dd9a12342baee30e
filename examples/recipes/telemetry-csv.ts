import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { createClient } from "@enapter/http-api-client";

const device = "battery-rack-1";
const attributes = ["soc", "power", "status"];
const enapter = createClient();

const day = enapter.telemetry.queryTimeseries({
  from: "2026-01-13T00:00:00Z",
  to: "2026-01-14T00:00:00Z",
  granularity: "1m",
  telemetry: [{ device, attribute: attributes }],
});

const file = createWriteStream("telemetry.csv");
file.write(`time,${attributes.join(",")}\n`);
let rows = 0;
for await (const { timestamp, values } of day) {
  const cells = values.map((value) =>
    Array.isArray(value) ? quoted(JSON.stringify(value)) : quoted(String(value ?? "")),
  );
  const time = new Date(timestamp * 1000).toISOString();
  const isFull = !file.write(`${time},${cells.join(",")}\n`);
  if (isFull) await once(file, "drain");
  rows += 1;
}
file.end();
await once(file, "finish");
console.log(`${rows} rows in telemetry.csv`);

/** Quotes a cell that has a comma, a quote or a line break. */
function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
