// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type {
  Client,
  CommandExecution,
  CommandExecutionExpand,
  CreateCommandExecutionResult,
  ExecuteCommandRequest,
  Expanded,
  Page,
} from "@enapter/http-api-client";
import {
  type CreateCommandExecutionOptions,
  type ExecuteCommandOptions,
  type GetCommandExecutionOptions,
  type ListDeviceCommandExecutionsOptions,
  type ListSiteCommandExecutionsOptions,
  type OutcomeOptions,
  type RequestOptions,
  createCommandExecution,
  executeCommand,
  getCommandExecution,
  listDeviceCommandExecutions,
  listSiteCommandExecutions,
} from "@enapter/http-api-client/operations";
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
import type { PendingStates } from "../core/polling.ts";
import { makeQuery } from "../core/query.ts";

/** Variables of `commands.execute`. */
export interface ExecuteCommandVariables extends ExecuteCommandOptions {
  readonly device_id: string;
  readonly body: ExecuteCommandRequest;
}

/**
 * Execute a command: `commands.execute`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandsexecute
 */
export function executeCommandMutation(client: Client, request?: OutcomeOptions): EnapterMutation<CommandExecution, ExecuteCommandVariables> {
  return makeMutation(client, request, ["device_id","body"], ["commands", "executeCommand", executeCommand, ["commands","devices","telemetry"]]);
}

/**
 * List the command executions of a device, one page: `commands.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandslist
 */
export function listDeviceCommandExecutionsQuery(client: Client, device_id: string, options?: ListDeviceCommandExecutionsOptions & WithoutSignal): EnapterQuery<Page<CommandExecution>>;
/**
 * List the command executions of a device, one page: `commands.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandslist
 */
export function listDeviceCommandExecutionsQuery<Skip extends symbol>(client: Client, device_id: string | Skip, options?: ListDeviceCommandExecutionsOptions & WithoutSignal): SkippableQuery<Page<CommandExecution>, Skip>;
export function listDeviceCommandExecutionsQuery(client: Client, device_id: string | symbol, options?: ListDeviceCommandExecutionsOptions & WithoutSignal): SkippableQuery<Page<CommandExecution>, symbol> {
  return makeQuery(client, options, { device_id }, ["commands", "listDeviceCommandExecutions", listDeviceCommandExecutions, ["state.in","name.in"]]);
}

/**
 * List the command executions of a device, all pages as one array: `commands.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandslist
 */
export function listDeviceCommandExecutionsAllQuery(client: Client, device_id: string, options?: ListDeviceCommandExecutionsOptions & WithoutSignal): EnapterQuery<CommandExecution[]>;
/**
 * List the command executions of a device, all pages as one array: `commands.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandslist
 */
export function listDeviceCommandExecutionsAllQuery<Skip extends symbol>(client: Client, device_id: string | Skip, options?: ListDeviceCommandExecutionsOptions & WithoutSignal): SkippableQuery<CommandExecution[], Skip>;
export function listDeviceCommandExecutionsAllQuery(client: Client, device_id: string | symbol, options?: ListDeviceCommandExecutionsOptions & WithoutSignal): SkippableQuery<CommandExecution[], symbol> {
  return makeAllQuery(client, options, { device_id }, ["commands", "listDeviceCommandExecutions", listDeviceCommandExecutions, ["state.in","name.in"]]);
}

/**
 * List the command executions of a device, page by page: `commands.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandslist
 */
export function listDeviceCommandExecutionsInfiniteQuery(client: Client, device_id: string, options?: ListDeviceCommandExecutionsOptions & WithoutSignal): EnapterInfiniteQuery<CommandExecution>;
/**
 * List the command executions of a device, page by page: `commands.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandslist
 */
export function listDeviceCommandExecutionsInfiniteQuery<Skip extends symbol>(client: Client, device_id: string | Skip, options?: ListDeviceCommandExecutionsOptions & WithoutSignal): SkippableInfiniteQuery<CommandExecution, Skip>;
export function listDeviceCommandExecutionsInfiniteQuery(client: Client, device_id: string | symbol, options?: ListDeviceCommandExecutionsOptions & WithoutSignal): SkippableInfiniteQuery<CommandExecution, symbol> {
  return makeInfiniteQuery(client, options, { device_id }, ["commands", "listDeviceCommandExecutions", listDeviceCommandExecutions, ["state.in","name.in"]]);
}

/** Variables of `commands.start`. */
export interface CreateCommandExecutionVariables extends CreateCommandExecutionOptions {
  readonly device_id: string;
  readonly body: ExecuteCommandRequest;
}

/**
 * Start a command: `commands.start`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandsstart
 */
export function createCommandExecutionMutation(client: Client, request?: RequestOptions): EnapterMutation<CreateCommandExecutionResult, CreateCommandExecutionVariables> {
  return makeMutation(client, request, ["device_id","body"], ["commands", "createCommandExecution", createCommandExecution, ["commands","devices","telemetry"]]);
}

/**
 * Get a command execution: `commands.get`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandsget
 */
export function getCommandExecutionQuery<const Parts extends readonly CommandExecutionExpand[]>(client: Client, device_id: string, execution_id: string, options: Omit<GetCommandExecutionOptions, "expand"> & { readonly expand: Parts } & WithoutSignal): EnapterQuery<Expanded<CommandExecution, Parts>>;
/**
 * Get a command execution: `commands.get`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandsget
 */
export function getCommandExecutionQuery(client: Client, device_id: string, execution_id: string, options?: GetCommandExecutionOptions & WithoutSignal): EnapterQuery<CommandExecution>;
/**
 * Get a command execution: `commands.get`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandsget
 */
export function getCommandExecutionQuery<const Parts extends readonly CommandExecutionExpand[], Skip extends symbol>(client: Client, device_id: string | Skip, execution_id: string | Skip, options: Omit<GetCommandExecutionOptions, "expand"> & { readonly expand: Parts } & WithoutSignal): SkippableQuery<Expanded<CommandExecution, Parts>, Skip>;
/**
 * Get a command execution: `commands.get`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandsget
 */
export function getCommandExecutionQuery<Skip extends symbol>(client: Client, device_id: string | Skip, execution_id: string | Skip, options?: GetCommandExecutionOptions & WithoutSignal): SkippableQuery<CommandExecution, Skip>;
export function getCommandExecutionQuery(client: Client, device_id: string | symbol, execution_id: string | symbol, options?: GetCommandExecutionOptions & WithoutSignal): SkippableQuery<CommandExecution, symbol> {
  return Object.assign(makeQuery<CommandExecution>(client, options, { device_id, execution_id }, ["commands", "getCommandExecution", getCommandExecution, ["expand"]]), { pendingStates: { field: "state", pending: ["NEW","IN_PROGRESS"] } satisfies PendingStates });
}

/**
 * List the command executions of a site, one page: `commands.listForSite`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandslistforsite
 */
export function listSiteCommandExecutionsQuery(client: Client, site_id: string, options?: ListSiteCommandExecutionsOptions & WithoutSignal): EnapterQuery<Page<CommandExecution>>;
/**
 * List the command executions of a site, one page: `commands.listForSite`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandslistforsite
 */
export function listSiteCommandExecutionsQuery<Skip extends symbol>(client: Client, site_id: string | Skip, options?: ListSiteCommandExecutionsOptions & WithoutSignal): SkippableQuery<Page<CommandExecution>, Skip>;
export function listSiteCommandExecutionsQuery(client: Client, site_id: string | symbol, options?: ListSiteCommandExecutionsOptions & WithoutSignal): SkippableQuery<Page<CommandExecution>, symbol> {
  return makeQuery(client, options, { site_id }, ["commands", "listSiteCommandExecutions", listSiteCommandExecutions, ["device_id.in","state.in","name.in"]]);
}

/**
 * List the command executions of a site, all pages as one array: `commands.listForSite`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandslistforsite
 */
export function listSiteCommandExecutionsAllQuery(client: Client, site_id: string, options?: ListSiteCommandExecutionsOptions & WithoutSignal): EnapterQuery<CommandExecution[]>;
/**
 * List the command executions of a site, all pages as one array: `commands.listForSite`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandslistforsite
 */
export function listSiteCommandExecutionsAllQuery<Skip extends symbol>(client: Client, site_id: string | Skip, options?: ListSiteCommandExecutionsOptions & WithoutSignal): SkippableQuery<CommandExecution[], Skip>;
export function listSiteCommandExecutionsAllQuery(client: Client, site_id: string | symbol, options?: ListSiteCommandExecutionsOptions & WithoutSignal): SkippableQuery<CommandExecution[], symbol> {
  return makeAllQuery(client, options, { site_id }, ["commands", "listSiteCommandExecutions", listSiteCommandExecutions, ["device_id.in","state.in","name.in"]]);
}

/**
 * List the command executions of a site, page by page: `commands.listForSite`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandslistforsite
 */
export function listSiteCommandExecutionsInfiniteQuery(client: Client, site_id: string, options?: ListSiteCommandExecutionsOptions & WithoutSignal): EnapterInfiniteQuery<CommandExecution>;
/**
 * List the command executions of a site, page by page: `commands.listForSite`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandslistforsite
 */
export function listSiteCommandExecutionsInfiniteQuery<Skip extends symbol>(client: Client, site_id: string | Skip, options?: ListSiteCommandExecutionsOptions & WithoutSignal): SkippableInfiniteQuery<CommandExecution, Skip>;
export function listSiteCommandExecutionsInfiniteQuery(client: Client, site_id: string | symbol, options?: ListSiteCommandExecutionsOptions & WithoutSignal): SkippableInfiniteQuery<CommandExecution, symbol> {
  return makeInfiniteQuery(client, options, { site_id }, ["commands", "listSiteCommandExecutions", listSiteCommandExecutions, ["device_id.in","state.in","name.in"]]);
}
