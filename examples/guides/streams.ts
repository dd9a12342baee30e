import { createClient } from "@enapter/http-api-client";

const enapter = createClient();

// #region follow
let messages = 0;
for await (const { telemetry = {} } of enapter.devices.streamTelemetry(
  "battery-rack-1",
)) {
  console.log(
    "soc" in telemetry ? "the state of charge has arrived" : "another message",
  );
  messages += 1;
  if (messages === 2) break;
}
// #endregion
