// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type {
  Client,
  CreateRuleRequest,
  EmptyObject,
  Page,
  Rule,
  RuleIdsRequest,
  UpdateRuleRequest,
  UpdateRuleScriptRequest,
} from "@enapter/http-api-client";
import {
  type BatchDisableRulesOptions,
  type BatchEnableRulesOptions,
  type CreateRuleOptions,
  type DeleteRuleOptions,
  type DisableRuleOptions,
  type EnableRuleOptions,
  type GetRuleOptions,
  type ListRulesOptions,
  type RequestOptions,
  type UpdateRuleOptions,
  type UpdateRuleScriptOptions,
  batchDisableRules,
  batchEnableRules,
  createRule,
  deleteRule,
  disableRule,
  enableRule,
  getRule,
  listRules,
  updateRule,
  updateRuleScript,
} from "@enapter/http-api-client/operations";
import type { SkipToken } from "@tanstack/query-core";
import { makeAllQuery } from "../core/all-pages.ts";
import { makeInfiniteQuery } from "../core/infinite.ts";
import { makeMutation } from "../core/mutation.ts";
import type {
  EnapterInfiniteQuery,
  EnapterMutation,
  EnapterQuery,
  SkippableInfiniteQuery,
  SkippableQuery,
  WithoutSignal,
} from "../core/options.ts";
import { makeQuery } from "../core/query.ts";

/**
 * List the rules of a site, one page: `rules.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#ruleslist
 */
export function listRulesQuery(client: Client, options?: ListRulesOptions & WithoutSignal): EnapterQuery<Page<Rule>>;
/**
 * List the rules of a site, one page: `rules.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#ruleslist
 */
export function listRulesQuery(client: Client, options: (ListRulesOptions & WithoutSignal) | SkipToken): SkippableQuery<Page<Rule>, SkipToken>;
export function listRulesQuery(client: Client, options?: (ListRulesOptions & WithoutSignal) | symbol): SkippableQuery<Page<Rule>, symbol> {
  return makeQuery(client, options, {}, ["rules", "listRules", listRules]);
}

/**
 * List the rules of a site, all pages as one array: `rules.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#ruleslist
 */
export function listRulesAllQuery(client: Client, options?: ListRulesOptions & WithoutSignal): EnapterQuery<Rule[]>;
/**
 * List the rules of a site, all pages as one array: `rules.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#ruleslist
 */
export function listRulesAllQuery(client: Client, options: (ListRulesOptions & WithoutSignal) | SkipToken): SkippableQuery<Rule[], SkipToken>;
export function listRulesAllQuery(client: Client, options?: (ListRulesOptions & WithoutSignal) | symbol): SkippableQuery<Rule[], symbol> {
  return makeAllQuery(client, options, {}, ["rules", "listRules", listRules]);
}

/**
 * List the rules of a site, page by page: `rules.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#ruleslist
 */
export function listRulesInfiniteQuery(client: Client, options?: ListRulesOptions & WithoutSignal): EnapterInfiniteQuery<Rule>;
/**
 * List the rules of a site, page by page: `rules.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#ruleslist
 */
export function listRulesInfiniteQuery(client: Client, options: (ListRulesOptions & WithoutSignal) | SkipToken): SkippableInfiniteQuery<Rule, SkipToken>;
export function listRulesInfiniteQuery(client: Client, options?: (ListRulesOptions & WithoutSignal) | symbol): SkippableInfiniteQuery<Rule, symbol> {
  return makeInfiniteQuery(client, options, {}, ["rules", "listRules", listRules]);
}

/** Variables of `rules.create`. */
export interface CreateRuleVariables extends CreateRuleOptions {
  readonly body: CreateRuleRequest;
}

/**
 * Create a rule in a site: `rules.create`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulescreate
 */
export function createRuleMutation(client: Client, request?: RequestOptions): EnapterMutation<Rule, CreateRuleVariables> {
  return makeMutation(client, request, ["body"], ["rules", "createRule", createRule, ["rules","ruleEngine"]]);
}

/**
 * Get a rule of a site: `rules.get`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesget
 */
export function getRuleQuery(client: Client, rule_id: string, options?: GetRuleOptions & WithoutSignal): EnapterQuery<Rule>;
/**
 * Get a rule of a site: `rules.get`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesget
 */
export function getRuleQuery<Skip extends symbol>(client: Client, rule_id: string | Skip, options?: GetRuleOptions & WithoutSignal): SkippableQuery<Rule, Skip>;
export function getRuleQuery(client: Client, rule_id: string | symbol, options?: GetRuleOptions & WithoutSignal): SkippableQuery<Rule, symbol> {
  return makeQuery(client, options, { rule_id }, ["rules", "getRule", getRule]);
}

/** Variables of `rules.update`. */
export interface UpdateRuleVariables extends UpdateRuleOptions {
  readonly rule_id: string;
  readonly body: UpdateRuleRequest;
}

/**
 * Update a rule of a site: `rules.update`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesupdate
 */
export function updateRuleMutation(client: Client, request?: RequestOptions): EnapterMutation<Rule, UpdateRuleVariables> {
  return makeMutation(client, request, ["rule_id","body"], ["rules", "updateRule", updateRule, ["rules","ruleEngine"]]);
}

/** Variables of `rules.delete`. */
export interface DeleteRuleVariables extends DeleteRuleOptions {
  readonly rule_id: string;
}

/**
 * Delete a rule of a site: `rules.delete`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesdelete
 */
export function deleteRuleMutation(client: Client, request?: RequestOptions): EnapterMutation<EmptyObject, DeleteRuleVariables> {
  return makeMutation(client, request, ["rule_id"], ["rules", "deleteRule", deleteRule, ["rules","ruleEngine"]]);
}

/** Variables of `rules.updateScript`. */
export interface UpdateRuleScriptVariables extends UpdateRuleScriptOptions {
  readonly rule_id: string;
  readonly body: UpdateRuleScriptRequest;
}

/**
 * Update the script of a rule of a site: `rules.updateScript`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesupdatescript
 */
export function updateRuleScriptMutation(client: Client, request?: RequestOptions): EnapterMutation<Rule, UpdateRuleScriptVariables> {
  return makeMutation(client, request, ["rule_id","body"], ["rules", "updateRuleScript", updateRuleScript, ["rules","ruleEngine"]]);
}

/** Variables of `rules.enable`. */
export interface EnableRuleVariables extends EnableRuleOptions {
  readonly rule_id: string;
}

/**
 * Enable a rule of a site: `rules.enable`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesenable
 */
export function enableRuleMutation(client: Client, request?: RequestOptions): EnapterMutation<Rule, EnableRuleVariables> {
  return makeMutation(client, request, ["rule_id"], ["rules", "enableRule", enableRule, ["rules","ruleEngine"]]);
}

/** Variables of `rules.disable`. */
export interface DisableRuleVariables extends DisableRuleOptions {
  readonly rule_id: string;
}

/**
 * Disable a rule of a site: `rules.disable`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesdisable
 */
export function disableRuleMutation(client: Client, request?: RequestOptions): EnapterMutation<Rule, DisableRuleVariables> {
  return makeMutation(client, request, ["rule_id"], ["rules", "disableRule", disableRule, ["rules","ruleEngine"]]);
}

/** Variables of `rules.batchEnable`. */
export interface BatchEnableRulesVariables extends BatchEnableRulesOptions {
  readonly body: RuleIdsRequest;
}

/**
 * Enable several rules of a site: `rules.batchEnable`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesbatchenable
 */
export function batchEnableRulesMutation(client: Client, request?: RequestOptions): EnapterMutation<EmptyObject, BatchEnableRulesVariables> {
  return makeMutation(client, request, ["body"], ["rules", "batchEnableRules", batchEnableRules, ["rules","ruleEngine"]]);
}

/** Variables of `rules.batchDisable`. */
export interface BatchDisableRulesVariables extends BatchDisableRulesOptions {
  readonly body: RuleIdsRequest;
}

/**
 * Disable several rules of a site: `rules.batchDisable`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesbatchdisable
 */
export function batchDisableRulesMutation(client: Client, request?: RequestOptions): EnapterMutation<EmptyObject, BatchDisableRulesVariables> {
  return makeMutation(client, request, ["body"], ["rules", "batchDisableRules", batchDisableRules, ["rules","ruleEngine"]]);
}
