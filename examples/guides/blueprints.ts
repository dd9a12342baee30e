import { createClient } from "@enapter/http-api-client";
import { zipDirectory } from "@enapter/http-api-client/node";

const enapter = createClient();
const archive = await zipDirectory(new URL("battery-rack", import.meta.url));

const { validation_errors = [] } = await enapter.blueprints.validate(archive);
if (validation_errors.length > 0) throw new Error(validation_errors.join("\n"));

const blueprint = await enapter.blueprints.upload(archive);
const device = await enapter.devices.assignBlueprint("battery-rack-1", {
  blueprint_id: blueprint.id,
});

const manifest = await enapter.devices.getManifest(device.id);
for (const [name, { type, unit, access_level }] of Object.entries(
  manifest.telemetry ?? {},
)) {
  console.log(name, type, unit ?? "-", access_level);
}
