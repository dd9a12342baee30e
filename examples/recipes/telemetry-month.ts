import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createClient } from "@enapter/http-api-client";
import { csvPieces } from "@enapter/http-api-client/timeseries";

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

// The pipeline waits for the disk, the client for the pipeline, the server for the client.
const file = createWriteStream("telemetry-month.csv");
await pipeline(csvPieces(series), file);
console.log(`${file.bytesWritten} bytes of ${attributes.length} attributes in telemetry-month.csv`);
