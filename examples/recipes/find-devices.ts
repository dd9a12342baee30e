import { createClient } from "@enapter/http-api-client";

const enapter = createClient();
const [site] = await enapter.sites.list({ limit: 1 });
if (site === undefined) throw new Error("The token reaches no site.");

const devices = enapter.devices.list({
  site_id: site.id,
  expand: ["manifest", "raised_alert_names"],
});
for await (const device of devices) {
  const profiles = device.manifest?.implements ?? [];
  const isElectrolyser = profiles.some((profile) => profile.includes("electrolyser"));
  const alerts = device.raised_alert_names ?? [];
  const reasons = isElectrolyser ? ["electrolyser", ...alerts] : alerts;
  if (reasons.length > 0) console.log(`${device.slug}: ${reasons.join(", ")}`);
}
