import { blueprintHandlers } from "./blueprints.ts";
import { commandHandlers } from "./commands.ts";
import { deviceHandlers } from "./devices.ts";
import type { Handlers } from "./handler.ts";
import { logHandlers } from "./logs.ts";
import { provisioningHandlers } from "./provisioning.ts";
import { ruleHandlers } from "./rules.ts";
import { siteHandlers } from "./sites.ts";
import { telemetryHandlers } from "./telemetry.ts";
import { terminalHandlers } from "./terminal.ts";
import { timeseriesHandlers } from "./timeseries.ts";

/** All behaviours of the mock. Other operations respond with the examples of the description. */
export const handlers: Handlers = {
  ...siteHandlers,
  ...deviceHandlers,
  ...provisioningHandlers,
  ...blueprintHandlers,
  ...logHandlers,
  ...telemetryHandlers,
  ...timeseriesHandlers,
  ...terminalHandlers,
  ...commandHandlers,
  ...ruleHandlers,
};
