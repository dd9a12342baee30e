import { approach, attribute, clamp, command, type DeviceKind, declare, type Moment, round, settled } from "./kind.ts";

const rampSeconds = 60;
const ratedCurrent = 52;
/** Pressure of the outlet at rest and at work, in bar. */
const pressures = { idle: 12, working: 30 };

/** An AEM electrolyser that makes hydrogen while it runs. */
export const electrolyser: DeviceKind = {
  ...declare({
    display_name: "AEM Electrolyser",
    implements: ["energy.electrolyser"],
    category: "electrolysers",
    properties: {
      serial_number: { type: "string", display_name: "Serial number" },
      fw_ver: { type: "string", display_name: "Firmware version" },
      calibration_date: { type: "string", display_name: "Calibration date", access_level: "installer" },
    },
    telemetry: {
      status: attribute("string", "Status", { enum: ["idle", "ramp_up", "steady", "ramp_down"] }),
      production_rate: attribute("float", "Production rate", { unit: "%" }),
      stack_current: attribute("float", "Stack current", { unit: "A" }),
      stack_voltage: attribute("float", "Stack voltage", { unit: "V" }),
      power: attribute("float", "Power", { unit: "W" }),
      hydrogen_output: attribute("float", "Hydrogen output", { unit: "L/h" }),
      outlet_pressure: attribute("float", "Outlet pressure", { unit: "bar" }),
      electrolyte_temperature: attribute("float", "Electrolyte temperature", { unit: "Cel" }),
      water_level: attribute("float", "Water level", { unit: "%" }),
      cell_voltage: attribute("float", "Cell voltage", { unit: "V", access_level: "installer" }),
    },
    commands: {
      start: command("Start", "production"),
      stop: command("Stop", "production", {
        confirmation: { severity: "warning", title: "Stop hydrogen production?" },
      }),
      set_production_rate: command("Set production rate", "production", {
        arguments: {
          rate_percent: { display_name: "Production rate", type: "float", required: true, min: 60, max: 100 },
        },
      }),
      drain: command("Drain the electrolyte", "maintenance", { access_level: "owner" }),
    },
    command_groups: {
      production: { display_name: "Production" },
      maintenance: { display_name: "Maintenance" },
    },
    alerts: {
      low_water: { severity: "warning", display_name: "Water level is low" },
    },
    units: { A: { symbol: "A" }, bar: { symbol: "bar" }, Cel: { symbol: "°C" }, "L/h": { symbol: "L/h" } },
  }),
  properties: { serial_number: "EL40-2025-0117", fw_ver: "1.18.0", calibration_date: "2025-11-03" },
  control: { running: true, rate_percent: 100 },
  telemetry(moment) {
    const load = loadOf(moment);
    const current = load * ratedCurrent * (1 + 0.01 * moment.noise("current", 20));
    const voltage = load > 0 ? 36 + 10 * load + 0.2 * moment.noise("voltage", 15) : 0;
    const waterLevel = 40 + 50 * (1 - (moment.time % 14400) / 14400);
    return {
      status: statusOf(moment, load),
      production_rate: round(load * 100, 1),
      stack_current: round(current, 2),
      stack_voltage: round(voltage, 2),
      power: round(current * voltage + 60, 1),
      hydrogen_output: round(500 * load * (1 + 0.01 * moment.noise("hydrogen", 30)), 1),
      outlet_pressure: round(pressureOf(moment), 2),
      electrolyte_temperature: round(25 + 30 * warmthOf(moment) + 0.8 * moment.noise("temperature", 300), 1),
      water_level: round(waterLevel, 1),
      cell_voltage: round(voltage / 25, 3),
      alerts: waterLevel < 42 ? ["low_water"] : [],
    };
  },
  load: ({ power }) => Number(power),
  commands: {
    start: () => ({ ok: true, control: { running: true }, payload: { status: "ramp_up" } }),
    stop: () => ({ ok: true, control: { running: false }, payload: { status: "ramp_down" } }),
    set_production_rate: (input) => {
      const rate = Number(input["rate_percent"]);
      return { ok: true, control: { rate_percent: rate }, payload: { applied: rate } };
    },
    drain: (_input, now) =>
      now.control["running"] === true
        ? { ok: false, payload: { message: "Stop the electrolyser before draining it." } }
        : { ok: true, payload: {} },
  },
  logs: [
    { severity: "info", message: "hydrogen production is steady" },
    { severity: "debug", message: "electrolyte pump cycle finished" },
    { severity: "info", message: "refilling water" },
    { severity: "warning", message: "inlet water is warmer than 35 C" },
  ],
};

/** Returns the part of full production, 0 to 1: starting, stopping and changing the rate take a minute. */
function loadOf(moment: Moment): number {
  const before = Number(moment.previous("rate_percent"));
  const target = Number(moment.control["rate_percent"]);
  const rate = approach(before, target, 100 / rampSeconds, moment.since("rate_percent"));
  const ramp = clamp(moment.since("running") / rampSeconds, 0, 1);
  return (rate / 100) * (moment.control["running"] === true ? ramp : 1 - ramp);
}

/** Returns the outlet pressure: it builds up within minutes of a start, and leaks away within an hour of a stop. */
function pressureOf(moment: Moment): number {
  const { idle, working } = pressures;
  const seconds = moment.since("running");
  if (moment.control["running"] !== true) return working - (working - idle) * settled(seconds, 900);
  return idle + (working - idle) * settled(seconds, 120) + 1.5 * moment.noise("pressure", 600);
}

function warmthOf(moment: Moment): number {
  const warmed = settled(moment.since("running"), 600);
  return moment.control["running"] === true ? warmed : 1 - warmed;
}

function statusOf(moment: Moment, load: number): string {
  const ramping = moment.since("running") < rampSeconds;
  if (moment.control["running"] === true) return ramping ? "ramp_up" : "steady";
  return ramping && load > 0 ? "ramp_down" : "idle";
}
