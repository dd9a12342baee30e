import { createClient } from "@enapter/http-api-client";

const enapter = createClient();

// #region start
const started = enapter.commands.start("battery-rack-1", {
  name: "set_charge_limit",
  arguments: { limit_percent: 85 },
});
const finished = await started.wait({
  throwOnFailure: true,
  signal: AbortSignal.timeout(60_000),
});
console.log(finished.state);
// #endregion
