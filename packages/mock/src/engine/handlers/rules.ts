import type { Rule, RuleEngine, RuleScript, RuleScriptInput, Site } from "@enapter/http-api-types";
import { fromBase64 } from "../../core/base64.ts";
import { parseDuration } from "../../core/duration.ts";
import { type Refusal, refuse } from "../../core/errors.ts";
import type { PathOf, SitePath } from "../../spec/path-types.ts";
import { isOnline } from "../../state/simulation/silence.ts";
import type { Store } from "../../state/store/store.ts";
import type { HandlerContext, Handlers } from "./handler.ts";
import { pageOf } from "./pages.ts";

export const ruleHandlers = {
  getRuleEngine: (call) => ({ engine: showEngine(call.store, engineSite(call)) }),
  suspendRuleEngine: (call) => ({ engine: setEngineState(call.store, engineSite(call), "SUSPENDED") }),
  resumeRuleEngine: (call) => ({ engine: setEngineState(call.store, engineSite(call), "ACTIVE") }),
  listRules(call) {
    const { store, query } = call;
    const site = engineSite(call);
    const records = store.rulesOf(site);
    const rules = pageOf(records, query).map(({ rule }) => showRule(rule));
    return { rules, total_count: records.length };
  },
  createRule(call) {
    const { store, body } = call;
    const site = engineSite(call);
    checkRuleSlug(store, site, body.slug);
    const rule: Rule = {
      id: store.newId(),
      slug: body.slug,
      disabled: body.disable ?? false,
      state: "STOPPED",
      script: scriptOf(body.script),
    };
    store.rules.set(rule.id, { siteId: site.id, rule });
    return { rule: showRule(rule) };
  },
  getRule(call) {
    const site = engineSite(call);
    return { rule: showRule(call.store.rule(call.path.rule_id, site).rule) };
  },
  updateRule(call) {
    const { store, path, body } = call;
    const site = engineSite(call);
    const { rule } = store.rule(path.rule_id, site);
    if (body.slug) checkRuleSlug(store, site, body.slug, rule);
    return { rule: change(call, body.slug ? { slug: body.slug } : {}) };
  },
  deleteRule(call) {
    const { store, path } = call;
    store.rules.delete(store.rule(path.rule_id, engineSite(call)).rule.id);
    return {};
  },
  updateRuleScript: (call) => ({ rule: change(call, { script: scriptOf(call.body.script) }) }),
  enableRule: (call) => ({ rule: change(call, { disabled: false }) }),
  disableRule: (call) => ({ rule: change(call, { disabled: true }) }),
  batchEnableRules: (call) => batch(call.store, engineSite(call), call.body.rule_ids, false),
  batchDisableRules: (call) => batch(call.store, engineSite(call), call.body.rule_ids, true),
} as const satisfies Handlers;

/** The parts of a call that name a rule engine. */
type EngineCall = HandlerContext & { readonly path: Partial<SitePath> };

/**
 * Returns the site of the rule engine. The engine runs on the gateway of the site, so the Cloud does not reach it without one.
 * @throws Refusal 404 when there is no such site, or its rule engine cannot be reached.
 */
function engineSite({ path, store, mode }: EngineCall): Site {
  const site = store.site(path.site_id);
  const hasGateway = store.devicesOf(site.id).some((device) => device.type === "GATEWAY" && isOnline(device));
  if (mode === "cloud" && !hasGateway) {
    const message = "The rule engine runs on the gateway of the site, which is not online.";
    throw refuse(404, "RULE_ENGINE_NOT_FOUND", message, { site_id: site.id });
  }
  return site;
}

function showEngine(store: Store, site: Site): RuleEngine {
  return { ...store.engine(site), timezone: site.timezone };
}

function setEngineState(store: Store, site: Site, state: "ACTIVE" | "SUSPENDED"): RuleEngine {
  store.setEngine(site, { ...store.engine(site), state });
  return showEngine(store, site);
}

// The state of a rule does not show whether the engine is suspended.
function showRule(rule: Rule): Rule {
  return { ...rule, state: rule.disabled ? "STOPPED" : "STARTED" };
}

function change(call: EngineCall & { readonly path: PathOf<"updateRule"> }, part: Partial<Rule>): Rule {
  const site = engineSite(call);
  const record = call.store.rule(call.path.rule_id, site);
  record.rule = { ...record.rule, ...part };
  return showRule(record.rule);
}

// All rules are looked up before the first is changed, so that an unknown one leaves everything unchanged.
function batch(store: Store, site: Site, ids: readonly string[], disabled: boolean): Record<string, never> {
  for (const record of ids.map((id) => store.rule(id, site))) record.rule = { ...record.rule, disabled };
  return {};
}

/**
 * Checks that a slug is free: no rule of the site has it, and no other rule has it as its id, which is looked up first.
 * @param except the rule that may have the slug.
 * @throws Refusal 409 when another rule has it.
 */
function checkRuleSlug(store: Store, site: Site, slug: string, except?: Rule): void {
  const holder = store.rules.get(slug) ?? store.rulesOf(site).find(({ rule }) => rule.slug === slug);
  if (holder !== undefined && holder.rule.id !== except?.id) {
    throw refuse(409, "SLUG_TAKEN", "Another rule of the site has this slug.", { slug, rule_id: holder.rule.id });
  }
}

/**
 * Checks a script.
 * @throws Refusal 422 when its code is not base64 of UTF-8, or the interval of an old runtime is missing.
 */
function scriptOf({ code, runtime_version, exec_interval }: RuleScriptInput): RuleScript {
  if (!isBase64Text(code)) {
    throw badScript("/script/code", "contentEncoding", "The code of a script must be UTF-8 text, encoded as base64.");
  }
  if (runtime_version !== "V1") return { code, runtime_version };
  if (!exec_interval) {
    throw badScript("/script/exec_interval", "required", "A script of runtime version V1 needs exec_interval.");
  }
  if (!((parseDuration(exec_interval) ?? 0) > 0)) {
    throw badScript("/script/exec_interval", "minimum", "exec_interval must be longer than 0s.");
  }
  return { code, runtime_version, exec_interval };
}

function badScript(pointer: string, rule: string, message: string): Refusal {
  return refuse(422, "INVALID_SCRIPT", message, { in: "body", pointer, rule });
}

function isBase64Text(code: string): boolean {
  const bytes = fromBase64(code);
  return bytes !== undefined && isUtf8(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
