import { createClient } from "@enapter/http-api-client";

const enapter = createClient();
for await (const { name, authorized_role } of enapter.sites.list())
  console.log(`${name}: ${authorized_role}`);

const manifest = await enapter.devices.getManifest("battery-rack-1");
for (const [name, { access_level }] of Object.entries(manifest.commands ?? {}))
  console.log(`${name} needs ${access_level}`);

for (const token of [null, "a-wrong-token"]) {
  const call = createClient({ token }).devices.get("battery-rack-1");
  await call.catch(({ name, status, code }) => console.log(name, status, code));
}
