import type { Site } from "@enapter/http-api-types";
import { notFound } from "../../core/errors.ts";
import { uuid } from "../../core/random.ts";
import type { BlueprintRecord, DeviceRecord, EngineRecord, ExecutionRecord, RuleRecord } from "./records.ts";
import { snapshotProblem } from "./snapshot-problem.ts";

/** The whole state of a mock as plain JSON. */
export interface StoreSnapshot {
  /** Version of the form; a store accepts only its own. */
  readonly version: 1;
  readonly seed: string;
  /** Number of ids that have been issued. */
  readonly created: number;
  readonly sites: readonly Site[];
  readonly devices: readonly DeviceRecord[];
  readonly executions: readonly ExecutionRecord[];
  readonly rules: readonly RuleRecord[];
  readonly engines: readonly (readonly [siteId: string, engine: EngineRecord])[];
  readonly blueprints: readonly BlueprintRecord[];
  /** The archive of device profiles, base64; absent when none was uploaded. */
  readonly profiles?: string;
}

/** The whole state of a mock. Look-ups throw refusals with status 404. */
export class Store {
  /** Seed of the simulated values and of new ids. */
  readonly seed: string;
  readonly sites = new Map<string, Site>();
  readonly devices = new Map<string, DeviceRecord>();
  readonly executions = new Map<string, ExecutionRecord>();
  readonly rules = new Map<string, RuleRecord>();
  readonly blueprints = new Map<string, BlueprintRecord>();
  /** The archive of device profiles, base64; undefined when none was uploaded. */
  profiles: string | undefined;
  readonly #engines = new Map<string, EngineRecord>();
  #created = 0;

  constructor(seed: string) {
    this.seed = seed;
  }

  /**
   * Makes a store of a snapshot, which it copies.
   * @throws {RangeError} when it is not a snapshot.
   */
  static restore(json: unknown): Store {
    const problem = snapshotProblem(json);
    if (problem !== undefined) throw new RangeError(`This is not a state of this version of the mock: ${problem}.`);
    const { seed, created, sites, devices, executions, rules, engines, blueprints, profiles } = structuredClone(
      json as StoreSnapshot,
    );
    const store = new Store(seed);
    store.#created = created;
    for (const site of sites) store.sites.set(site.id, site);
    for (const device of devices) store.devices.set(device.id, device);
    for (const execution of executions) store.executions.set(execution.id, execution);
    for (const record of rules) store.rules.set(record.rule.id, record);
    for (const [siteId, engine] of engines) store.#engines.set(siteId, engine);
    for (const blueprint of blueprints) store.blueprints.set(blueprint.id, blueprint);
    store.profiles = profiles;
    return store;
  }

  /** Returns a copy of the whole state, which later changes do not affect. */
  snapshot(): StoreSnapshot {
    return structuredClone({
      version: 1,
      seed: this.seed,
      created: this.#created,
      sites: [...this.sites.values()],
      devices: [...this.devices.values()],
      executions: [...this.executions.values()],
      rules: [...this.rules.values()],
      engines: [...this.#engines],
      blueprints: [...this.blueprints.values()],
      ...(this.profiles === undefined ? {} : { profiles: this.profiles }),
    });
  }

  /** Returns a new id, the same for the same seed and the same sequence of calls. */
  newId(): string {
    this.#created += 1;
    return uuid(`${this.seed}:created:${this.#created}`);
  }

  /**
   * Returns the site with an id; without an id, the site of the simulated gateway, which is the first.
   * @throws Refusal 404 when there is none.
   */
  site(id: string | undefined): Site {
    const site = id === undefined ? this.sites.values().next().value : this.sites.get(id);
    if (site === undefined) throw notFound("site", id ? { site_id: id } : {});
    return site;
  }

  /**
   * Returns the device with an id or slug, at a site when one is given.
   * @throws Refusal 404 when there is none.
   */
  device(idOrSlug: string, siteId?: string): DeviceRecord {
    if (siteId !== undefined) this.site(siteId);
    const device = this.findDevice(idOrSlug, siteId);
    if (device === undefined) throw notFound("device", { device_id: idOrSlug });
    return device;
  }

  /** Returns the device as `device` does, but undefined when there is none. */
  findDevice(idOrSlug: string, siteId?: string): DeviceRecord | undefined {
    const inScope = (device: DeviceRecord): boolean => siteId === undefined || device.site_id === siteId;
    const byId = this.devices.get(idOrSlug);
    if (byId !== undefined) return inScope(byId) ? byId : undefined;
    return [...this.devices.values()].find((device) => device.slug === idOrSlug && inScope(device));
  }

  /** Returns the devices of a site, or all devices, ordered by id. */
  devicesOf(siteId: string | undefined): DeviceRecord[] {
    return [...this.devices.values()]
      .filter((device) => siteId === undefined || device.site_id === siteId)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /**
   * Returns the blueprint with an id.
   * @throws Refusal 404 when there is none.
   */
  blueprint(id: string): BlueprintRecord {
    const blueprint = this.blueprints.get(id);
    if (blueprint === undefined) throw notFound("blueprint", { blueprint_id: id });
    return blueprint;
  }

  /**
   * Returns the execution with an id on a device.
   * @throws Refusal 404 when there is none.
   */
  execution(id: string, device: DeviceRecord): ExecutionRecord {
    const execution = this.executions.get(id);
    if (execution?.device_id !== device.id) throw notFound("execution", { execution_id: id });
    return execution;
  }

  /** Returns the rule engine of a site; every site has one. */
  engine(site: Site): EngineRecord {
    let engine = this.#engines.get(site.id);
    if (engine === undefined) {
      engine = { id: uuid(`engine:${site.id}`), state: "ACTIVE" };
      this.#engines.set(site.id, engine);
    }
    return engine;
  }

  /** Replaces the rule engine of a site. */
  setEngine(site: Site, engine: EngineRecord): void {
    this.#engines.set(site.id, engine);
  }

  /** Returns the rules of a site, in the order of creation. */
  rulesOf(site: Site): RuleRecord[] {
    return [...this.rules.values()].filter(({ siteId }) => siteId === site.id);
  }

  /**
   * Returns the rule of a site with an id or slug.
   * @throws Refusal 404 when there is none.
   */
  rule(idOrSlug: string, site: Site): RuleRecord {
    const rules = this.rulesOf(site);
    const record = rules.find(({ rule }) => rule.id === idOrSlug) ?? rules.find(({ rule }) => rule.slug === idOrSlug);
    if (record === undefined) throw notFound("rule", { rule_id: idOrSlug });
    return record;
  }

  /** Removes a site and everything in it. */
  removeSite(site: Site): void {
    for (const device of this.devicesOf(site.id)) this.removeDevice(device);
    for (const { rule } of this.rulesOf(site)) this.rules.delete(rule.id);
    this.#engines.delete(site.id);
    this.sites.delete(site.id);
  }

  /** Removes a device and its executions. */
  removeDevice(device: DeviceRecord): void {
    for (const execution of this.executions.values()) {
      if (execution.device_id === device.id) this.executions.delete(execution.id);
    }
    this.devices.delete(device.id);
  }
}
