import { createClient } from "@enapter/http-api-client";
import {
  describeTelemetry,
  telemetryText,
} from "@enapter/http-api-client/manifest";

const enapter = createClient();
const [site] = await enapter.sites.list({ limit: 1 });
if (site === undefined) throw new Error("The token reaches no site.");

for await (const { id, slug, manifest } of enapter.devices.list({
  site_id: site.id,
  expand: ["manifest"],
})) {
  const isElectrolyser = manifest?.implements?.some((profile) =>
    profile.includes("electrolyser"),
  );
  if (!isElectrolyser) continue;
  const telemetry = await enapter.devices.getTelemetry(id, {
    "attribute.in": ["status", "power", "outlet_pressure"],
  });
  for (const [name, current] of Object.entries(telemetry)) {
    const { label } = describeTelemetry(manifest, name);
    console.log(slug, label, telemetryText(manifest, name, current?.value));
  }
}
