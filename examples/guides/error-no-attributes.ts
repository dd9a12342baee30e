import { createClient, NotFoundError } from "@enapter/http-api-client";

const enapter = createClient();
try {
  const hour = enapter.telemetry.queryTimeseries({
    from: "2026-01-14T11:00:00Z",
    to: "2026-01-14T12:00:00Z",
    granularity: "1m",
    telemetry: [{ device: "battery-rack-1", attribute: "charge" }],
  });
  console.log(await hour.toColumns());
} catch (error) {
  if (!(error instanceof NotFoundError)) throw error;
  console.log(error.status, error.code);
}
const { telemetry } = await enapter.devices.getManifest("battery-rack-1");
console.log(Object.keys(telemetry ?? {}).join(", "));
