// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type {
  CommandExecution,
  CommandExecutionExpand,
  CreateCommandExecutionResult,
  ExecuteCommandParameters,
  ExecuteCommandRequest,
  GetCommandExecutionParameters,
  ListDeviceCommandExecutionsParameters,
  ListSiteCommandExecutionsParameters,
} from "@enapter/http-api-types/models";
import type { Call } from "../../core/calls/call.ts";
import {
  type OutcomeOptions,
  type WaitableCall,
  callStart,
  callWaitable,
  callWithOutcome,
} from "../../core/calls/outcome.ts";
import { type List, paginate } from "../../core/calls/paginate.ts";
import type { Client } from "../../core/types/client.ts";
import type { Expanded } from "../../core/types/expanded.ts";
import type { RequestOptions } from "../../core/types/options.ts";
import {
  createCommandExecutionOperation,
  executeCommandOperation,
  getCommandExecutionOperation,
  listDeviceCommandExecutionsOperation,
  listSiteCommandExecutionsOperation,
} from "../descriptors/descriptors.ts";

/** Options of `commands.execute`. */
export interface ExecuteCommandOptions extends OutcomeOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/devices/{device_id}/execute_command`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
  /**
   * Parts to return in addition. `log` adds all responses so far, newest first. An empty list adds nothing.
   * @example ["log"]
   */
  readonly expand?: ExecuteCommandParameters["expand"] | undefined;
}

/**
 * Execute a command.
 *
 * Runs a command on a device and waits until the device has finished or the platform's own time-out fires, so the
 * response may take a while. A command that ran and failed is no error of the request: the `state` of the execution is
 * then `ERROR`, `TIMEOUT` or `UNSYNC`. An error means that the command was not started, for example 403 when the
 * caller's role is too low for it. The command must be declared in the blueprint of the device.
 *
 * `POST /devices/{device_id}/execute_command`, `POST /sites/{site_id}/devices/{device_id}/execute_command` · cloud:
 * yes · gateway: yes
 * @param device_id Id or slug of the device. A slug is unique only inside its site.
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {ConflictError} 409
 * @throws {UnprocessableEntityError} 422
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const execution = await executeCommand(
 *   client,
 *   "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
 *   { name: "set_charge_limit", arguments: { limit_percent: 85 } },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandsexecute
 * @see https://v3.developers.enapter.com/reference/http/device_commands
 */
export function executeCommand<const Parts extends readonly CommandExecutionExpand[]>(client: Client, device_id: string, body: ExecuteCommandRequest, options: Omit<ExecuteCommandOptions, "expand"> & { readonly expand: Parts }): Call<Expanded<CommandExecution, Parts>>;
/**
 * Execute a command.
 *
 * Runs a command on a device and waits until the device has finished or the platform's own time-out fires, so the
 * response may take a while. A command that ran and failed is no error of the request: the `state` of the execution is
 * then `ERROR`, `TIMEOUT` or `UNSYNC`. An error means that the command was not started, for example 403 when the
 * caller's role is too low for it. The command must be declared in the blueprint of the device.
 *
 * `POST /devices/{device_id}/execute_command`, `POST /sites/{site_id}/devices/{device_id}/execute_command` · cloud:
 * yes · gateway: yes
 * @param device_id Id or slug of the device. A slug is unique only inside its site.
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {ConflictError} 409
 * @throws {UnprocessableEntityError} 422
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const execution = await executeCommand(
 *   client,
 *   "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
 *   { name: "set_charge_limit", arguments: { limit_percent: 85 } },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandsexecute
 * @see https://v3.developers.enapter.com/reference/http/device_commands
 */
export function executeCommand(client: Client, device_id: string, body: ExecuteCommandRequest, options?: ExecuteCommandOptions): Call<CommandExecution>;
export function executeCommand(client: Client, device_id: string, body: ExecuteCommandRequest, options?: ExecuteCommandOptions): Call<CommandExecution> {
  return callWithOutcome(client, executeCommandOperation, { device_id }, body, options);
}

/** Options of `commands.list`. */
export interface ListDeviceCommandExecutionsOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/devices/{device_id}/command_executions`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
  /**
   * Order of the list. The default is up to the server, so set it whenever the order matters.
   * @example "CREATED_AT_DESC"
   */
  readonly order?: ListDeviceCommandExecutionsParameters["order"] | undefined;
  /**
   * Only executions created at this time or later (RFC 3339).
   * @example "2026-01-14T00:00:00Z"
   */
  readonly "created_at.gte"?: string | Date | undefined;
  /**
   * Only executions created before this time (RFC 3339).
   * @example "2026-01-15T00:00:00Z"
   */
  readonly "created_at.lt"?: string | Date | undefined;
  /**
   * Only executions in one of these states.
   * @example ["ERROR","TIMEOUT"]
   */
  readonly "state.in"?: ListDeviceCommandExecutionsParameters["state.in"] | undefined;
  /**
   * Only executions of the commands with these names.
   * @example ["set_charge_limit"]
   */
  readonly "name.in"?: ListDeviceCommandExecutionsParameters["name.in"] | undefined;
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
 * List the command executions of a device.
 *
 * Returns the history of commands on one device, page by page. Executions that were started as ephemeral are not
 * listed.
 *
 * `GET /devices/{device_id}/command_executions`, `GET /sites/{site_id}/devices/{device_id}/command_executions` ·
 * cloud: yes · gateway: yes
 * @param device_id Id or slug of the device. A slug is unique only inside its site.
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * for await (const item of listDeviceCommandExecutions(client, "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02")) {
 *   console.log(item);
 * }
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandslist
 * @see https://v3.developers.enapter.com/reference/http/device_commands
 */
export function listDeviceCommandExecutions(client: Client, device_id: string, options?: ListDeviceCommandExecutionsOptions): List<CommandExecution> {
  return paginate(client, listDeviceCommandExecutionsOperation, { device_id }, options);
}

/** Options of `commands.start`. */
export interface CreateCommandExecutionOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/devices/{device_id}/command_executions`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

/**
 * Start a command.
 *
 * Starts a command on a device and returns at once, without waiting for its result. Read the result later with
 * `getCommandExecution` and the id from the response.
 *
 * `POST /devices/{device_id}/command_executions`, `POST /sites/{site_id}/devices/{device_id}/command_executions` ·
 * cloud: yes · gateway: unknown
 * @param device_id Id or slug of the device. A slug is unique only inside its site.
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {UnprocessableEntityError} 422
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const executionId = await createCommandExecution(
 *   client,
 *   "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
 *   { name: "set_charge_limit", arguments: { limit_percent: 85 } },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandsstart
 * @see https://v3.developers.enapter.com/reference/http/device_commands
 */
export function createCommandExecution(client: Client, device_id: string, body: ExecuteCommandRequest, options?: CreateCommandExecutionOptions): WaitableCall<CreateCommandExecutionResult, CommandExecution> {
  return callStart(client, createCommandExecutionOperation, { device_id }, body, options);
}

/** Options of `commands.get`. */
export interface GetCommandExecutionOptions extends OutcomeOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/devices/{device_id}/command_executions/{execution_id}`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
  /**
   * Parts to return in addition. `log` adds all responses so far, newest first. An empty list adds nothing.
   * @example ["log"]
   */
  readonly expand?: GetCommandExecutionParameters["expand"] | undefined;
}

/**
 * Get a command execution.
 *
 * Returns one execution with its latest response. After `createCommandExecution`, repeat this until `state` is neither
 * `NEW` nor `IN_PROGRESS`.
 *
 * `GET /devices/{device_id}/command_executions/{execution_id}`, `GET
 * /sites/{site_id}/devices/{device_id}/command_executions/{execution_id}` · cloud: yes · gateway: yes
 * @param device_id Id or slug of the device. A slug is unique only inside its site.
 * @param execution_id Id of the command execution.
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const execution = await getCommandExecution(
 *   client,
 *   "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
 *   "2f8d1c74-9b3e-4d6a-8c15-7e0a4b92d3f8",
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandsget
 * @see https://v3.developers.enapter.com/reference/http/device_commands
 */
export function getCommandExecution<const Parts extends readonly CommandExecutionExpand[]>(client: Client, device_id: string, execution_id: string, options: Omit<GetCommandExecutionOptions, "expand"> & { readonly expand: Parts }): WaitableCall<Expanded<CommandExecution, Parts>>;
/**
 * Get a command execution.
 *
 * Returns one execution with its latest response. After `createCommandExecution`, repeat this until `state` is neither
 * `NEW` nor `IN_PROGRESS`.
 *
 * `GET /devices/{device_id}/command_executions/{execution_id}`, `GET
 * /sites/{site_id}/devices/{device_id}/command_executions/{execution_id}` · cloud: yes · gateway: yes
 * @param device_id Id or slug of the device. A slug is unique only inside its site.
 * @param execution_id Id of the command execution.
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const execution = await getCommandExecution(
 *   client,
 *   "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
 *   "2f8d1c74-9b3e-4d6a-8c15-7e0a4b92d3f8",
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandsget
 * @see https://v3.developers.enapter.com/reference/http/device_commands
 */
export function getCommandExecution(client: Client, device_id: string, execution_id: string, options?: GetCommandExecutionOptions): WaitableCall<CommandExecution>;
export function getCommandExecution(client: Client, device_id: string, execution_id: string, options?: GetCommandExecutionOptions): WaitableCall<CommandExecution> {
  return callWaitable(client, getCommandExecutionOperation, { device_id, execution_id }, undefined, options);
}

/** Options of `commands.listForSite`. */
export interface ListSiteCommandExecutionsOptions extends RequestOptions {
  /**
   * Only executions on the devices with these ids.
   * @example ["c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"]
   */
  readonly "device_id.in"?: ListSiteCommandExecutionsParameters["device_id.in"] | undefined;
  /**
   * Order of the list. The default is up to the server, so set it whenever the order matters.
   * @example "CREATED_AT_DESC"
   */
  readonly order?: ListSiteCommandExecutionsParameters["order"] | undefined;
  /**
   * Only executions created at this time or later (RFC 3339).
   * @example "2026-01-14T00:00:00Z"
   */
  readonly "created_at.gte"?: string | Date | undefined;
  /**
   * Only executions created before this time (RFC 3339).
   * @example "2026-01-15T00:00:00Z"
   */
  readonly "created_at.lt"?: string | Date | undefined;
  /**
   * Only executions in one of these states.
   * @example ["ERROR","TIMEOUT"]
   */
  readonly "state.in"?: ListSiteCommandExecutionsParameters["state.in"] | undefined;
  /**
   * Only executions of the commands with these names.
   * @example ["set_charge_limit"]
   */
  readonly "name.in"?: ListSiteCommandExecutionsParameters["name.in"] | undefined;
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
 * List the command executions of a site.
 *
 * Returns the history of commands on all devices of a site, or on some of them, page by page. Executions that were
 * started as ephemeral are not listed.
 *
 * `GET /sites/{site_id}/commands/executions` · cloud: yes · gateway: unknown
 * @param site_id Id of the site.
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * for await (const item of listSiteCommandExecutions(client, "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11")) {
 *   console.log(item);
 * }
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandslistforsite
 * @see https://v3.developers.enapter.com/reference/http/device_commands
 */
export function listSiteCommandExecutions(client: Client, site_id: string, options?: ListSiteCommandExecutionsOptions): List<CommandExecution> {
  return paginate(client, listSiteCommandExecutionsOperation, { site_id }, options);
}
