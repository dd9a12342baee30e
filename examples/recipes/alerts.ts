import { createClient } from "@enapter/http-api-client";

const pause = 30_000; // milliseconds between two looks
const looks = 1; // Number.POSITIVE_INFINITY watches until you stop the program
const enapter = createClient();

let before = new Map();
for (let look = 1; look <= looks; look += 1) {
  const now = new Map();
  const devices = enapter.devices.list({ expand: ["manifest", "raised_alert_names"] });
  for await (const device of devices) {
    for (const name of device.raised_alert_names ?? []) {
      // An alert that the manifest does not declare counts as an error.
      const severity = device.manifest?.alerts?.[name]?.severity ?? "error";
      now.set(`${device.id} ${name}`, `${severity} ${device.slug} ${name}`);
    }
  }
  for (const [key, text] of now) if (!before.has(key)) console.log("raised ", text);
  for (const [key, text] of before) if (!now.has(key)) console.log("cleared", text);
  before = now;
  if (look < looks) await new Promise((resolve) => setTimeout(resolve, pause));
}
