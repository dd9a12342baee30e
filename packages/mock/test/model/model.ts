import { expect } from "vitest";
import type { Caller } from "./caller.ts";

export interface ModelSite {
  name: string;
  /** Made by the test, and not by the seed. */
  readonly isOurs: boolean;
}

export interface ModelDevice {
  name: string;
  slug: string;
  readonly site: string;
  readonly type: string;
  readonly blueprint: string;
  readonly upstream: string | undefined;
}

export interface ModelRule {
  slug: string;
  readonly site: string;
  disabled: boolean;
}

export interface ModelExecution {
  readonly device: string;
  readonly name: string;
  /** Milliseconds of Unix time. */
  readonly at: number;
}

/** The simplest model of the API: its resources, without the reasons for their values. */
export class Model {
  readonly sites = new Map<string, ModelSite>();
  readonly devices = new Map<string, ModelDevice>();
  readonly rules = new Map<string, ModelRule>();
  readonly suspended = new Set<string>();
  readonly executions = new Map<string, ModelExecution>();

  /** Copies the initial state of the mock. */
  static async of(caller: Caller): Promise<Model> {
    const model = new Model();
    for (const { id, name } of (await caller.ok("GET", "/sites")).sites) {
      model.sites.set(id, { name, isOurs: false });
      for (const rule of (await caller.ok("GET", `/sites/${id}/rule_engine/rules`)).rules) {
        model.rules.set(rule.id, { slug: rule.slug, site: id, disabled: rule.disabled });
      }
      const engine = (await caller.ok("GET", `/sites/${id}/rule_engine`)).engine;
      if (engine.state === "SUSPENDED") model.suspended.add(id);
      const { executions } = await caller.ok("GET", `/sites/${id}/commands/executions?order=CREATED_AT_ASC`);
      for (const { id: execution, device_id: device, request, created_at } of executions) {
        model.executions.set(execution, { device, name: request.name, at: Date.parse(created_at) });
      }
    }
    for (const { id } of (await caller.ok("GET", "/devices")).devices) await model.takeDevice(caller, id);
    return model;
  }

  /** Reads a new device. */
  async takeDevice(caller: Caller, id: string): Promise<ModelDevice> {
    const { device } = await caller.ok("GET", `/devices/${id}?expand=communication`);
    expect(device.id).toBe(id);
    const taken: ModelDevice = {
      name: device.name,
      slug: device.slug,
      site: device.site_id,
      type: device.type,
      blueprint: device.blueprint_id,
      upstream: device.communication?.upstream_id,
    };
    this.devices.set(id, taken);
    return taken;
  }

  devicesOf(site: string): [string, ModelDevice][] {
    return [...this.devices].filter(([, device]) => device.site === site);
  }

  rulesOf(site: string): [string, ModelRule][] {
    return [...this.rules].filter(([, rule]) => rule.site === site);
  }

  dependentsOf(id: string): string[] {
    return [...this.devices].flatMap(([other, { upstream }]) => (upstream === id ? [other] : []));
  }

  deviceSlugTaken(site: string, slug: string, except?: string): boolean {
    return this.devicesOf(site).some(([id, device]) => device.slug === slug && id !== except);
  }

  ruleSlugTaken(site: string, slug: string, except?: string): boolean {
    return this.rulesOf(site).some(([id, rule]) => rule.slug === slug && id !== except);
  }

  forgetDevice(id: string): void {
    this.devices.delete(id);
    for (const [execution, { device }] of this.executions) if (device === id) this.executions.delete(execution);
  }

  forgetSite(id: string): void {
    for (const [device] of this.devicesOf(id)) this.forgetDevice(device);
    for (const [rule] of this.rulesOf(id)) this.rules.delete(rule);
    this.suspended.delete(id);
    this.sites.delete(id);
  }

  /** Compares the lists of the mock with the model. */
  async compare(caller: Caller, limit: number): Promise<void> {
    const sites = await caller.walk<Named>("/sites", "sites", limit);
    expect(namesOf(sites.items)).toEqual(namesOf([...this.sites].map(([id, { name }]) => ({ id, name }))));
    const devices = await caller.walk<Named>("/devices", "devices", limit);
    expect(devices.items.map(({ id }) => id)).toEqual([...this.devices.keys()].sort());
    for (const { id, name, slug, site_id } of devices.items) {
      expect({ name, slug, site: site_id }).toEqual(pick(this.devices.get(id)));
    }
    for (const site of this.sites.keys()) {
      const ofSite = await caller.walk<Named>(`/sites/${site}/devices`, "devices", limit);
      expect(ofSite.items.map(({ id }) => id)).toEqual(
        this.devicesOf(site)
          .map(([id]) => id)
          .sort(),
      );
      await this.#compareRules(caller, site, limit);
    }
  }

  async #compareRules(caller: Caller, site: string, limit: number): Promise<void> {
    const { items } = await caller.walk<RuleSeen>(`/sites/${site}/rule_engine/rules`, "rules", limit);
    const { engine } = await caller.ok("GET", `/sites/${site}/rule_engine`);
    expect(engine.state).toBe(this.suspended.has(site) ? "SUSPENDED" : "ACTIVE");
    const seen = items.map(({ id, slug, disabled, state }) => [id, slug, disabled, state]);
    const expected = this.rulesOf(site).map(([id, { slug, disabled }]) => [
      id,
      slug,
      disabled,
      disabled ? "STOPPED" : "STARTED",
    ]);
    expect(seen.sort()).toEqual(expected.sort());
  }
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly slug?: string;
  readonly site_id?: string;
}

interface RuleSeen {
  readonly id: string;
  readonly slug: string;
  readonly disabled: boolean;
  readonly state: string;
}

function namesOf(items: readonly Named[]): string[] {
  return items.map(({ id, name }) => `${id} ${name}`).sort();
}

function pick(device: ModelDevice | undefined): unknown {
  return device && { name: device.name, slug: device.slug, site: device.site };
}
