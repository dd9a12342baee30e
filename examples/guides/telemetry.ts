import { createClient } from "@enapter/http-api-client";
import { describeTelemetry } from "@enapter/http-api-client/manifest";

const enapter = createClient();

// #region latest
const latest = await enapter.telemetry.getLatest({
  devices: {
    "battery-rack-1": "soc,power",
    "electrolyser-1": "outlet_pressure",
  },
});
for (const [device, attributes] of Object.entries(latest)) {
  for (const [name, { value, timestamp, warning }] of Object.entries(
    attributes ?? {},
  )) {
    console.log(device, name, value, timestamp, warning ?? "");
  }
}
// #endregion

// #region units
const manifest = await enapter.devices.getManifest("electrolyser-1");
const { label, unit } = describeTelemetry(manifest, "outlet_pressure");
console.log(`${label} is in ${unit}`);
// #endregion
