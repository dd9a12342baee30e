import fc from "fast-check";
import { expect } from "vitest";
import type { Model, ModelDevice } from "./model.ts";
import { hasSites, limit, name, nth, type Step, slug, step, which } from "./step.ts";

const hasDevices = (model: Model): boolean => model.devices.size > 0;

/** Path of a device in a request: by id, inside its site, or inside its site by slug. */
const naming = fc.constantFrom("id", "site", "slug");

function pathOf(id: string, device: ModelDevice, by: string): string {
  if (by === "id") return `/devices/${id}`;
  return `/sites/${device.site}/devices/${by === "slug" ? device.slug : id}`;
}

const runtimes = (model: Model): [string, ModelDevice][] =>
  [...model.devices].filter(([, { type }]) => type === "HARDWARE_UCM" || type === "VIRTUAL_UCM");
const luaDevices = (model: Model): [string, ModelDevice][] =>
  [...model.devices].filter(([, { type }]) => type === "LUA");

export const deviceSteps: fc.Arbitrary<Step>[] = [
  step("getDevice", fc.tuple(which, naming), hasDevices, async (model, caller, [index, by]) => {
    const [id, device] = nth(model.devices, index);
    const seen = (await caller.ok("GET", pathOf(id, device, by))).device;
    expect(seen).toMatchObject({ id, name: device.name, slug: device.slug, site_id: device.site });
    const stranger = [...model.sites.keys()].find((site) => site !== device.site);
    if (stranger !== undefined) await caller.refused([404], "GET", `/sites/${stranger}/devices/${id}`);
  }),
  step(
    "updateDevice",
    fc.tuple(which, naming, name, fc.option(slug)),
    hasDevices,
    async (model, caller, [index, by, name, slug]) => {
      const [id, device] = nth(model.devices, index);
      const body = { name, slug };
      if (slug !== null && model.deviceSlugTaken(device.site, slug, id)) {
        return caller.refused([409], "PATCH", pathOf(id, device, by), body);
      }
      const changed = (await caller.ok("PATCH", pathOf(id, device, by), body)).device;
      device.name = name;
      device.slug = slug ?? device.slug;
      expect(changed).toMatchObject({ id, name, slug: device.slug });
    },
  ),
  step("deleteDevice", fc.tuple(which, naming), hasDevices, async (model, caller, [index, by]) => {
    const [id, device] = nth(model.devices, index);
    const path = pathOf(id, device, by);
    if (model.dependentsOf(id).length > 0) return caller.refused([409, 422], "DELETE", path);
    await caller.ok("DELETE", path);
    model.forgetDevice(id);
    await caller.refused([404], "GET", `/devices/${id}`);
    await caller.refused([404], "DELETE", path);
  }),
  step(
    "provisionStandaloneDevice",
    fc.tuple(which, name, fc.option(slug)),
    (model) => model.sites.size > 0 && model.devices.size < 40,
    async (model, caller, [index, name, slug]) => {
      const [site] = nth(model.sites, index);
      const body = { name, site_id: site, slug };
      const again = model.devicesOf(site).find(([, device]) => device.slug === slug);
      const { status, text, json } = await caller.send("POST", "/provisioning/standalone", body);
      if (again !== undefined) {
        // The same call again re-provisions; another device with the slug is refused.
        expect([200, 409], text).toContain(status);
        if (status === 200) expect([again[0], again[1].name]).toEqual([json.device_id, name]);
        return;
      }
      expect(status, text).toBe(200);
      const known = model.devices.get(json.device_id);
      if (known !== undefined) return expect(known).toMatchObject({ name, site });
      const device = await model.takeDevice(caller, json.device_id);
      expect(device).toMatchObject({ name, site, type: "STANDALONE", ...(slug === null ? {} : { slug }) });
    },
  ),
  step(
    "provisionLuaDevice",
    fc.tuple(which, which, name, fc.option(slug)),
    (model) => runtimes(model).length > 0 && luaDevices(model).length > 0 && model.devices.size < 40,
    async (model, caller, [index, other, name, slug]) => {
      const [runtime, { site }] = nth(runtimes(model), index);
      const [, { blueprint }] = nth(luaDevices(model), other);
      const body = { runtime_id: runtime, blueprint_id: blueprint, name, slug };
      if (slug !== null && model.deviceSlugTaken(site, slug)) {
        return caller.refused([409, 422], "POST", "/provisioning/lua_device", body);
      }
      const { status, text, json } = await caller.send("POST", "/provisioning/lua_device", body);
      // A Lua device cannot be re-provisioned: the same call again is refused, or adds a device.
      if (status !== 200) {
        expect([409, 422], text).toContain(status);
        expect(model.devicesOf(site).some(([, device]) => device.name === name)).toBe(true);
        return;
      }
      expect(model.devices.has(json.device_id), "a Lua device was re-provisioned").toBe(false);
      const device = await model.takeDevice(caller, json.device_id);
      expect(device).toMatchObject({ name, site, type: "LUA", blueprint, upstream: runtime });
    },
  ),
  step(
    "provisionVirtualUcm",
    fc.tuple(which, name, fc.constantFrom("A", "B", "C")),
    (model) => model.sites.size > 0 && model.devices.size < 40,
    async (model, caller, [index, name, letter]) => {
      const [site] = nth(model.sites, index);
      const body = { name, site_id: site, hardware_id: `V${letter.repeat(32)}` };
      const { status, text, json } = await caller.send("POST", "/provisioning/vucm", body);
      expect([200, 409], text).toContain(status);
      if (status !== 200) return;
      const known = model.devices.get(json.device_id);
      if (known !== undefined) {
        expect(known).toMatchObject({ site, type: "VIRTUAL_UCM" });
        // Re-provisioning may change the name.
        await model.takeDevice(caller, json.device_id);
        return;
      }
      expect(await model.takeDevice(caller, json.device_id)).toMatchObject({ name, site, type: "VIRTUAL_UCM" });
    },
  ),
  step("listSiteDevices", fc.tuple(which, limit), hasSites, async (model, caller, [index, limit]) => {
    const [site] = nth(model.sites, index);
    const { items } = await caller.walk<{ id: string }>(`/sites/${site}/devices`, "devices", limit);
    const expected = model.devicesOf(site).map(([id]) => id);
    expect(items.map(({ id }) => id)).toEqual(expected.sort());
  }),
];
