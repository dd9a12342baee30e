import { createClient } from "@enapter/http-api-client";

const enapter = createClient();

// #region all
for await (const device of enapter.devices.list({
  limit: 50,
  expand: ["connectivity"],
})) {
  console.log(device.slug, device.connectivity?.status);
}
// #endregion

// #region first
const { items, totalCount } = await enapter.sites.list();
const three = await enapter.devices.list().toArray({ limit: 3 });
console.log(items.length, totalCount, three.length);
// #endregion

// #region filter
const failed = enapter.commands.list("battery-rack-1", {
  "state.in": ["ERROR"],
  order: "CREATED_AT_DESC",
});
console.log((await failed.toArray()).length);
// #endregion
