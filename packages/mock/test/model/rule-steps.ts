import fc from "fast-check";
import { expect } from "vitest";
import type { Model } from "./model.ts";
import { hasSites, nth, type Step, slug, step, which } from "./step.ts";

const hasRules = (model: Model): boolean => model.rules.size > 0;
const script = fc.record({
  code: fc.string({ maxLength: 30 }).map((text) => Buffer.from(text).toString("base64")),
  runtime_version: fc.constant("V3"),
});

function rulePath(model: Model, id: string, bySlug: boolean): string {
  const rule = model.rules.get(id);
  return `/sites/${rule?.site}/rule_engine/rules/${bySlug ? rule?.slug : id}`;
}

export const ruleSteps: fc.Arbitrary<Step>[] = [
  step(
    "createRule",
    fc.tuple(which, slug, script, fc.option(fc.boolean())),
    (model) => model.sites.size > 0,
    async (model, caller, [index, slug, script, disable]) => {
      const [site] = nth(model.sites, index);
      const path = `/sites/${site}/rule_engine/rules`;
      const body = { slug, script, disable };
      if (model.ruleSlugTaken(site, slug)) return caller.refused([409], "POST", path, body);
      const { rule } = await caller.ok("POST", path, body);
      expect(rule).toMatchObject({ slug, disabled: disable ?? false, script });
      expect(model.rules.has(rule.id)).toBe(false);
      model.rules.set(rule.id, { slug, site, disabled: disable ?? false });
      expect((await caller.ok("GET", `${path}/${slug}`)).rule).toEqual(rule);
    },
  ),
  step("updateRule", fc.tuple(which, slug, fc.boolean()), hasRules, async (model, caller, [index, slug, bySlug]) => {
    const [id, rule] = nth(model.rules, index);
    const path = rulePath(model, id, bySlug);
    if (model.ruleSlugTaken(rule.site, slug, id)) return caller.refused([409], "PATCH", path, { slug });
    expect((await caller.ok("PATCH", path, { slug })).rule).toMatchObject({ id, slug });
    rule.slug = slug;
  }),
  step(
    "updateRuleScript",
    fc.tuple(which, script, fc.boolean()),
    hasRules,
    async (model, caller, [index, script, bySlug]) => {
      const [id] = nth(model.rules, index);
      const path = `${rulePath(model, id, bySlug)}/update_script`;
      expect((await caller.ok("POST", path, { script })).rule).toMatchObject({ id, script });
    },
  ),
  step(
    "enableRule or disableRule",
    fc.tuple(which, fc.boolean(), fc.boolean()),
    hasRules,
    async (model, caller, [index, disabled, bySlug]) => {
      const [id, rule] = nth(model.rules, index);
      const path = `${rulePath(model, id, bySlug)}/${disabled ? "disable" : "enable"}`;
      rule.disabled = disabled;
      const state = disabled ? "STOPPED" : "STARTED";
      expect((await caller.ok("POST", path)).rule).toMatchObject({ id, disabled, state });
    },
  ),
  step(
    "batchEnableRules or batchDisableRules",
    fc.tuple(which, fc.boolean(), fc.boolean(), fc.boolean()),
    hasRules,
    async (model, caller, [index, disabled, bySlug, withStranger]) => {
      const [, { site }] = nth(model.rules, index);
      const rules = model.rulesOf(site);
      const ids = rules.map(([id, { slug }]) => (bySlug ? slug : id));
      const path = `/sites/${site}/rule_engine/rules/batch_${disabled ? "disable" : "enable"}`;
      // One unknown rule, and nothing changes.
      if (withStranger) return caller.refused([404], "POST", path, { rule_ids: [...ids, "no-such-rule"] });
      await caller.ok("POST", path, { rule_ids: ids });
      for (const [, rule] of rules) rule.disabled = disabled;
    },
  ),
  step("deleteRule", fc.tuple(which, fc.boolean()), hasRules, async (model, caller, [index, bySlug]) => {
    const [id] = nth(model.rules, index);
    const path = rulePath(model, id, bySlug);
    await caller.ok("DELETE", path);
    model.rules.delete(id);
    await caller.refused([404], "GET", path);
  }),
  step(
    "suspendRuleEngine or resumeRuleEngine",
    fc.tuple(which, fc.boolean()),
    hasSites,
    async (model, caller, [index, suspend]) => {
      const [site] = nth(model.sites, index);
      await caller.ok("POST", `/sites/${site}/rule_engine/${suspend ? "suspend" : "resume"}`);
      if (suspend) model.suspended.add(site);
      else model.suspended.delete(site);
    },
  ),
];
