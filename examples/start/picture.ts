import { createClient } from "@enapter/http-api-client";

const enapter = createClient();
const [site] = await enapter.sites.list({ limit: 1 });
if (site === undefined) throw new Error("The token reaches no site.");
const devices = await enapter.devices
  .list({ site_id: site.id, expand: ["connectivity"] })
  .toArray();
const names = new Map(devices.map(({ id, name }) => [id, name]));

const { timestamps, columns } = await enapter.telemetry
  .queryTimeseries({
    from: "2026-01-14T11:00:00Z",
    to: "2026-01-14T12:00:00Z",
    granularity: "1m",
    telemetry: [
      { device: "pv-inverter", attribute: "ac_power" },
      { device: "battery-rack-1", attribute: "power" },
      { device: "electrolyser-1", attribute: ["power", "hydrogen_output"] },
      { device: "grid-meter", attribute: "active_power" },
    ],
  })
  .toColumns();

const picture = {
  site: site.name,
  devices: devices.map(({ name, connectivity }) => ({
    name,
    status: connectivity?.status,
  })),
  timestamps: [...timestamps],
  series: columns.map(({ device, attribute, values }) => ({
    device: names.get(device),
    attribute,
    values: [...values],
  })),
};
console.log(JSON.stringify(picture));
