import type { Site } from "@enapter/http-api-types";
import { installedAt } from "../kinds/kind.ts";
import { addControl } from "../store/controls.ts";
import { Store } from "../store/store.ts";
import { blueprintIds, seededBlueprints } from "./blueprints.ts";
import { batteryId, type DevicePlan, harbourDevices, testBenchDevices } from "./devices.ts";
import { harbour, testBench } from "./sites.ts";

/** The shortest past with values, in seconds. */
const year = 366 * 24 * 3600;

/**
 * Returns the state that every mock starts with.
 * @param seed decides the simulated values and new ids; the seeded resources are always the same.
 * @param now the start of the mock, on which the few relative times depend.
 */
export function seededStore(seed: string, now: Date): Store {
  const store = new Store(seed);
  store.sites.set(harbour.id, harbour);
  store.sites.set(testBench.id, testBench);
  for (const blueprint of seededBlueprints()) store.blueprints.set(blueprint.id, blueprint);
  store.setEngine(harbour, { id: "94d7e2a1-6f0b-4b8c-9e35-c1a8d4f7b260", state: "ACTIVE" });
  for (const plan of harbourDevices) addDevice(store, harbour, plan, now);
  for (const plan of testBenchDevices) addDevice(store, testBench, plan, now);
  addHistory(store, now);
  addRules(store);
  return store;
}

function addDevice(store: Store, site: Site, { silentFor, outages = [], kind, ...plan }: DevicePlan, now: Date): void {
  const start = Math.floor(now.getTime() / 1000);
  store.devices.set(plan.id, {
    ...plan,
    site_id: site.id,
    blueprint_id: blueprintIds[kind],
    updated_at: "2026-01-14T08:31:05.204713Z",
    firstContact: Math.min(installedAt, start - year),
    offlineSince: silentFor === undefined ? undefined : start - silentFor,
    outages: outages.map(({ from, to }) => ({ from: start - from, to: start - to })),
    configs: 0,
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
    startedAt: createdAt + 330,
    finishedAt,
    name: "set_charge_limit",
    manifestName: "set_charge_limit",
    input: { limit_percent: 85 },
    ephemeral: false,
    result: { state: "SUCCESS", payload: { applied: 85 } },
  });
  addControl(store.device(batteryId).events, finishedAt / 1000, { limit_percent: 85 });
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
