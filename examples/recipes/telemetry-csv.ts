import { writeFile } from "node:fs/promises";
import { createClient } from "@enapter/http-api-client";
import { toCsv } from "@enapter/http-api-client/timeseries";

const enapter = createClient();
const day = enapter.telemetry.queryTimeseries({
  from: "2026-01-13T00:00:00Z",
  to: "2026-01-14T00:00:00Z",
  granularity: "1m",
  telemetry: [{ device: "battery-rack-1", attribute: ["soc", "power", "status"] }],
});

const csv = await toCsv(day);
await writeFile("telemetry.csv", csv);
const [names, ...rows] = csv.trimEnd().split("\n");
console.log(`${rows.length} rows of ${names} in telemetry.csv`);
