import { createClient } from "@enapter/http-api-client";

const limit = 30; // bar
const bar = new Map([
  ["Pa", 0.00001],
  ["kPa", 0.01],
  ["mbar", 0.001],
  ["bar", 1],
  ["MPa", 10],
  ["[psi]", 0.0689476],
]);
const enapter = createClient();

// Every attribute whose unit is one of a pressure; names of one device travel together.
const found = [];
const devices = new Map();
for await (const { id, slug, manifest } of enapter.devices.list({ expand: ["manifest"] })) {
  for (const [name, { unit }] of Object.entries(manifest?.telemetry ?? {})) {
    const factor = bar.get(unit ?? "");
    if (factor === undefined) continue;
    found.push({ id, slug, name, factor });
    devices.set(id, devices.has(id) ? `${devices.get(id)},${name}` : name);
  }
}
const latest = await enapter.telemetry.getLatest({
  devices: Object.fromEntries(devices),
  relevance_interval: "1m",
});

for (const { id, slug, name, factor } of found) {
  const { value, warning } = latest[id]?.[name] ?? {};
  if (typeof value !== "number") {
    console.log("UNKNOWN", slug, name, warning ?? "no value");
    continue;
  }
  const pressure = value * factor;
  const verdict = pressure > limit ? "ALERT  " : "ok     ";
  console.log(verdict, slug, name, `${pressure.toFixed(2)} bar`);
}
