import { commandHandlers } from "./commands.ts";
import { deviceHandlers } from "./devices.ts";
import type { Handlers } from "./handler.ts";
import { logHandlers } from "./logs.ts";
import { ruleHandlers } from "./rules.ts";
import { siteHandlers } from "./sites.ts";
import { telemetryHandlers } from "./telemetry.ts";
import { timeseriesHandlers } from "./timeseries.ts";

/** All behaviours of the mock. Operations that are missing here are answered from the examples of the description. */
export const handlers: Handlers = {
  ...siteHandlers,
  ...deviceHandlers,
  ...logHandlers,
  ...telemetryHandlers,
  ...timeseriesHandlers,
  ...commandHandlers,
  ...ruleHandlers,
};
