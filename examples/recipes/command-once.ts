import { ConnectionError, createClient } from "@enapter/http-api-client";

const device = "battery-rack-1";
const command = { name: "set_charge_limit", arguments: { limit_percent: 85 } };
const enapter = createClient();

const sentAt = new Date(Date.now() - 60_000).toISOString();
try {
  const { state } = await enapter.commands.execute(device, command);
  console.log("Executed:", state);
} catch (error) {
  if (!(error instanceof ConnectionError) || error.outcome !== "unknown") throw error;
  console.log("The response was lost. Looking for the execution.");
  const since = enapter.commands.list(device, { "name.in": [command.name], "created_at.gte": sentAt });
  const [found] = await since.toArray({ limit: 1 });
  console.log(found === undefined ? "It did not arrive: send it again." : `It arrived: ${found.state}`);
}
