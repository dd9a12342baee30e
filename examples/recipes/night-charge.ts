import { createClient } from "@enapter/http-api-client";

const device = "battery-rack-1";
const night = { from: 22, to: 6 }; // hours of the site
const limits = { night: 100, day: 80 }; // percent
const enapter = createClient();

const { site } = await enapter.devices.get(device, { expand: ["site"] });
const telemetry = await enapter.devices.getTelemetry(device, { "attribute.in": ["charge_limit"] });
const { value, timestamp } = telemetry.charge_limit ?? {};
if (timestamp === undefined) throw new Error(`${device} reports no charge limit now.`);

// The time of the value, so that the clock of this machine does not matter.
const timeZone = site.timezone;
const format = new Intl.DateTimeFormat("en-GB", { timeZone, timeStyle: "short", hourCycle: "h23" });
const time = format.format(new Date(timestamp * 1000));
const hour = Number(time.slice(0, 2));
const part = hour >= night.from || hour < night.to ? "night" : "day";
const limit = limits[part];

console.log(`${time} in ${timeZone} is ${part}: limit ${value} %, wanted ${limit} %`);
if (value === limit) {
  console.log("nothing to do");
} else {
  const command = { name: "set_charge_limit", arguments: { limit_percent: limit } };
  const { state } = await enapter.commands.execute(device, command);
  console.log("set_charge_limit:", state);
}
