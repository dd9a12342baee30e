import { createClient } from "@enapter/http-api-client";

const dryRun = true; // false assigns
const previous = "c83d1e5f-4a07-4962-b7d9-0f6e2c8a1b35"; // blueprint of the fleet today
const checks = 12; // looks for a device that has to come online again
const pause = 5_000; // milliseconds between two of them
const enapter = createClient();

const archive = await enapter.blueprints.download(previous, { view: "ORIGINAL" });
const { validation_errors: problems = [] } = await enapter.blueprints.validate(archive);
if (problems.length > 0) throw new Error(problems.join("\n"));

const all = await enapter.devices.list({ expand: ["connectivity"] }).toArray();
const fleet = all.filter((device) => device.blueprint_id === previous);
const next = dryRun ? "a new blueprint" : (await enapter.blueprints.upload(archive)).id;

for (const [index, device] of fleet.entries()) {
  const place = `${index + 1} of ${fleet.length} ${device.slug}`;
  if (device.connectivity?.status !== "ONLINE") {
    console.log(place, "skipped: not online");
    continue;
  }
  if (dryRun) {
    console.log(place, "would get", next);
    continue;
  }
  // An error here ends the program, so no further device is touched.
  await enapter.devices.assignBlueprint(device.id, { blueprint_id: next });
  let status = "";
  for (let check = 1; check <= checks && status !== "ONLINE"; check += 1) {
    if (check > 1) await new Promise((resolve) => setTimeout(resolve, pause));
    const { connectivity } = await enapter.devices.get(device.id, { expand: ["connectivity"] });
    status = connectivity?.status ?? "";
  }
  if (status !== "ONLINE") throw new Error(`${place} is ${status} with ${next}: stopped`);
  console.log(place, "assigned");
}
