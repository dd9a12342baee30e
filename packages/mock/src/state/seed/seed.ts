import type { Site } from "@enapter/http-api-types";
import type { DeviceRecord } from "./records.ts";
import { Store } from "./store.ts";

const harbour: Site = {
  id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11",
  name: "Harbour Microgrid",
  timezone: "Europe/Lisbon",
  version: "V3",
  authorized_role: "OWNER",
  archived: false,
  location: { name: "Lisbon", latitude: 38.7223, longitude: -9.1393 },
};

const testBench: Site = {
  id: "d27c6a40-91b5-4e1f-8c3d-0b7f4a6e2915",
  name: "Alpine Test Bench",
  timezone: "Europe/Zurich",
  version: "V3",
  authorized_role: "INSTALLER",
  archived: false,
  location: { name: "Davos", latitude: 46.8027, longitude: 9.836 },
};

const gatewayId = "0d6d8f1c-53c4-4c7b-8d2a-8b7b2f1a9e40";
const ucmId = "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14";
const batteryId = "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02";

type Plan = Pick<DeviceRecord, "id" | "name" | "slug" | "type" | "kind" | "communication"> & {
  blueprint_id: string;
  /** How long the device had been silent when the mock started, in seconds. */
  silentFor?: number;
};

const onUcm = { type: "UCM_LUA", upstream_id: ucmId } as const;

const harbourDevices: readonly Plan[] = [
  {
    id: gatewayId,
    name: "Harbour Gateway",
    slug: "gateway",
    type: "GATEWAY",
    kind: "gateway",
    blueprint_id: "3f0a9c52-6b1d-4d7e-9f24-5c8e1a7b6d03",
    communication: { type: "MQTT_V1_TLS", hardware_id: "6B0D2F8E417A4C95A3E8D1F05B7C9246", channel_id: "gateway" },
  },
  {
    id: ucmId,
    name: "UCM 1",
    slug: "ucm-1",
    type: "HARDWARE_UCM",
    kind: "ucm",
    blueprint_id: "81d4b7f6-0e2c-4a39-b5d8-7f1c3e9a2064",
    communication: { type: "MQTT_V1_TLS", hardware_id: "9E1B5D70C4A84F2F8D63A0B7E915C24D", channel_id: "ucm" },
  },
  {
    id: batteryId,
    name: "Battery Rack 1",
    slug: "battery-rack-1",
    type: "LUA",
    kind: "battery",
    blueprint_id: "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60",
    communication: onUcm,
  },
  {
    id: "1c9d5b7e-0a34-4e62-8f1b-d6c7a2e5f908",
    name: "Weather Feed",
    slug: "weather-feed",
    type: "STANDALONE",
    kind: "weatherFeed",
    blueprint_id: "5a7e3c91-d84f-4b26-a0e5-9c1b7d2f6834",
    communication: { type: "MQTT_V1_TLS", hardware_id: "S4F0C1B7A9D2E35688A1C0F7E2B4D9A63", channel_id: "s" },
  },
  {
    id: "7e51d0a8-c6f2-4b93-8d07-2a9e4c1f5b36",
    name: "Electrolyser 1",
    slug: "electrolyser-1",
    type: "NATIVE",
    kind: "electrolyser",
    blueprint_id: "b04e8d17-52c9-4f6a-9e31-c7d0a5f28b49",
    communication: { type: "UCM_EMBEDDED" },
  },
  {
    id: "4d8a2f60-7b3e-4c15-9f8d-e0c6b1a95724",
    name: "PV Inverter",
    slug: "pv-inverter",
    type: "LUA",
    kind: "inverter",
    blueprint_id: "f6c25a83-1e9d-4b70-8a4c-d3e7b0916f52",
    communication: onUcm,
  },
  {
    id: "92c7e5b1-3d0f-4a68-b1e4-6f8a0d2c9573",
    name: "Fuel Cell",
    slug: "fuel-cell",
    type: "LUA",
    kind: "fuelCell",
    blueprint_id: "2b9f7d04-a6e1-4853-9c0b-e81d5f3a7c26",
    communication: onUcm,
  },
  {
    id: "a15f9b3c-8e64-4d27-9a0c-5b7d1e3f8206",
    name: "Grid Meter",
    slug: "grid-meter",
    type: "LUA",
    kind: "powerMeter",
    blueprint_id: "c83d1e5f-4a07-4962-b7d9-0f6e2c8a1b35",
    communication: onUcm,
  },
  {
    id: "e60b4c7d-19f8-4a52-8c3e-d2f5a7b90148",
    name: "Hydrogen Tank Sensor",
    slug: "hydrogen-tank-sensor",
    type: "LUA",
    kind: "tankSensor",
    blueprint_id: "6d1a8f3e-7c45-4e90-a2b8-9b5c0d7e4f12",
    communication: onUcm,
    silentFor: 2 * 3600,
  },
];

const testBenchDevices: readonly Plan[] = [
  {
    id: "38f6c0d9-5e1b-4a74-b2c8-a90d7e3f1652",
    name: "Test Bench Gateway",
    slug: "gateway",
    type: "GATEWAY",
    kind: "gateway",
    blueprint_id: "3f0a9c52-6b1d-4d7e-9f24-5c8e1a7b6d03",
    communication: { type: "MQTT_V1_TLS", hardware_id: "1F7C9A3E5D0B4E82B6C4F9D8A2E07351", channel_id: "gateway" },
  },
];

/**
 * Makes the state that every mock starts with.
 * @param seed makes the simulated values and new ids; the seeded resources are always the same.
 * @param now when the mock starts, from which the few relative times count.
 */
export function seededStore(seed: string, now: Date): Store {
  const store = new Store(seed);
  store.sites.set(harbour.id, harbour);
  store.sites.set(testBench.id, testBench);
  store.setEngine(harbour, { id: "94d7e2a1-6f0b-4b8c-9e35-c1a8d4f7b260", state: "ACTIVE" });
  for (const plan of harbourDevices) addDevice(store, harbour, plan, now);
  for (const plan of testBenchDevices) addDevice(store, testBench, plan, now);
  addHistory(store, now);
  addRules(store);
  return store;
}

function addDevice(store: Store, site: Site, { silentFor, ...plan }: Plan, now: Date): void {
  store.devices.set(plan.id, {
    ...plan,
    site_id: site.id,
    updated_at: "2026-01-14T08:31:05.204713Z",
    offlineSince: silentFor === undefined ? undefined : Math.floor(now.getTime() / 1000) - silentFor,
    events: [],
  });
}

function addHistory(store: Store, now: Date): void {
  const createdAt = now.getTime() - 3600 * 1000;
  const finishedAt = createdAt + 1782;
  store.executions.set("2f8d1c74-9b3e-4d6a-8c15-7e0a4b92d3f8", {
    id: "2f8d1c74-9b3e-4d6a-8c15-7e0a4b92d3f8",
    device_id: batteryId,
    createdAt,
    finishedAt,
    name: "set_charge_limit",
    input: { limit_percent: 85 },
    ephemeral: false,
    result: { state: "SUCCESS", payload: { applied: 85 } },
  });
  store.devices.get(batteryId)?.events.push({ at: finishedAt / 1000, control: { limit_percent: 85 } });
}

function addRules(store: Store): void {
  const code = "ZW5hcHRlci5sb2coInRpY2siKQo=";
  const rules = [
    { id: "7a92c5b8-1e4d-4f36-a0c7-5d8b3e6f1290", slug: "night-charge", disabled: false },
    { id: "c5e03f7a-92d6-4b18-8e4f-1a7d9c0b6352", slug: "peak-shaving", disabled: true },
  ];
  for (const { disabled, ...rule } of rules) {
    const state = disabled ? "STOPPED" : "STARTED";
    const script = { code, runtime_version: "V3" };
    store.rules.set(rule.id, { siteId: harbour.id, rule: { ...rule, disabled, state, script } });
  }
}
