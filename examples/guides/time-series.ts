import { createClient } from "@enapter/http-api-client";

const enapter = createClient();

// #region rows
const hour = enapter.telemetry.queryTimeseries({
  from: "2026-01-14T11:00:00Z",
  to: "2026-01-14T12:00:00Z",
  granularity: "15m",
  telemetry: [{ device: "battery-rack-1", attribute: ["soc", "status"] }],
});
for await (const { timestamp, values } of hour) {
  console.log(new Date(timestamp * 1000).toISOString(), ...values);
}
// #endregion

// #region columns
const { timestamps, columns } = await hour.toColumns();
console.log(
  timestamps.length,
  columns
    .map(({ attribute, dataType }) => `${attribute}: ${dataType}`)
    .join(", "),
);
// #endregion
