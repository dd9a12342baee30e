import { createClient } from "@enapter/http-api-client";

const enapter = createClient();

// #region execute
const execution = await enapter.commands.execute("battery-rack-1", {
  name: "set_charge_limit",
  arguments: { limit_percent: 85 },
});
console.log(execution.state);
// #endregion

// #region refused
const refused = await enapter.commands.execute(
  "battery-rack-1",
  { name: "set_charge_limit", arguments: { limit_percent: 500 } },
  { expand: ["log"] },
);
const [last] = refused.log ?? [];
console.log(refused.state, last?.payload);
// #endregion

// #region history
for await (const { created_at, state, request } of enapter.commands.list(
  "battery-rack-1",
)) {
  console.log(created_at, request.name, state);
}
// #endregion
