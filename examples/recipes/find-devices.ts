import { createClient } from "@enapter/http-api-client";

const enapter = createClient();
const [site] = await enapter.sites.list().toArray({ limit: 1 });
if (site === undefined) throw new Error("The token reaches no site.");

for await (const device of enapter.devices.list({ site_id: site.id, expand: ["manifest", "raised_alert_names"] })) {
  const profiles = device.manifest?.implements ?? [];
  const isElectrolyser = profiles.some((profile) => profile.includes("electrolyser"));
  const alerts = device.raised_alert_names ?? [];
  if (isElectrolyser || alerts.length > 0) {
    console.log(device.slug, isElectrolyser ? "electrolyser" : "", alerts.join(", "));
  }
}
