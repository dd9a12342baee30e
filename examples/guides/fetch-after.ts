import { createClient } from "@enapter/http-api-client";

const enapter = createClient();

const devices = await enapter.devices.list().toArray();
console.log(devices.length);

const command = { name: "set_charge_limit", arguments: { limit_percent: 85 } };
const { state } = await enapter.commands.execute("battery-rack-1", command);
console.log(state);
