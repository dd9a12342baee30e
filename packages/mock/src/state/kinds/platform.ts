import { attribute, command, type DeviceKind, declare, installedAt, type Moment, round } from "./kind.ts";

function uptime(moment: Moment): number {
  const since = moment.since("restarts");
  return Number.isFinite(since) ? Math.floor(since) : Math.max(0, moment.time - installedAt);
}

function restart(now: Moment): { ok: true; control: { restarts: number }; payload: Record<string, unknown> } {
  return { ok: true, control: { restarts: Number(now.control["restarts"]) + 1 }, payload: {} };
}

/** An Enapter Gateway. */
export const gateway: DeviceKind = {
  ...declare({
    display_name: "Enapter Gateway",
    runtime: { type: "embedded" },
    category: "control",
    telemetry: {
      uptime: attribute("integer", "Uptime", { unit: "s" }),
      cpu_load: attribute("float", "CPU load", { unit: "%" }),
      memory_used: attribute("float", "Memory used", { unit: "%" }),
      networks: attribute("array_of_strings", "Networks"),
    },
    commands: { reboot: command("Reboot", "system", { access_level: "owner" }) },
    command_groups: { system: { display_name: "System" } },
    units: { s: { symbol: "s" }, "%": { symbol: "%" } },
  }),
  properties: { fw_ver: "3.2.0" },
  control: { restarts: 0 },
  telemetry: (moment) => ({
    uptime: uptime(moment),
    cpu_load: round(18 + 9 * moment.noise("cpu", 30), 1),
    memory_used: round(44 + 3 * moment.noise("memory", 900), 1),
    networks: moment.noise("networks", 3600) > 0.6 ? ["ethernet", "wifi"] : ["ethernet"],
    alerts: [],
  }),
  commands: { reboot: (_input, now) => restart(now) },
  logs: [
    { severity: "info", message: "rule engine is running" },
    { severity: "debug", message: "time synchronised" },
  ],
};

/** A communication module that runs Lua devices. */
export const ucm: DeviceKind = {
  ...declare({
    display_name: "Enapter UCM",
    runtime: { type: "embedded" },
    category: "control",
    telemetry: {
      uptime: attribute("integer", "Uptime", { unit: "s" }),
      wifi_rssi: attribute("integer", "Wi-Fi signal", { unit: "dB" }),
      status: attribute("string", "Status", { enum: ["ok", "updating"] }),
    },
    commands: { reboot: command("Reboot", "system") },
    command_groups: { system: { display_name: "System" } },
    units: { s: { symbol: "s" }, dB: { symbol: "dB" } },
  }),
  properties: { fw_ver: "2.9.3" },
  control: { restarts: 0 },
  telemetry: (moment) => ({
    uptime: uptime(moment),
    wifi_rssi: Math.round(-58 + 6 * moment.noise("rssi", 60)),
    status: "ok",
    alerts: [],
  }),
  commands: { reboot: (_input, now) => restart(now) },
  logs: [{ severity: "debug", message: "Lua runtime used 41 % of its memory" }],
};
