// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type {
  CreateRuleRequest,
  EmptyObject,
  Rule,
  RuleIdsRequest,
  RuleLog,
  UpdateRuleRequest,
  UpdateRuleScriptRequest,
} from "@enapter/http-api-types/models";
import { type Call, call } from "../../core/calls/call.ts";
import { type List, paginate } from "../../core/calls/paginate.ts";
import { type ItemIterable, stream } from "../../core/streams/stream.ts";
import type { Client } from "../../core/types/client.ts";
import type { RequestOptions } from "../../core/types/options.ts";
import {
  batchDisableRulesOperation,
  batchEnableRulesOperation,
  createRuleOperation,
  deleteRuleOperation,
  disableRuleOperation,
  enableRuleOperation,
  getRuleOperation,
  listRulesOperation,
  streamRuleLogsOperation,
  updateRuleOperation,
  updateRuleScriptOperation,
} from "../descriptors/descriptors.ts";

/** Options of `rules.list`. */
export interface ListRulesOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/rule_engine/rules`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
  /**
   * Number of items to skip. An offset past the end gives an empty page, not an error.
   * @default 0
   * @example 0
   */
  readonly offset?: number | undefined;
  /**
   * The largest number of items to return in one page.
   * @default 50
   * @example 50
   */
  readonly limit?: number | undefined;
}

/**
 * List the rules of a site.
 *
 * Returns the rules of the site, page by page. Rule engines of older gateways do not page: they return all rules at
 * once.
 *
 * `GET /sites/{site_id}/rule_engine/rules`, `GET /site/rule_engine/rules` · cloud: yes · gateway: yes
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * for await (const item of listRules(client, { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" })) {
 *   console.log(item);
 * }
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#ruleslist
 */
export function listRules(client: Client, options?: ListRulesOptions): List<Rule> {
  return paginate(client, listRulesOperation, {}, options);
}

/** Options of `rules.create`. */
export interface CreateRuleOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/rule_engine/rules`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

/**
 * Create a rule in a site.
 *
 * Adds a rule with its script to the rule engine of the site. A slug that another rule of the site has is refused with
 * 409. With `disable: true` the rule is added without being run; note that the rule itself then says `disabled`.
 *
 * `POST /sites/{site_id}/rule_engine/rules`, `POST /site/rule_engine/rules` · cloud: yes · gateway: yes
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {ConflictError} 409
 * @throws {UnprocessableEntityError} 422
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const rule = await createRule(
 *   client,
 *   {
 *     slug: "evening-discharge",
 *     script: { code: "ZW5hcHRlci5sb2coInRpY2siKQo=", runtime_version: "V3" },
 *     disable: true,
 *   },
 *   { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulescreate
 */
export function createRule(client: Client, body: CreateRuleRequest, options?: CreateRuleOptions): Call<Rule> {
  return call(client, createRuleOperation, {}, body, options);
}

/** Options of `rules.get`. */
export interface GetRuleOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/rule_engine/rules/{rule_id}`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

/**
 * Get a rule of a site.
 *
 * Returns one rule with its script, by id or by slug.
 *
 * `GET /sites/{site_id}/rule_engine/rules/{rule_id}`, `GET /site/rule_engine/rules/{rule_id}` · cloud: yes · gateway:
 * yes
 * @param rule_id Id or slug of the rule.
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const rule = await getRule(client, "night-charge", { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" });
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesget
 */
export function getRule(client: Client, rule_id: string, options?: GetRuleOptions): Call<Rule> {
  return call(client, getRuleOperation, { rule_id }, undefined, options);
}

/** Options of `rules.update`. */
export interface UpdateRuleOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/rule_engine/rules/{rule_id}`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

/**
 * Update a rule of a site.
 *
 * Changes the slug of a rule. To change the code, update the script; to start or stop the rule, enable or disable it.
 * A slug that another rule of the site has is refused with 409.
 *
 * `PATCH /sites/{site_id}/rule_engine/rules/{rule_id}`, `PATCH /site/rule_engine/rules/{rule_id}` · cloud: yes ·
 * gateway: yes
 * @param rule_id Id or slug of the rule.
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {ConflictError} 409
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const rule = await updateRule(
 *   client,
 *   "night-charge",
 *   { slug: "night-charge-winter" },
 *   { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesupdate
 */
export function updateRule(client: Client, rule_id: string, body: UpdateRuleRequest, options?: UpdateRuleOptions): Call<Rule> {
  return call(client, updateRuleOperation, { rule_id }, body, options);
}

/** Options of `rules.delete`. */
export interface DeleteRuleOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/rule_engine/rules/{rule_id}`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

/**
 * Delete a rule of a site.
 *
 * Removes the rule and its script from the rule engine of the site.
 *
 * `DELETE /sites/{site_id}/rule_engine/rules/{rule_id}`, `DELETE /site/rule_engine/rules/{rule_id}` · cloud: yes ·
 * gateway: yes
 * @param rule_id Id or slug of the rule.
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const result = await deleteRule(client, "night-charge", { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" });
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesdelete
 */
export function deleteRule(client: Client, rule_id: string, options?: DeleteRuleOptions): Call<EmptyObject> {
  return call(client, deleteRuleOperation, { rule_id }, undefined, options);
}

/** Options of `rules.updateScript`. */
export interface UpdateRuleScriptOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/rule_engine/rules/{rule_id}/update_script`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

/**
 * Update the script of a rule of a site.
 *
 * Replaces the script of the rule as a whole: code, runtime version and interval. What the request leaves out is not
 * kept from the script before.
 *
 * `POST /sites/{site_id}/rule_engine/rules/{rule_id}/update_script`, `POST
 * /site/rule_engine/rules/{rule_id}/update_script` · cloud: yes · gateway: yes
 * @param rule_id Id or slug of the rule.
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {UnprocessableEntityError} 422
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const rule = await updateRuleScript(
 *   client,
 *   "night-charge",
 *   { script: { code: "ZW5hcHRlci5sb2coInRpY2siKQo=", runtime_version: "V1", exec_interval: "1m" } },
 *   { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesupdatescript
 */
export function updateRuleScript(client: Client, rule_id: string, body: UpdateRuleScriptRequest, options?: UpdateRuleScriptOptions): Call<Rule> {
  return call(client, updateRuleScriptOperation, { rule_id }, body, options);
}

/** Options of `rules.enable`. */
export interface EnableRuleOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/rule_engine/rules/{rule_id}/enable`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

/**
 * Enable a rule of a site.
 *
 * Lets the rule engine run the rule and returns the rule with `disabled: false`.
 *
 * `POST /sites/{site_id}/rule_engine/rules/{rule_id}/enable`, `POST /site/rule_engine/rules/{rule_id}/enable` · cloud:
 * yes · gateway: yes
 * @param rule_id Id or slug of the rule.
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const rule = await enableRule(client, "night-charge", { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" });
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesenable
 */
export function enableRule(client: Client, rule_id: string, options?: EnableRuleOptions): Call<Rule> {
  return call(client, enableRuleOperation, { rule_id }, undefined, options);
}

/** Options of `rules.disable`. */
export interface DisableRuleOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/rule_engine/rules/{rule_id}/disable`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

/**
 * Disable a rule of a site.
 *
 * Stops the rule and returns it with `disabled: true` and the state `STOPPED`. The rule stays in the engine and can be
 * enabled again.
 *
 * `POST /sites/{site_id}/rule_engine/rules/{rule_id}/disable`, `POST /site/rule_engine/rules/{rule_id}/disable` ·
 * cloud: yes · gateway: yes
 * @param rule_id Id or slug of the rule.
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const rule = await disableRule(client, "night-charge", { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" });
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesdisable
 */
export function disableRule(client: Client, rule_id: string, options?: DisableRuleOptions): Call<Rule> {
  return call(client, disableRuleOperation, { rule_id }, undefined, options);
}

/** Options of `rules.batchEnable`. */
export interface BatchEnableRulesOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/rule_engine/rules/batch_enable`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

/**
 * Enable several rules of a site.
 *
 * Enables all rules of the request at once, each given by id or slug. The content of the response is not specified;
 * read the rules to see their state.
 *
 * `POST /sites/{site_id}/rule_engine/rules/batch_enable`, `POST /site/rule_engine/rules/batch_enable` · cloud: yes ·
 * gateway: yes
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const result = await batchEnableRules(
 *   client,
 *   { rule_ids: ["night-charge", "7a92c5b8-1e4d-4f36-a0c7-5d8b3e6f1290"] },
 *   { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesbatchenable
 */
export function batchEnableRules(client: Client, body: RuleIdsRequest, options?: BatchEnableRulesOptions): Call<EmptyObject> {
  return call(client, batchEnableRulesOperation, {}, body, options);
}

/** Options of `rules.batchDisable`. */
export interface BatchDisableRulesOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/rule_engine/rules/batch_disable`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

/**
 * Disable several rules of a site.
 *
 * Disables all rules of the request at once, each given by id or slug. The content of the response is not specified;
 * read the rules to see their state.
 *
 * `POST /sites/{site_id}/rule_engine/rules/batch_disable`, `POST /site/rule_engine/rules/batch_disable` · cloud: yes ·
 * gateway: yes
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const result = await batchDisableRules(
 *   client,
 *   { rule_ids: ["night-charge", "7a92c5b8-1e4d-4f36-a0c7-5d8b3e6f1290"] },
 *   { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesbatchdisable
 */
export function batchDisableRules(client: Client, body: RuleIdsRequest, options?: BatchDisableRulesOptions): Call<EmptyObject> {
  return call(client, batchDisableRulesOperation, {}, body, options);
}

/** Options of `rules.streamLogs`. */
export interface StreamRuleLogsOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/rule_engine/rules/{rule_id}/logs`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

/**
 * Stream the logs of a rule of a site.
 *
 * Streams what the rule logs from now on. There is no list of earlier messages.
 *
 * `GET /sites/{site_id}/rule_engine/rules/{rule_id}/logs`, `GET /site/rule_engine/rules/{rule_id}/logs` · cloud: yes ·
 * gateway: yes
 * @param rule_id Id or slug of the rule.
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * for await (const message of streamRuleLogs(
 *   client,
 *   "night-charge",
 *   { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" },
 * )) {
 *   console.log(message);
 * }
 * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesstreamlogs
 */
export function streamRuleLogs(client: Client, rule_id: string, options?: StreamRuleLogsOptions): ItemIterable<RuleLog> {
  return stream(client, streamRuleLogsOperation, { rule_id }, options);
}
