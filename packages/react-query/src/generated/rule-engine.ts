// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type { Client, RuleEngine } from "@enapter/http-api-client";
import {
  type GetRuleEngineOptions,
  type RequestOptions,
  type ResumeRuleEngineOptions,
  type SuspendRuleEngineOptions,
  getRuleEngine,
  resumeRuleEngine,
  suspendRuleEngine,
} from "@enapter/http-api-client/operations";
import type { SkipToken } from "@tanstack/query-core";
import { makeMutation } from "../core/mutation.ts";
import type { EnapterMutation, EnapterQuery, SkippableQuery, WithoutSignal } from "../core/options.ts";
import { makeQuery } from "../core/query.ts";

/**
 * Get the rule engine of a site: `ruleEngine.get`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rule-engine/#ruleengineget
 */
export function getRuleEngineQuery(client: Client, options?: GetRuleEngineOptions & WithoutSignal): EnapterQuery<RuleEngine>;
/**
 * Get the rule engine of a site: `ruleEngine.get`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rule-engine/#ruleengineget
 */
export function getRuleEngineQuery(client: Client, options: (GetRuleEngineOptions & WithoutSignal) | SkipToken): SkippableQuery<RuleEngine, SkipToken>;
export function getRuleEngineQuery(client: Client, options?: (GetRuleEngineOptions & WithoutSignal) | symbol): SkippableQuery<RuleEngine, symbol> {
  return makeQuery(client, options, {}, ["ruleEngine", "getRuleEngine", getRuleEngine]);
}

/** Variables of `ruleEngine.suspend`. */
export interface SuspendRuleEngineVariables extends SuspendRuleEngineOptions {}

/**
 * Suspend the rule engine of a site: `ruleEngine.suspend`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rule-engine/#ruleenginesuspend
 */
export function suspendRuleEngineMutation(client: Client, request?: RequestOptions): EnapterMutation<RuleEngine, SuspendRuleEngineVariables | void> {
  return makeMutation(client, request, [], ["ruleEngine", "suspendRuleEngine", suspendRuleEngine, ["ruleEngine","rules"]]);
}

/** Variables of `ruleEngine.resume`. */
export interface ResumeRuleEngineVariables extends ResumeRuleEngineOptions {}

/**
 * Resume the rule engine of a site: `ruleEngine.resume`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rule-engine/#ruleengineresume
 */
export function resumeRuleEngineMutation(client: Client, request?: RequestOptions): EnapterMutation<RuleEngine, ResumeRuleEngineVariables | void> {
  return makeMutation(client, request, [], ["ruleEngine", "resumeRuleEngine", resumeRuleEngine, ["ruleEngine","rules"]]);
}
