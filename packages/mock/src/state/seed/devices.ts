import type { KindName } from "../kinds/index.ts";
import type { DeviceRecord } from "../store/records.ts";

const gatewayId = "0d6d8f1c-53c4-4c7b-8d2a-8b7b2f1a9e40";
const embeddedUcmId = "53f8b1d6-2e9c-4a07-b5e4-8c0d7a6f3192";
const testBenchGatewayId = "38f6c0d9-5e1b-4a74-b2c8-a90d7e3f1652";
const linkMasterId = "c6a09e4d-7f15-4b38-8d92-e3b1f5c0a764";
const virtualUcmId = "0fb7d3e2-96c4-4815-a7f0-5d2e8b1c4a39";
const ucmId = "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14";
/** Id of the battery rack, which has a history. */
export const batteryId = "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02";

/** A device of the seed. */
export interface DevicePlan extends Pick<DeviceRecord, "id" | "name" | "slug" | "type" | "communication"> {
  readonly kind: KindName;
  /** Time for which the device had been silent when the mock started, in seconds. */
  readonly silentFor?: number;
  /** Times without data, in seconds before the mock started. */
  readonly outages?: readonly { readonly from: number; readonly to: number }[];
}

const hour = 3600;

const onUcm = { type: "UCM_LUA", upstream_id: ucmId } as const;

/** Devices of the first site. */
export const harbourDevices: readonly DevicePlan[] = [
  {
    id: gatewayId,
    name: "Harbour Gateway",
    slug: "gateway",
    type: "GATEWAY",
    kind: "gateway",
    communication: { type: "MQTT_V1_TLS", hardware_id: "6B0D2F8E417A4C95A3E8D1F05B7C9246", channel_id: "gateway" },
  },
  {
    id: ucmId,
    name: "UCM 1",
    slug: "ucm-1",
    type: "HARDWARE_UCM",
    kind: "ucm",
    communication: { type: "MQTT_V1_TLS", hardware_id: "52C8A06F1D9E4B73A8F5B3E2D07C4196", channel_id: "ucm" },
  },
  {
    id: batteryId,
    name: "Battery Rack 1",
    slug: "battery-rack-1",
    type: "LUA",
    kind: "battery",
    communication: onUcm,
    outages: [{ from: 5 * hour, to: 5 * hour - 420 }],
  },
  {
    id: "1c9d5b7e-0a34-4e62-8f1b-d6c7a2e5f908",
    name: "Weather Feed",
    slug: "weather-feed",
    type: "STANDALONE",
    kind: "weatherFeed",
    communication: { type: "MQTT_V1_TLS", hardware_id: "S4F0C1B7A9D2E35688A1C0F7E2B4D9A63", channel_id: "s" },
    outages: [
      { from: 50 * hour, to: 47 * hour },
      { from: 9 * hour, to: 9 * hour - 95 },
    ],
  },
  {
    id: "7e51d0a8-c6f2-4b93-8d07-2a9e4c1f5b36",
    name: "Electrolyser 1",
    slug: "electrolyser-1",
    type: "NATIVE",
    kind: "electrolyser",
    communication: { type: "UCM_EMBEDDED", upstream_id: embeddedUcmId },
  },
  {
    id: embeddedUcmId,
    name: "Electrolyser 1 UCM",
    slug: "electrolyser-1-ucm",
    type: "EMBEDDED_UCM",
    kind: "ucm",
    communication: { type: "MQTT_V1_TLS", hardware_id: "3E8A1C5F9B7D402E96F4A2C8D0B15E73", channel_id: "ucm" },
  },
  {
    id: "4d8a2f60-7b3e-4c15-9f8d-e0c6b1a95724",
    name: "PV Inverter",
    slug: "pv-inverter",
    type: "LUA",
    kind: "inverter",
    communication: onUcm,
  },
  {
    id: "92c7e5b1-3d0f-4a68-b1e4-6f8a0d2c9573",
    name: "Fuel Cell",
    slug: "fuel-cell",
    type: "LUA",
    kind: "fuelCell",
    communication: onUcm,
  },
  {
    id: "a15f9b3c-8e64-4d27-9a0c-5b7d1e3f8206",
    name: "Grid Meter",
    slug: "grid-meter",
    type: "LUA",
    kind: "powerMeter",
    communication: onUcm,
  },
  {
    id: "e60b4c7d-19f8-4a52-8c3e-d2f5a7b90148",
    name: "Hydrogen Tank Sensor",
    slug: "hydrogen-tank-sensor",
    type: "LUA",
    kind: "tankSensor",
    communication: onUcm,
    silentFor: 2 * 3600,
  },
];

/** Devices of the second site. */
export const testBenchDevices: readonly DevicePlan[] = [
  {
    id: testBenchGatewayId,
    name: "Test Bench Gateway",
    slug: "gateway",
    type: "GATEWAY",
    kind: "gateway",
    communication: { type: "MQTT_V1_TLS", hardware_id: "1F7C9A3E5D0B4E82B6C4F9D8A2E07351", channel_id: "gateway" },
  },
  {
    id: linkMasterId,
    name: "LINK Master",
    slug: "link-master",
    type: "LINK_MASTER_UCM",
    kind: "ucm",
    communication: { type: "MQTT_V1_TLS", hardware_id: "A5C1E7094D3B4F68B2D0E9F61C7A8350", channel_id: "ucm" },
  },
  {
    id: "e1d5f8a7-30c6-4b92-9e4a-7c2f0b8d6153",
    name: "LINK Slave 1",
    slug: "link-slave-1",
    type: "LINK_SLAVE_UCM",
    kind: "ucm",
    communication: {
      type: "LINK",
      upstream_id: linkMasterId,
      hardware_id: "D80F2B6A5E914C73A4C6F1E8097B3D52",
      channel_id: "ucm",
    },
  },
  {
    id: virtualUcmId,
    name: "Virtual UCM 1",
    slug: "virtual-ucm-1",
    type: "VIRTUAL_UCM",
    kind: "ucm",
    communication: {
      type: "MQTT_V1_LOCALHOST",
      upstream_id: testBenchGatewayId,
      hardware_id: "V81F6B2D04C9E4A57B3D8E0A5C7129F64",
      channel_id: "ucm",
    },
  },
  {
    id: "69b2c4f0-d81e-4735-a9c6-1f7e5d0a3b84",
    name: "Dryer Meter",
    slug: "dryer-meter",
    type: "LUA",
    kind: "powerMeter",
    communication: { type: "UCM_LUA", upstream_id: virtualUcmId },
  },
  {
    id: "84e0a7d3-5b6f-4c29-8a1d-f9c3e2b70d65",
    name: "Dryer Valve",
    slug: "dryer-valve",
    type: "CHILD",
    kind: "generic",
    communication: { type: "UCM_LUA", upstream_id: virtualUcmId },
  },
];
