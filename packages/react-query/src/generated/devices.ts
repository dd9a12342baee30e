// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type {
  AssignBlueprintRequest,
  Client,
  CommunicationConfig,
  Device,
  DeviceExpand,
  DeviceLog,
  DeviceTelemetry,
  EmptyObject,
  Expanded,
  GenerateDeviceConfigRequest,
  Manifest,
  Page,
  TerminalSession,
  UpdateDeviceRequest,
} from "@enapter/http-api-client";
import {
  type AssignBlueprintOptions,
  type DeleteDeviceOptions,
  type GenerateDeviceConfigOptions,
  type GetDeviceManifestOptions,
  type GetDeviceOptions,
  type GetSiteDeviceTelemetryOptions,
  type ListDeviceLogsOptions,
  type ListDevicesOptions,
  type RequestOptions,
  type RunDeviceTerminalOptions,
  type UpdateDeviceOptions,
  assignBlueprint,
  deleteDevice,
  generateDeviceConfig,
  getDevice,
  getDeviceManifest,
  getSiteDeviceTelemetry,
  listDeviceLogs,
  listDevices,
  runDeviceTerminal,
  updateDevice,
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
 * List devices, one page: `devices.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslist
 */
export function listDevicesQuery<const Parts extends readonly DeviceExpand[]>(client: Client, options: Omit<ListDevicesOptions, "expand"> & { readonly expand: Parts } & WithoutSignal): EnapterQuery<Page<Expanded<Device, Parts>>>;
/**
 * List devices, one page: `devices.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslist
 */
export function listDevicesQuery(client: Client, options?: ListDevicesOptions & WithoutSignal): EnapterQuery<Page<Device>>;
/**
 * List devices, one page: `devices.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslist
 */
export function listDevicesQuery<const Parts extends readonly DeviceExpand[]>(client: Client, options: (Omit<ListDevicesOptions, "expand"> & { readonly expand: Parts } & WithoutSignal) | SkipToken): SkippableQuery<Page<Expanded<Device, Parts>>, SkipToken>;
/**
 * List devices, one page: `devices.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslist
 */
export function listDevicesQuery(client: Client, options: (ListDevicesOptions & WithoutSignal) | SkipToken): SkippableQuery<Page<Device>, SkipToken>;
export function listDevicesQuery(client: Client, options?: (ListDevicesOptions & WithoutSignal) | symbol): SkippableQuery<Page<Device>, symbol> {
  return makeQuery(client, options, {}, ["devices", "listDevices", listDevices, ["expand"]]);
}

/**
 * List devices, all pages as one array: `devices.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslist
 */
export function listDevicesAllQuery<const Parts extends readonly DeviceExpand[]>(client: Client, options: Omit<ListDevicesOptions, "expand"> & { readonly expand: Parts } & WithoutSignal): EnapterQuery<Expanded<Device, Parts>[]>;
/**
 * List devices, all pages as one array: `devices.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslist
 */
export function listDevicesAllQuery(client: Client, options?: ListDevicesOptions & WithoutSignal): EnapterQuery<Device[]>;
/**
 * List devices, all pages as one array: `devices.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslist
 */
export function listDevicesAllQuery<const Parts extends readonly DeviceExpand[]>(client: Client, options: (Omit<ListDevicesOptions, "expand"> & { readonly expand: Parts } & WithoutSignal) | SkipToken): SkippableQuery<Expanded<Device, Parts>[], SkipToken>;
/**
 * List devices, all pages as one array: `devices.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslist
 */
export function listDevicesAllQuery(client: Client, options: (ListDevicesOptions & WithoutSignal) | SkipToken): SkippableQuery<Device[], SkipToken>;
export function listDevicesAllQuery(client: Client, options?: (ListDevicesOptions & WithoutSignal) | symbol): SkippableQuery<Device[], symbol> {
  return makeAllQuery(client, options, {}, ["devices", "listDevices", listDevices, ["expand"]]);
}

/**
 * List devices, page by page: `devices.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslist
 */
export function listDevicesInfiniteQuery<const Parts extends readonly DeviceExpand[]>(client: Client, options: Omit<ListDevicesOptions, "expand"> & { readonly expand: Parts } & WithoutSignal): EnapterInfiniteQuery<Expanded<Device, Parts>>;
/**
 * List devices, page by page: `devices.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslist
 */
export function listDevicesInfiniteQuery(client: Client, options?: ListDevicesOptions & WithoutSignal): EnapterInfiniteQuery<Device>;
/**
 * List devices, page by page: `devices.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslist
 */
export function listDevicesInfiniteQuery<const Parts extends readonly DeviceExpand[]>(client: Client, options: (Omit<ListDevicesOptions, "expand"> & { readonly expand: Parts } & WithoutSignal) | SkipToken): SkippableInfiniteQuery<Expanded<Device, Parts>, SkipToken>;
/**
 * List devices, page by page: `devices.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslist
 */
export function listDevicesInfiniteQuery(client: Client, options: (ListDevicesOptions & WithoutSignal) | SkipToken): SkippableInfiniteQuery<Device, SkipToken>;
export function listDevicesInfiniteQuery(client: Client, options?: (ListDevicesOptions & WithoutSignal) | symbol): SkippableInfiniteQuery<Device, symbol> {
  return makeInfiniteQuery(client, options, {}, ["devices", "listDevices", listDevices, ["expand"]]);
}

/**
 * Get a device: `devices.get`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesget
 */
export function getDeviceQuery<const Parts extends readonly DeviceExpand[]>(client: Client, device_id: string, options: Omit<GetDeviceOptions, "expand"> & { readonly expand: Parts } & WithoutSignal): EnapterQuery<Expanded<Device, Parts>>;
/**
 * Get a device: `devices.get`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesget
 */
export function getDeviceQuery(client: Client, device_id: string, options?: GetDeviceOptions & WithoutSignal): EnapterQuery<Device>;
/**
 * Get a device: `devices.get`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesget
 */
export function getDeviceQuery<const Parts extends readonly DeviceExpand[], Skip extends symbol>(client: Client, device_id: string | Skip, options: Omit<GetDeviceOptions, "expand"> & { readonly expand: Parts } & WithoutSignal): SkippableQuery<Expanded<Device, Parts>, Skip>;
/**
 * Get a device: `devices.get`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesget
 */
export function getDeviceQuery<Skip extends symbol>(client: Client, device_id: string | Skip, options?: GetDeviceOptions & WithoutSignal): SkippableQuery<Device, Skip>;
export function getDeviceQuery(client: Client, device_id: string | symbol, options?: GetDeviceOptions & WithoutSignal): SkippableQuery<Device, symbol> {
  return makeQuery(client, options, { device_id }, ["devices", "getDevice", getDevice, ["expand"]]);
}

/** Variables of `devices.update`. */
export interface UpdateDeviceVariables extends UpdateDeviceOptions {
  readonly device_id: string;
  readonly body: UpdateDeviceRequest;
}

/**
 * Update a device: `devices.update`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesupdate
 */
export function updateDeviceMutation(client: Client, request?: RequestOptions): EnapterMutation<Device, UpdateDeviceVariables> {
  return makeMutation(client, request, ["device_id","body"], ["devices", "updateDevice", updateDevice, ["devices"]]);
}

/** Variables of `devices.delete`. */
export interface DeleteDeviceVariables extends DeleteDeviceOptions {
  readonly device_id: string;
}

/**
 * Delete a device: `devices.delete`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesdelete
 */
export function deleteDeviceMutation(client: Client, request?: RequestOptions): EnapterMutation<EmptyObject, DeleteDeviceVariables> {
  return makeMutation(client, request, ["device_id"], ["devices", "deleteDevice", deleteDevice, ["devices","commands","telemetry"]]);
}

/**
 * Get the manifest of a device: `devices.getManifest`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesgetmanifest
 */
export function getDeviceManifestQuery(client: Client, device_id: string, options?: GetDeviceManifestOptions & WithoutSignal): EnapterQuery<Manifest>;
/**
 * Get the manifest of a device: `devices.getManifest`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesgetmanifest
 */
export function getDeviceManifestQuery<Skip extends symbol>(client: Client, device_id: string | Skip, options?: GetDeviceManifestOptions & WithoutSignal): SkippableQuery<Manifest, Skip>;
export function getDeviceManifestQuery(client: Client, device_id: string | symbol, options?: GetDeviceManifestOptions & WithoutSignal): SkippableQuery<Manifest, symbol> {
  return makeQuery(client, options, { device_id }, ["devices", "getDeviceManifest", getDeviceManifest]);
}

/** Variables of `devices.assignBlueprint`. */
export interface AssignBlueprintVariables extends AssignBlueprintOptions {
  readonly device_id: string;
  readonly body: AssignBlueprintRequest;
}

/**
 * Assign a blueprint to a device: `devices.assignBlueprint`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesassignblueprint
 */
export function assignBlueprintMutation(client: Client, request?: RequestOptions): EnapterMutation<Device, AssignBlueprintVariables> {
  return makeMutation(client, request, ["device_id","body"], ["devices", "assignBlueprint", assignBlueprint, ["devices","commands","telemetry"]]);
}

/** Variables of `devices.generateConfig`. */
export interface GenerateDeviceConfigVariables extends GenerateDeviceConfigOptions {
  readonly device_id: string;
  readonly body: GenerateDeviceConfigRequest;
}

/**
 * Generate a connection configuration: `devices.generateConfig`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesgenerateconfig
 */
export function generateDeviceConfigMutation(client: Client, request?: RequestOptions): EnapterMutation<CommunicationConfig, GenerateDeviceConfigVariables> {
  return makeMutation(client, request, ["device_id","body"], ["devices", "generateDeviceConfig", generateDeviceConfig, ["devices"]]);
}

/** Variables of `devices.runTerminal`. */
export interface RunDeviceTerminalVariables extends RunDeviceTerminalOptions {
  readonly device_id: string;
}

/**
 * Open a remote terminal: `devices.runTerminal`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesrunterminal
 */
export function runDeviceTerminalMutation(client: Client, request?: RequestOptions): EnapterMutation<TerminalSession, RunDeviceTerminalVariables> {
  return makeMutation(client, request, ["device_id"], ["devices", "runDeviceTerminal", runDeviceTerminal, []]);
}

/**
 * List device logs, one page: `devices.listLogs`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslistlogs
 */
export function listDeviceLogsQuery(client: Client, device_id: string, options?: ListDeviceLogsOptions & WithoutSignal): EnapterQuery<Page<DeviceLog>>;
/**
 * List device logs, one page: `devices.listLogs`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslistlogs
 */
export function listDeviceLogsQuery<Skip extends symbol>(client: Client, device_id: string | Skip, options?: ListDeviceLogsOptions & WithoutSignal): SkippableQuery<Page<DeviceLog>, Skip>;
export function listDeviceLogsQuery(client: Client, device_id: string | symbol, options?: ListDeviceLogsOptions & WithoutSignal): SkippableQuery<Page<DeviceLog>, symbol> {
  return makeQuery(client, options, { device_id }, ["devices", "listDeviceLogs", listDeviceLogs]);
}

/**
 * List device logs, all pages as one array: `devices.listLogs`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslistlogs
 */
export function listDeviceLogsAllQuery(client: Client, device_id: string, options?: ListDeviceLogsOptions & WithoutSignal): EnapterQuery<DeviceLog[]>;
/**
 * List device logs, all pages as one array: `devices.listLogs`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslistlogs
 */
export function listDeviceLogsAllQuery<Skip extends symbol>(client: Client, device_id: string | Skip, options?: ListDeviceLogsOptions & WithoutSignal): SkippableQuery<DeviceLog[], Skip>;
export function listDeviceLogsAllQuery(client: Client, device_id: string | symbol, options?: ListDeviceLogsOptions & WithoutSignal): SkippableQuery<DeviceLog[], symbol> {
  return makeAllQuery(client, options, { device_id }, ["devices", "listDeviceLogs", listDeviceLogs]);
}

/**
 * List device logs, page by page: `devices.listLogs`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslistlogs
 */
export function listDeviceLogsInfiniteQuery(client: Client, device_id: string, options?: ListDeviceLogsOptions & WithoutSignal): EnapterInfiniteQuery<DeviceLog>;
/**
 * List device logs, page by page: `devices.listLogs`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslistlogs
 */
export function listDeviceLogsInfiniteQuery<Skip extends symbol>(client: Client, device_id: string | Skip, options?: ListDeviceLogsOptions & WithoutSignal): SkippableInfiniteQuery<DeviceLog, Skip>;
export function listDeviceLogsInfiniteQuery(client: Client, device_id: string | symbol, options?: ListDeviceLogsOptions & WithoutSignal): SkippableInfiniteQuery<DeviceLog, symbol> {
  return makeInfiniteQuery(client, options, { device_id }, ["devices", "listDeviceLogs", listDeviceLogs]);
}

/**
 * Get current telemetry of a device of a site: `devices.getTelemetry`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesgettelemetry
 */
export function getSiteDeviceTelemetryQuery(client: Client, device_id: string, options?: GetSiteDeviceTelemetryOptions & WithoutSignal): EnapterQuery<DeviceTelemetry>;
/**
 * Get current telemetry of a device of a site: `devices.getTelemetry`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesgettelemetry
 */
export function getSiteDeviceTelemetryQuery<Skip extends symbol>(client: Client, device_id: string | Skip, options?: GetSiteDeviceTelemetryOptions & WithoutSignal): SkippableQuery<DeviceTelemetry, Skip>;
export function getSiteDeviceTelemetryQuery(client: Client, device_id: string | symbol, options?: GetSiteDeviceTelemetryOptions & WithoutSignal): SkippableQuery<DeviceTelemetry, symbol> {
  return makeQuery(client, options, { device_id }, ["devices", "getSiteDeviceTelemetry", getSiteDeviceTelemetry, ["attribute.in"]]);
}
