import { createClient } from "@enapter/http-api-client";

const enapter = createClient();

const device = await enapter.devices.get("battery-rack-1", {
  expand: ["connectivity"],
});
console.log(device.name, device.connectivity?.status);
