import { attribute, clamp, command, type DeviceKind, declare, round, settled, sunlight } from "./kind.ts";

const solarPeakWatts = 50_000;

/** A PV inverter: follows the sun and the clouds. */
export const inverter: DeviceKind = {
  ...declare({
    display_name: "PV Inverter",
    implements: ["energy.pv"],
    category: "solar-generators",
    properties: { model: { type: "string", display_name: "Model" } },
    telemetry: {
      status: attribute("string", "Status", { enum: ["producing", "curtailed", "standby"] }),
      ac_power: attribute("float", "AC power", { unit: "W" }),
      dc_voltage: attribute("float", "DC voltage", { unit: "V" }),
      energy_today: attribute("float", "Energy today", { unit: "kW.h" }),
    },
    commands: {
      set_power_limit: command("Set power limit", "production", {
        arguments: {
          limit_percent: { display_name: "Power limit", type: "integer", required: true, min: 0, max: 100 },
        },
      }),
    },
    command_groups: { production: { display_name: "Production" } },
    units: { W: { symbol: "W" }, V: { symbol: "V" }, "kW.h": { symbol: "kWh" } },
  }),
  properties: { model: "SX-50" },
  control: { limit_percent: 100 },
  telemetry(moment) {
    const sun = sunlight(moment.hour);
    const possible = solarPeakWatts * sun * (0.85 + 0.15 * moment.noise("clouds", 600));
    const power = Math.min(possible, (solarPeakWatts * Number(moment.control["limit_percent"])) / 100);
    const lit = clamp(moment.hour, 6, 18);
    const energy = ((solarPeakWatts * 0.85) / 1000) * (12 / Math.PI) * (1 - Math.cos((Math.PI * (lit - 6)) / 12));
    return {
      status: power <= 0 ? "standby" : power < possible ? "curtailed" : "producing",
      ac_power: round(power, 1),
      dc_voltage: round(sun > 0 ? 620 + 40 * sun + 3 * moment.noise("voltage", 20) : 0, 1),
      energy_today: round(energy, 2),
      alerts: [],
    };
  },
  load: ({ ac_power }) => -Number(ac_power),
  commands: {
    set_power_limit: (input) => {
      const limit = Number(input["limit_percent"]);
      return { ok: true, control: { limit_percent: limit }, payload: { applied: limit } };
    },
  },
  logs: [
    { severity: "info", message: "grid is in tolerance" },
    { severity: "debug", message: "maximum power point moved" },
  ],
};

/** A fuel cell that turns hydrogen into power when it is started. */
export const fuelCell: DeviceKind = {
  ...declare({
    display_name: "Fuel Cell",
    implements: ["energy.fuel_cell"],
    category: "fuel-cells",
    properties: { model: { type: "string", display_name: "Model" } },
    telemetry: {
      status: attribute("string", "Status", { enum: ["off", "starting", "running"] }),
      running: attribute("boolean", "Running"),
      power: attribute("float", "Power", { unit: "W" }),
      stack_temperature: attribute("float", "Stack temperature", { unit: "Cel" }),
      hydrogen_flow: attribute("float", "Hydrogen flow", { unit: "L/min" }),
      efficiency: attribute("float", "Efficiency", { unit: "%", description: "Missing while the stack is off." }),
    },
    commands: { start: command("Start", "operation"), stop: command("Stop", "operation") },
    command_groups: { operation: { display_name: "Operation" } },
    alerts: { low_inlet_pressure: { severity: "error", display_name: "Hydrogen inlet pressure is low" } },
    units: { W: { symbol: "W" }, Cel: { symbol: "°C" }, "L/min": { symbol: "L/min" }, "%": { symbol: "%" } },
  }),
  properties: { model: "FC-5" },
  control: { running: false },
  telemetry(moment) {
    const running = moment.control["running"] === true;
    const load = running ? clamp(moment.since("running") / 30, 0, 1) : 0;
    const power = 5000 * load * (1 + 0.02 * moment.noise("power", 15));
    const warmed = settled(moment.since("running"), 300);
    return {
      status: !running ? "off" : load < 1 ? "starting" : "running",
      running,
      power: round(power, 1),
      stack_temperature: round(22 + 43 * (running ? warmed : 1 - warmed) + moment.noise("temperature", 300), 1),
      hydrogen_flow: round(power / 75, 2),
      efficiency: running ? round(52 - 6 * load + moment.noise("efficiency", 60), 1) : null,
      alerts: [],
    };
  },
  load: ({ power }) => -Number(power),
  commands: {
    start: () => ({ ok: true, control: { running: true }, payload: { status: "starting" } }),
    stop: () => ({ ok: true, control: { running: false }, payload: { status: "off" } }),
  },
  logs: [
    { severity: "info", message: "stack purge finished" },
    { severity: "debug", message: "anode pressure check passed" },
  ],
};
