import type { Rule, RuleEngine, RuleScript, RuleScriptInput, Site } from "@enapter/http-api-types";
import { refuse } from "../errors.ts";
import type { Store } from "../state/store.ts";
import type { Handlers } from "./handler.ts";
import { pageOf } from "./pages.ts";

export const ruleHandlers = {
  getRuleEngine: ({ path, store }) => ({ engine: showEngine(store, store.site(path.site_id)) }),
  suspendRuleEngine: ({ path, store }) => ({ engine: setEngineState(store, store.site(path.site_id), "SUSPENDED") }),
  resumeRuleEngine: ({ path, store }) => ({ engine: setEngineState(store, store.site(path.site_id), "ACTIVE") }),
  listRules({ path, query, store }) {
    const site = store.site(path.site_id);
    const rules = store.rulesOf(site).map(({ rule }) => showRule(store, site, rule));
    return { rules: pageOf(rules, query), total_count: rules.length };
  },
  createRule({ path, body, store }) {
    const site = store.site(path.site_id);
    checkSlug(store, site, body.slug);
    const disabled = body.disable ?? false;
    const rule: Rule = {
      id: store.newId(),
      slug: body.slug,
      disabled,
      state: "STOPPED",
      script: scriptOf(body.script),
    };
    store.rules.set(rule.id, { siteId: site.id, rule });
    return { rule: showRule(store, site, rule) };
  },
  getRule({ path, store }) {
    const site = store.site(path.site_id);
    return { rule: showRule(store, site, store.rule(path.rule_id, site).rule) };
  },
  updateRule({ path, body, store }) {
    const site = store.site(path.site_id);
    const { rule } = store.rule(path.rule_id, site);
    if (body.slug && body.slug !== rule.slug) checkSlug(store, site, body.slug);
    return { rule: change(store, site, path.rule_id, body.slug ? { slug: body.slug } : {}) };
  },
  deleteRule({ path, store }) {
    store.rules.delete(store.rule(path.rule_id, store.site(path.site_id)).rule.id);
    return {};
  },
  updateRuleScript({ path, body, store }) {
    return { rule: change(store, store.site(path.site_id), path.rule_id, { script: scriptOf(body.script) }) };
  },
  enableRule: ({ path, store }) => ({
    rule: change(store, store.site(path.site_id), path.rule_id, { disabled: false }),
  }),
  disableRule: ({ path, store }) => ({
    rule: change(store, store.site(path.site_id), path.rule_id, { disabled: true }),
  }),
  batchEnableRules: ({ path, body, store }) => batch(store, store.site(path.site_id), body.rule_ids, false),
  batchDisableRules: ({ path, body, store }) => batch(store, store.site(path.site_id), body.rule_ids, true),
} as const satisfies Handlers;

function showEngine(store: Store, site: Site): RuleEngine {
  return { ...store.engine(site), timezone: site.timezone };
}

function setEngineState(store: Store, site: Site, state: "ACTIVE" | "SUSPENDED"): RuleEngine {
  store.setEngine(site, { ...store.engine(site), state });
  return showEngine(store, site);
}

// A rule runs when neither it nor the engine of its site has been stopped.
function showRule(store: Store, site: Site, rule: Rule): Rule {
  const runs = !rule.disabled && store.engine(site).state === "ACTIVE";
  return { ...rule, state: runs ? "STARTED" : "STOPPED" };
}

function change(store: Store, site: Site, idOrSlug: string, part: Partial<Rule>): Rule {
  const record = store.rule(idOrSlug, site);
  record.rule = { ...record.rule, ...part };
  return showRule(store, site, record.rule);
}

// All rules are looked up before the first is changed, so that an unknown one leaves everything as it was.
function batch(store: Store, site: Site, ids: readonly string[], disabled: boolean): Record<string, never> {
  for (const record of ids.map((id) => store.rule(id, site))) record.rule = { ...record.rule, disabled };
  return {};
}

function checkSlug(store: Store, site: Site, slug: string): void {
  if (store.rulesOf(site).some(({ rule }) => rule.slug === slug)) {
    throw refuse(409, "SLUG_TAKEN", "Another rule of the site has this slug.", { slug });
  }
}

function scriptOf({ code, runtime_version, exec_interval }: RuleScriptInput): RuleScript {
  if (runtime_version === "V1" && !exec_interval) {
    const details = { in: "body", pointer: "/script/exec_interval", rule: "required" };
    throw refuse(422, "INVALID_SCRIPT", "A script of runtime version V1 needs exec_interval.", details);
  }
  return { code, runtime_version, ...(exec_interval ? { exec_interval } : {}) };
}
