import type { KindName } from "../kinds/index.ts";
import type { BlueprintRecord } from "../store/records.ts";

/** Id of the blueprint of each kind; their names are `enapter/<kind in snake case>:latest`. */
export const blueprintIds: Readonly<Record<KindName, string>> = {
  battery: "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60",
  electrolyser: "b04e8d17-52c9-4f6a-9e31-c7d0a5f28b49",
  fuelCell: "2b9f7d04-a6e1-4853-9c0b-e81d5f3a7c26",
  gateway: "3f0a9c52-6b1d-4d7e-9f24-5c8e1a7b6d03",
  generic: "7c3e9a15-d02b-4f86-a1c7-4e8b6d0f2953",
  inverter: "f6c25a83-1e9d-4b70-8a4c-d3e7b0916f52",
  powerMeter: "c83d1e5f-4a07-4962-b7d9-0f6e2c8a1b35",
  tankSensor: "6d1a8f3e-7c45-4e90-a2b8-9b5c0d7e4f12",
  ucm: "81d4b7f6-0e2c-4a39-b5d8-7f1c3e9a2064",
  weatherFeed: "5a7e3c91-d84f-4b26-a0e5-9c1b7d2f6834",
};

/** The blueprints that the mock starts with, one for each kind. */
export function seededBlueprints(): BlueprintRecord[] {
  return (Object.keys(blueprintIds) as KindName[]).map((kind) => ({
    id: blueprintIds[kind],
    created_at: "2026-01-13T17:20:44.318204Z",
    full_names: [{ namespace: "enapter", name: nameOf(kind), tag: "latest" }],
    kind,
    upload: undefined,
  }));
}

/** The published name of the blueprint of a kind, such as `fuel_cell`. */
function nameOf(kind: KindName): string {
  return kind === "battery" ? "battery_rack" : kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
