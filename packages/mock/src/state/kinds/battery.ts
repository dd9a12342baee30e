import { approach, attribute, command, type DeviceKind, declare, type Moment, round } from "./kind.ts";

const capacityWattHours = 42_000;
/** Speed at which the rack approaches another charge limit, in percent per second. */
const limitRate = 25 / 3600;

/** A battery rack that charges by day and discharges in the evening; one of its cells is too warm. */
export const battery: DeviceKind = {
  ...declare({
    display_name: "Battery Rack",
    implements: ["energy.battery"],
    category: "battery-systems",
    properties: {
      serial_number: { type: "string", display_name: "Serial number" },
      fw_ver: { type: "string", display_name: "Firmware version" },
      nominal_capacity: { type: "float", display_name: "Nominal capacity", unit: "W.h" },
    },
    telemetry: {
      status: attribute("string", "Status", { enum: ["charging", "discharging", "idle"] }),
      soc: attribute("float", "State of charge", { unit: "%", implements: ["lib.energy.battery.soc"] }),
      power: attribute("float", "Power", { unit: "W", description: "Positive while charging." }),
      voltage: attribute("float", "Voltage", { unit: "V" }),
      max_cell_temperature: attribute("float", "Warmest cell", { unit: "Cel" }),
      charge_limit: attribute("float", "Charge limit", { unit: "%" }),
    },
    commands: {
      set_charge_limit: command("Set charge limit", "charging", {
        arguments: {
          limit_percent: { display_name: "Charge limit", type: "float", required: true, min: 20, max: 100 },
        },
      }),
    },
    command_groups: { charging: { display_name: "Charging" } },
    alerts: {
      cell_overtemperature: {
        severity: "warning",
        display_name: "Cell overtemperature",
        description: "A cell is warmer than 48 °C.",
      },
    },
    units: { "%": { symbol: "%" }, W: { symbol: "W" }, V: { symbol: "V" }, Cel: { symbol: "°C" } },
  }),
  properties: { serial_number: "BR1-20251107", fw_ver: "2.4.1", nominal_capacity: capacityWattHours },
  control: { limit_percent: 90 },
  telemetry(moment) {
    const { soc, percentPerHour } = chargeOf(moment);
    const ripple = percentPerHour === 0 ? 0 : 60 * moment.noise("power", 10);
    const power = (percentPerHour / 100) * capacityWattHours + ripple;
    const temperature = 50 + 1.2 * moment.noise("temperature", 600);
    return {
      status: Math.abs(power) < 300 ? "idle" : power > 0 ? "charging" : "discharging",
      soc: round(soc, 2),
      power: round(power, 1),
      voltage: round(48 + soc / 20 + 0.05 * moment.noise("voltage", 10), 2),
      max_cell_temperature: round(temperature, 1),
      charge_limit: Number(moment.control["limit_percent"]),
      alerts: temperature > 48 ? ["cell_overtemperature"] : [],
    };
  },
  load: ({ power }) => Number(power),
  commands: {
    set_charge_limit: (input) => {
      const limit = Number(input["limit_percent"]);
      return { ok: true, control: { limit_percent: limit }, payload: { applied: limit } };
    },
  },
  logs: [
    { severity: "warning", message: "cell 7 temperature above 48 C" },
    { severity: "info", message: "balancing cells" },
    { severity: "debug", message: "modbus poll finished" },
  ],
};

/** Returns the state of charge in percent, and its trend: a wave over the day, cut off by the charge limit. */
function chargeOf(moment: Moment): { soc: number; percentPerHour: number } {
  const limit = Number(moment.control["limit_percent"]);
  const noise = 0.4 * moment.noise("soc", 900);
  const free = freeCharge(moment.hour) + noise;
  const end = Math.min(free, limit);
  const since = moment.since("limit_percent");
  if (Number.isFinite(since)) {
    const freeThen = freeCharge(moment.hour - since / 3600) + noise;
    const start = Math.min(freeThen, Number(moment.previous("limit_percent")));
    const soc = approach(start, end, limitRate, since);
    if (soc !== end) return { soc, percentPerHour: Math.sign(end - soc) * limitRate * 3600 };
  }
  return {
    soc: end,
    percentPerHour: free >= limit ? 0 : 100 * (freeCharge(moment.hour + 0.01) - freeCharge(moment.hour)),
  };
}

/** Returns the state of charge at an hour of the day, without a limit. */
function freeCharge(hour: number): number {
  return 62 + 32 * Math.sin((2 * Math.PI * (hour - 11)) / 24);
}
