import { createClient } from "@enapter/http-api-client";
import { overRelay } from "@enapter/http-api-client/relay";

const enapter = createClient(overRelay());

const device = await enapter.devices.get("battery-rack-1", {
  expand: ["connectivity"],
});
console.log(device.name, device.connectivity?.status);

for await (const message of enapter.devices.streamTelemetry("battery-rack-1")) {
  console.log("soc", message.telemetry?.["soc"], "%");
  break;
}
