import { ConnectionError, createClient } from "@enapter/http-api-client";

const device = "battery-rack-1";
const command = { name: "set_charge_limit", arguments: { limit_percent: 85 } };
const enapter = createClient();

const newest = async () => {
  const { items } = await enapter.commands.list(device, {
    "name.in": [command.name],
    order: "CREATED_AT_DESC",
    limit: 1,
  });
  return items[0];
};

// Tells later whether there is another execution, without comparing clocks.
const before = await newest();
try {
  const { state } = await enapter.commands.execute(device, command);
  console.log("Executed:", state);
} catch (error) {
  if (!(error instanceof ConnectionError) || error.outcome !== "unknown") throw error;
  console.log("The response was lost. Looking for the execution.");
  const found = await newest();
  const isNew = found !== undefined && found.id !== before?.id;
  console.log(isNew ? `It arrived: ${found.state}` : "It did not arrive: send it again.");
}
