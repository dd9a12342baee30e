import { createClient } from "@enapter/http-api-client";

const enapter = createClient();
const sites = new Map((await enapter.sites.list().toArray()).map(({ id, name }) => [id, name]));

console.log("site,slug,name,type,connectivity,blueprint_id,alerts");
const devices = enapter.devices.list({ expand: ["connectivity", "raised_alert_names"] });
for await (const device of devices) {
  const cells = [
    sites.get(device.site_id),
    device.slug,
    device.name,
    device.type,
    device.connectivity?.status,
    device.blueprint_id,
    device.raised_alert_names?.join(" "),
  ];
  // A spreadsheet would run a name such as "=1+1", but not "'=1+1".
  const texts = cells.map((cell) => (cell ?? "").replace(/^[=+\-@]/, "'$&"));
  console.log(texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(","));
}
