import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createClient } from "@enapter/http-api-client";

const device = "battery-rack-1";
const month = { from: "2025-12-01T00:00:00Z", to: "2026-01-01T00:00:00Z" };
const granularity = "1h"; // 1m gives 44,640 rows
const enapter = createClient();

const manifest = await enapter.devices.getManifest(device);
const attributes = Object.keys(manifest.telemetry ?? {});
const series = enapter.telemetry.queryTimeseries({
  ...month,
  granularity,
  telemetry: [{ device, attribute: attributes }],
});

let rows = 0;
async function* lines(): AsyncGenerator<string> {
  // Columns that the token may not read are left out, so the columns name themselves.
  let hasHead = false;
  for await (const { timestamp, values, columns } of series) {
    if (!hasHead) yield line(["time", ...columns.map(({ attribute }) => attribute)]);
    hasHead = true;
    yield line([new Date(timestamp * 1000).toISOString(), ...values]);
    rows += 1;
  }
}

/** Joins cells: a missing value is empty, a list stays JSON, quotes keep commas inside. */
function line(cells: readonly unknown[]): string {
  const texts = cells.map((cell) => {
    const text = Array.isArray(cell) ? JSON.stringify(cell) : String(cell ?? "");
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${texts.join(",")}\n`;
}

// The pipeline waits for the disk, the client for the pipeline, the server for the client.
await pipeline(Readable.from(lines()), createWriteStream("telemetry-month.csv"));
console.log(`${rows} rows of ${attributes.length} attributes in telemetry-month.csv`);
