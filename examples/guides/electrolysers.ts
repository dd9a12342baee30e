import { createClient } from "@enapter/http-api-client";

const enapter = createClient();
const [site] = await enapter.sites.list().toArray({ limit: 1 });
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
    const { display_name, unit = "" } = manifest?.telemetry?.[name] ?? {};
    console.log(
      slug,
      display_name,
      current?.value,
      manifest?.units?.[unit ?? ""]?.symbol ?? unit,
    );
  }
}
