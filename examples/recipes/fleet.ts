import { createClient } from "@enapter/http-api-client";

const groupSize = 20; // devices in one request
const enapter = createClient({ maxInFlight: 5 }); // requests on their way at a time

const ids = (await enapter.devices.list().toArray()).map(({ id }) => id);
const groups = [];
for (let start = 0; start < ids.length; start += groupSize) {
  groups.push(ids.slice(start, start + groupSize));
}

// All requests are asked for at once; the client keeps back those above maxInFlight.
const results = await Promise.allSettled(
  groups.map((group) => {
    const devices = Object.fromEntries(group.map((id) => [id, "alerts,status"]));
    return enapter.telemetry.getLatest({ devices });
  }),
);

const total = { read: 0, withAlerts: 0, silent: 0 };
for (const [index, result] of results.entries()) {
  if (result.status === "rejected") {
    console.log(`group ${index + 1} failed:`, String(result.reason));
    continue;
  }
  for (const telemetry of Object.values(result.value)) {
    const alerts = telemetry?.alerts?.value;
    total.read += 1;
    if (alerts === undefined) total.silent += 1;
    if (Array.isArray(alerts) && alerts.length > 0) total.withAlerts += 1;
  }
}
console.log(`requests: ${groups.length}, devices: ${ids.length}, read: ${total.read}`);
console.log(`with alerts: ${total.withAlerts}, without a current value: ${total.silent}`);
