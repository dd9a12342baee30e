import { createClient } from "@enapter/http-api-client";

const enapter = createClient();
const [site] = await enapter.sites.list({ limit: 1 });
if (site === undefined) throw new Error("The token reaches no site.");
console.log(`Site ${site.name}`);

for await (const device of enapter.devices.list({
  site_id: site.id,
  expand: ["connectivity"],
})) {
  console.log(
    `  ${device.slug}: ${device.name} (${device.type}, ${device.connectivity?.status})`,
  );
}

const manifest = await enapter.devices.getManifest("electrolyser-1");
for (const [name, { display_name, type, unit }] of Object.entries(
  manifest.telemetry ?? {},
)) {
  console.log(
    `    ${name}: ${display_name}, ${type}${unit === undefined ? "" : ` in ${unit}`}`,
  );
}
