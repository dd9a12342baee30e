import { attribute, command, type DeviceKind, declare, installedAt, round, sunlight } from "./kind.ts";

/** A three-phase power meter at the grid connection: it measures the buildings and the other devices of the site. */
export const powerMeter: DeviceKind = {
  ...declare({
    display_name: "Power Meter",
    implements: ["energy.power_meter"],
    category: "power-meters",
    telemetry: {
      active_power: attribute("float", "Active power", {
        unit: "W",
        description: "Negative while the site feeds the grid.",
      }),
      voltage_l1: attribute("float", "Voltage L1", { unit: "V" }),
      frequency: attribute("float", "Frequency", { unit: "Hz" }),
      energy_imported: attribute("integer", "Imported energy", { unit: "W.h" }),
    },
    units: { W: { symbol: "W" }, V: { symbol: "V" }, Hz: { symbol: "Hz" }, "W.h": { symbol: "Wh" } },
  }),
  properties: {},
  control: {},
  telemetry(moment) {
    const evening = Math.exp(-((moment.hour - 19) ** 2) / 6);
    const morning = Math.exp(-((moment.hour - 8) ** 2) / 4);
    const buildings = 9000 + 14_000 * evening + 7000 * morning + 900 * moment.noise("load", 45);
    return {
      active_power: round(buildings + moment.siteLoad(), 1),
      voltage_l1: round(230 + 2.5 * moment.noise("voltage", 60), 1),
      frequency: round(50 + 0.03 * moment.noise("frequency", 20), 3),
      energy_imported: Math.floor(Math.max(0, moment.time - installedAt) * 3.2),
      alerts: [],
    };
  },
  commands: {},
  logs: [{ severity: "debug", message: "phase order is correct" }],
};

/** A weather station that connects to the platform by itself. */
export const weatherFeed: DeviceKind = {
  ...declare({
    display_name: "Weather Feed",
    category: "data-providers",
    telemetry: {
      temperature: attribute("float", "Air temperature", { unit: "Cel" }),
      humidity: attribute("float", "Relative humidity", { unit: "%" }),
      irradiance: attribute("float", "Irradiance", { unit: "W/m2" }),
      wind_speed: attribute("float", "Wind speed", { unit: "m/s" }),
      conn_alerts: attribute("alerts", "Connection alerts"),
    },
    alerts: { provider_unreachable: { severity: "warning", display_name: "The weather service does not respond" } },
    units: { Cel: { symbol: "°C" }, "%": { symbol: "%" }, "W/m2": { symbol: "W/m²" }, "m/s": { symbol: "m/s" } },
  }),
  properties: {},
  control: {},
  telemetry(moment) {
    const sun = sunlight(moment.hour - 1);
    return {
      temperature: round(11 + 8 * sun + 1.5 * moment.noise("temperature", 3600), 1),
      humidity: round(72 - 22 * sun + 5 * moment.noise("humidity", 3600), 1),
      irradiance: round(900 * sunlight(moment.hour) * (0.85 + 0.15 * moment.noise("clouds", 600)), 1),
      wind_speed: round(Math.max(0, 5 + 4 * moment.noise("wind", 120)), 1),
      conn_alerts: moment.noise("provider", 3600) > 0.8 ? ["provider_unreachable"] : [],
      alerts: [],
    };
  },
  commands: {},
  logs: [{ severity: "info", message: "forecast updated" }],
};

/** Pressure and temperature of a hydrogen tank. */
export const tankSensor: DeviceKind = {
  ...declare({
    display_name: "Hydrogen Tank Sensor",
    implements: ["sensor.pressure"],
    category: "hydrogen-storage",
    telemetry: {
      pressure: attribute("float", "Pressure", { unit: "bar" }),
      temperature: attribute("float", "Temperature", { unit: "Cel" }),
    },
    commands: { calibrate: command("Calibrate", "maintenance") },
    command_groups: { maintenance: { display_name: "Maintenance" } },
    alerts: { connection_lost: { severity: "error", display_name: "Connection to the sensor is lost" } },
    units: { bar: { symbol: "bar" }, Cel: { symbol: "°C" } },
  }),
  properties: {},
  control: {},
  telemetry(moment) {
    return {
      pressure: round(22 + 8 * Math.sin((2 * Math.PI * (moment.hour - 12)) / 24) + 0.2 * moment.noise("p", 120), 2),
      temperature: round(14 + 3 * sunlight(moment.hour) + 0.4 * moment.noise("t", 900), 1),
      alerts: [],
    };
  },
  commands: { calibrate: () => ({ ok: true, payload: {} }) },
  logs: [{ severity: "warning", message: "no response from the sensor, trying again" }],
};
