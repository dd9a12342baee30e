import { attribute, command, type DeviceKind, declare, round } from "./kind.ts";

const capacityWattHours = 42_000;

/** A battery rack that charges by day and discharges in the evening; one cell of it is too warm. */
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
    const limit = Number(moment.control["limit_percent"]);
    const wave = (2 * Math.PI * (moment.hour - 11)) / 24;
    const full = 62 + 32 * Math.sin(wave) + 0.4 * moment.noise("soc", 900);
    const soc = Math.min(full, limit);
    const slope = ((32 * 2 * Math.PI) / 24) * Math.cos(wave);
    const power = full >= limit ? 0 : (slope / 100) * capacityWattHours + 60 * moment.noise("power", 10);
    const temperature = 50 + 1.2 * moment.noise("temperature", 600);
    return {
      status: Math.abs(power) < 300 ? "idle" : power > 0 ? "charging" : "discharging",
      soc: round(soc, 2),
      power: round(power, 1),
      voltage: round(48 + soc / 20 + 0.05 * moment.noise("voltage", 10), 2),
      max_cell_temperature: round(temperature, 1),
      charge_limit: limit,
      alerts: temperature > 48 ? ["cell_overtemperature"] : [],
    };
  },
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
