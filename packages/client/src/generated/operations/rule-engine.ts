// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type { RuleEngine } from "@enapter/http-api-types/models";
import { type Call, call } from "../../core/calls/call.ts";
import type { Client } from "../../core/types/client.ts";
import type { RequestOptions } from "../../core/types/options.ts";
import {
  getRuleEngineOperation,
  resumeRuleEngineOperation,
  suspendRuleEngineOperation,
} from "../descriptors/descriptors.ts";

/** Options of `ruleEngine.get`. */
export interface GetRuleEngineOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/rule_engine`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

/**
 * Get the rule engine of a site.
 *
 * Returns the state of the site's rule engine. There is one engine per site. It runs on the site's gateway, so a
 * request through the Cloud works only while the gateway is online.
 *
 * `GET /sites/{site_id}/rule_engine`, `GET /site/rule_engine` · cloud: yes · gateway: yes
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const engine = await getRuleEngine(client, { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" });
 * @see https://enapter.github.io/http-api-typescript/reference/client/rule-engine/#ruleengineget
 */
export function getRuleEngine(client: Client, options?: GetRuleEngineOptions): Call<RuleEngine> {
  return call(client, getRuleEngineOperation, {}, undefined, options);
}

/** Options of `ruleEngine.suspend`. */
export interface SuspendRuleEngineOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/rule_engine/suspend`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

/**
 * Suspend the rule engine of a site.
 *
 * Stops running the rules of the site and returns the engine in the state `SUSPENDED`. Resume the engine to run them
 * again.
 *
 * `POST /sites/{site_id}/rule_engine/suspend`, `POST /site/rule_engine/suspend` · cloud: yes · gateway: yes
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const engine = await suspendRuleEngine(client, { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" });
 * @see https://enapter.github.io/http-api-typescript/reference/client/rule-engine/#ruleenginesuspend
 */
export function suspendRuleEngine(client: Client, options?: SuspendRuleEngineOptions): Call<RuleEngine> {
  return call(client, suspendRuleEngineOperation, {}, undefined, options);
}

/** Options of `ruleEngine.resume`. */
export interface ResumeRuleEngineOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/rule_engine/resume`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

/**
 * Resume the rule engine of a site.
 *
 * Runs the rules of the site again after a suspension and returns the engine in the state `ACTIVE`.
 *
 * `POST /sites/{site_id}/rule_engine/resume`, `POST /site/rule_engine/resume` · cloud: yes · gateway: yes
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const engine = await resumeRuleEngine(client, { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" });
 * @see https://enapter.github.io/http-api-typescript/reference/client/rule-engine/#ruleengineresume
 */
export function resumeRuleEngine(client: Client, options?: ResumeRuleEngineOptions): Call<RuleEngine> {
  return call(client, resumeRuleEngineOperation, {}, undefined, options);
}
