import fc from "fast-check";
import { expect } from "vitest";
import { hasSites, limit, name, nth, type Step, step, which } from "./step.ts";

const timezone = fc.constantFrom("Europe/Lisbon", "UTC", "Asia/Kolkata");

export const siteSteps: fc.Arbitrary<Step>[] = [
  step(
    "createSite",
    fc.record({ name, timezone }),
    (model) => model.sites.size < 8,
    async (model, caller, { name, timezone }) => {
      const { site } = await caller.ok("POST", "/sites", { name, timezone, location: null });
      expect(site).toMatchObject({ name, timezone });
      expect(model.sites.has(site.id)).toBe(false);
      model.sites.set(site.id, { name, isOurs: true });
      expect((await caller.ok("GET", `/sites/${site.id}`)).site).toEqual(site);
    },
  ),
  step("updateSite", fc.tuple(which, name), hasSites, async (model, caller, [index, name]) => {
    const [id, site] = nth(model.sites, index);
    const changed = await caller.ok("PATCH", `/sites/${id}`, { name, timezone: null, location: null });
    expect(changed.site.name).toBe(name);
    site.name = name;
  }),
  step("deleteSite", which, hasSites, async (model, caller, index) => {
    const [id, { isOurs }] = nth(model.sites, index);
    const { status } = await caller.send("DELETE", `/sites/${id}`);
    const isEmpty = model.devicesOf(id).length === 0 && model.rulesOf(id).length === 0;
    expect(isOurs && isEmpty ? [200] : [200, 409, 422]).toContain(status);
    if (status !== 200) return;
    model.forgetSite(id);
    await caller.refused([404], "GET", `/sites/${id}`);
    await caller.refused([404], "DELETE", `/sites/${id}`);
  }),
  step("listSites by name", fc.tuple(name, limit), hasSites, async (_model, caller, [name, limit]) => {
    const query = `/sites?name=${encodeURIComponent(name)}`;
    const found = await caller.walk<{ id: string }>(query, "sites", limit);
    const all = await caller.walk<{ id: string; name: string }>("/sites", "sites", 50);
    const ids = all.items.map(({ id }) => id);
    for (const { id } of found.items) expect(ids).toContain(id);
    // Equal or a part of the name: whatever the filter means, a site of just this name is found.
    for (const { id, name: own } of all.items) {
      if (own === name) expect(found.items.map((item) => item.id)).toContain(id);
    }
  }),
];
