import { createClient } from "@enapter/http-api-client";

const enapter = createClient();
const runtime = await enapter.devices.get("ucm-1", { expand: ["site"] });

// A program of yours that connects over MQTT.
const added = await enapter.provisioning.standalone({
  name: "Roof Weather",
  slug: "roof-weather",
  site_id: runtime.site.id,
});
const config = await enapter.devices.generateConfig(added.device_id, {
  protocol: "MQTTS",
});
console.log(
  config.mqtt_host,
  config.mqtt_port,
  Object.keys(config.mqtt_credentials ?? {}).join(", "),
);

// A device that a Lua blueprint drives, on a UCM.
const blueprint = await enapter.blueprints.getByName(
  "enapter",
  "battery_rack",
  "latest",
);
const { device_id } = await enapter.provisioning.luaDevice({
  name: "Battery Rack 2",
  slug: "battery-rack-2",
  runtime_id: runtime.id,
  blueprint_id: blueprint.id,
});
const device = await enapter.devices.get(device_id, {
  expand: ["communication"],
});
console.log(device.slug, device.type, device.communication?.type);
