// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type {
  AssignBlueprintRequest,
  BinaryBody,
  Blueprint,
  BlueprintUpload,
  BlueprintUploadForm,
  CommandExecution,
  CommandExecutionExpand,
  CommunicationConfig,
  CreateCommandExecutionResult,
  CreateRuleRequest,
  CreateSiteRequest,
  Device,
  DeviceExpand,
  DeviceLog,
  DeviceTelemetry,
  EmptyObject,
  ExecuteCommandRequest,
  GenerateDeviceConfigRequest,
  LatestTelemetry,
  Manifest,
  ProvisionLuaDeviceRequest,
  ProvisionStandaloneDeviceRequest,
  ProvisionUcmRequest,
  ProvisionVirtualUcmRequest,
  ProvisioningResult,
  Rule,
  RuleEngine,
  RuleIdsRequest,
  RuleLog,
  Site,
  StreamMessage,
  TerminalSession,
  TimeseriesQueryWithDates,
  UpdateDeviceRequest,
  UpdateRuleRequest,
  UpdateRuleScriptRequest,
  UpdateSiteRequest,
  ValidationResult,
} from "@enapter/http-api-types/models";
import { bind } from "../core/calls/bind.ts";
import type { Call } from "../core/calls/call.ts";
import type { WaitableCall } from "../core/calls/outcome.ts";
import type { List } from "../core/calls/paginate.ts";
import type { ItemIterable } from "../core/streams/stream.ts";
import type { TimeseriesCall } from "../core/streams/timeseries.ts";
import type { Client } from "../core/types/client.ts";
import type { Expanded } from "../core/types/expanded.ts";
import {
  type DownloadBlueprintOptions,
  type DownloadDeviceProfilesLegacyOptions,
  type DownloadDeviceProfilesOptions,
  type GetBlueprintByNameOptions,
  type GetBlueprintOptions,
  type UploadBlueprintOptions,
  type UploadDeviceProfilesOptions,
  type ValidateBlueprintOptions,
  downloadBlueprint,
  downloadDeviceProfiles,
  downloadDeviceProfilesLegacy,
  getBlueprint,
  getBlueprintByName,
  uploadBlueprint,
  uploadDeviceProfiles,
  validateBlueprint,
} from "./operations/blueprints.ts";
import {
  type CreateCommandExecutionOptions,
  type ExecuteCommandOptions,
  type GetCommandExecutionOptions,
  type ListDeviceCommandExecutionsOptions,
  type ListSiteCommandExecutionsOptions,
  createCommandExecution,
  executeCommand,
  getCommandExecution,
  listDeviceCommandExecutions,
  listSiteCommandExecutions,
} from "./operations/commands.ts";
import {
  type AssignBlueprintOptions,
  type DeleteDeviceOptions,
  type GenerateDeviceConfigOptions,
  type GetDeviceManifestOptions,
  type GetDeviceOptions,
  type GetSiteDeviceTelemetryOptions,
  type ListDeviceLogsOptions,
  type ListDevicesOptions,
  type RunDeviceTerminalOptions,
  type StreamDeviceLogsOptions,
  type StreamDeviceTelemetryOptions,
  type StreamDevicesOptions,
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
  streamDeviceLogs,
  streamDeviceTelemetry,
  streamDevices,
  updateDevice,
} from "./operations/devices.ts";
import {
  type ProvisionLuaDeviceOptions,
  type ProvisionStandaloneDeviceOptions,
  type ProvisionUcmOptions,
  type ProvisionVirtualUcmOptions,
  provisionLuaDevice,
  provisionStandaloneDevice,
  provisionUcm,
  provisionVirtualUcm,
} from "./operations/provisioning.ts";
import {
  type GetRuleEngineOptions,
  type ResumeRuleEngineOptions,
  type SuspendRuleEngineOptions,
  getRuleEngine,
  resumeRuleEngine,
  suspendRuleEngine,
} from "./operations/rule-engine.ts";
import {
  type BatchDisableRulesOptions,
  type BatchEnableRulesOptions,
  type CreateRuleOptions,
  type DeleteRuleOptions,
  type DisableRuleOptions,
  type EnableRuleOptions,
  type GetRuleOptions,
  type ListRulesOptions,
  type StreamRuleLogsOptions,
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
  streamRuleLogs,
  updateRule,
  updateRuleScript,
} from "./operations/rules.ts";
import {
  type CreateSiteOptions,
  type DeleteSiteOptions,
  type GetGatewaySiteOptions,
  type GetSiteOptions,
  type ListMySitesOptions,
  type ListSitesOptions,
  type UpdateGatewaySiteOptions,
  type UpdateSiteOptions,
  createSite,
  deleteSite,
  getGatewaySite,
  getSite,
  listMySites,
  listSites,
  updateGatewaySite,
  updateSite,
} from "./operations/sites.ts";
import {
  type GetLatestTelemetryOptions,
  type QueryTimeseriesOptions,
  getLatestTelemetry,
  queryTimeseries,
} from "./operations/telemetry.ts";

/** A site is a place with equipment, in one time zone. A gateway serves exactly one site. */
export interface SitesResource {
  /**
   * List sites.
   *
   * Returns the sites that the caller can see, page by page. A gateway serves exactly one site; read it there with
   * `sites.getGateway`.
   *
   * `GET /sites` · cloud: yes · gateway: unknown
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * for await (const item of enapter.sites.list()) {
   *   console.log(item);
   * }
   * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#siteslist
   * @see https://v3.developers.enapter.com/reference/http/sites
   */
  list(options?: ListSitesOptions): List<Site>;

  /**
   * Create a site.
   *
   * Creates a site and returns it. Not available on a gateway, which serves exactly one site.
   *
   * `POST /sites` · cloud: yes · gateway: no
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {ConflictError} 409
   * @throws {UnprocessableEntityError} 422
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const site = await enapter.sites.create({
   *   name: "Harbour Microgrid",
   *   timezone: "Europe/Lisbon",
   *   location: { name: "Lisbon", latitude: 38.7223, longitude: -9.1393 },
   * });
   * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitescreate
   * @see https://v3.developers.enapter.com/reference/http/sites
   */
  create(body: CreateSiteRequest, options?: CreateSiteOptions): Call<Site>;

  /**
   * Get a site.
   *
   * Returns one site. On a gateway, `sites.getGateway` does the same for the site of the gateway without an id.
   *
   * `GET /sites/{site_id}` · cloud: yes · gateway: yes
   * @param site_id Id of the site.
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const site = await enapter.sites.get("5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11");
   * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitesget
   * @see https://v3.developers.enapter.com/reference/http/sites
   */
  get(site_id: string, options?: GetSiteOptions): Call<Site>;

  /**
   * Update a site.
   *
   * Changes the name, the time zone or the location of a site and returns the site. A field that is null or absent
   * stays as it is. On a gateway, use `sites.updateGateway`.
   *
   * `PATCH /sites/{site_id}` · cloud: yes · gateway: unknown
   * @param site_id Id of the site.
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const site = await enapter.sites.update(
   *   "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11",
   *   { name: "Harbour Microgrid East" },
   * );
   * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitesupdate
   * @see https://v3.developers.enapter.com/reference/http/sites
   */
  update(site_id: string, body: UpdateSiteRequest, options?: UpdateSiteOptions): Call<Site>;

  /**
   * Delete a site.
   *
   * Deletes a site. The server may refuse with 409 or 422 when the site cannot be deleted in its present state.
   *
   * `DELETE /sites/{site_id}` · cloud: yes · gateway: unknown
   * @param site_id Id of the site.
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {UnprocessableEntityError} 422
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const result = await enapter.sites.delete("5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11");
   * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitesdelete
   * @see https://v3.developers.enapter.com/reference/http/sites
   */
  delete(site_id: string, options?: DeleteSiteOptions): Call<EmptyObject>;

  /**
   * Get the site of the gateway.
   *
   * Returns the one site that the gateway serves, so that a program on the local network need not know its id.
   *
   * `GET /site` · cloud: no · gateway: yes
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const site = await enapter.sites.getGateway();
   * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitesgetgateway
   * @see https://v3.developers.enapter.com/reference/http/sites
   */
  getGateway(options?: GetGatewaySiteOptions): Call<Site>;

  /**
   * Update the site of the gateway.
   *
   * Changes the name, the time zone or the location of the one site that the gateway serves. Works like
   * `sites.update`, without an id.
   *
   * `PATCH /site` · cloud: no · gateway: yes
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const site = await enapter.sites.updateGateway({ name: "Harbour Microgrid East" });
   * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitesupdategateway
   * @see https://v3.developers.enapter.com/reference/http/sites
   */
  updateGateway(body: UpdateSiteRequest, options?: UpdateGatewaySiteOptions): Call<Site>;

  /**
   * List own sites.
   *
   * Returns the sites where the caller is owner or installer, page by page. `sites.list` returns all sites that the
   * caller can see.
   *
   * `GET /users/me/sites` · cloud: yes · gateway: unknown
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * for await (const item of enapter.sites.listMine()) {
   *   console.log(item);
   * }
   * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#siteslistmine
   * @see https://v3.developers.enapter.com/reference/http/sites
   */
  listMine(options?: ListMySitesOptions): List<Site>;
}

/**
 * A device is a piece of equipment or software that belongs to a site: an electrolyser, a battery, a communication
 * module, the gateway itself. What it measures and accepts is declared in its manifest.
 *
 * Messages that a device writes, stored or as they arrive.
 *
 * Current values of one device, and streams of what devices report.
 */
export interface DevicesResource {
  /**
   * List devices.
   *
   * Returns the devices that the caller can see, page by page, ordered by id. Ask for more about each device with
   * `expand`. `devices.stream` streams what devices report.
   *
   * `GET /devices`, `GET /sites/{site_id}/devices` · cloud: yes · gateway: yes
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * for await (const item of enapter.devices.list()) {
   *   console.log(item);
   * }
   * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslist
   * @see https://v3.developers.enapter.com/reference/http/fetch_devices
   */
  list<const Parts extends readonly DeviceExpand[]>(options: Omit<ListDevicesOptions, "expand"> & { readonly expand: Parts }): List<Expanded<Device, Parts>>;
  /**
   * List devices.
   *
   * Returns the devices that the caller can see, page by page, ordered by id. Ask for more about each device with
   * `expand`. `devices.stream` streams what devices report.
   *
   * `GET /devices`, `GET /sites/{site_id}/devices` · cloud: yes · gateway: yes
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * for await (const item of enapter.devices.list()) {
   *   console.log(item);
   * }
   * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslist
   * @see https://v3.developers.enapter.com/reference/http/fetch_devices
   */
  list(options?: ListDevicesOptions): List<Device>;

  /**
   * Stream updates of devices.
   *
   * Streams telemetry, properties and log messages of the devices named with `id.in`, mixed, as they arrive.
   * `device_id` says which device a message is about.
   *
   * `GET /devices/`, `GET /sites/{site_id}/devices/` · cloud: yes · gateway: unknown
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * for await (const message of enapter.devices.stream({
   *   "id.in": ["c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02", "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14"],
   * })) {
   *   console.log(message);
   * }
   * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesstream
   * @see https://v3.developers.enapter.com/reference/http/device_telemetry
   */
  stream(options?: StreamDevicesOptions): ItemIterable<StreamMessage>;

  /**
   * Get a device.
   *
   * Returns one device. Its manifest, properties, connectivity and more come along when asked for with `expand`.
   *
   * `GET /devices/{device_id}`, `GET /sites/{site_id}/devices/{device_id}` · cloud: yes · gateway: yes
   * @param device_id Id or slug of the device. A slug is unique only inside its site.
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const device = await enapter.devices.get("c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02");
   * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesget
   * @see https://v3.developers.enapter.com/reference/http/fetch_devices
   */
  get<const Parts extends readonly DeviceExpand[]>(device_id: string, options: Omit<GetDeviceOptions, "expand"> & { readonly expand: Parts }): Call<Expanded<Device, Parts>>;
  /**
   * Get a device.
   *
   * Returns one device. Its manifest, properties, connectivity and more come along when asked for with `expand`.
   *
   * `GET /devices/{device_id}`, `GET /sites/{site_id}/devices/{device_id}` · cloud: yes · gateway: yes
   * @param device_id Id or slug of the device. A slug is unique only inside its site.
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const device = await enapter.devices.get("c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02");
   * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesget
   * @see https://v3.developers.enapter.com/reference/http/fetch_devices
   */
  get(device_id: string, options?: GetDeviceOptions): Call<Device>;

  /**
   * Update a device.
   *
   * Changes the name or the slug of a device and returns the device without expanded fields. The caller needs the role
   * `OWNER` or higher. Give at least one field; one that is null or absent stays as it is.
   *
   * `PATCH /devices/{device_id}`, `PATCH /sites/{site_id}/devices/{device_id}` · cloud: yes · gateway: yes
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
   * const device = await enapter.devices.update(
   *   "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
   *   { name: "Battery Rack One", slug: "battery-rack-1" },
   * );
   * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesupdate
   * @see https://v3.developers.enapter.com/reference/http/device_management
   */
  update(device_id: string, body: UpdateDeviceRequest, options?: UpdateDeviceOptions): Call<Device>;

  /**
   * Delete a device.
   *
   * Removes a device from its site. The caller needs the role `OWNER` or higher. A device that others run on, such as
   * a UCM or a gateway, cannot be deleted before them and is refused with 409 or 422.
   *
   * `DELETE /devices/{device_id}`, `DELETE /sites/{site_id}/devices/{device_id}` · cloud: yes · gateway: yes
   * @param device_id Id or slug of the device. A slug is unique only inside its site.
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {UnprocessableEntityError} 422
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const result = await enapter.devices.delete("c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02");
   * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesdelete
   * @see https://v3.developers.enapter.com/reference/http/device_management
   */
  delete(device_id: string, options?: DeleteDeviceOptions): Call<EmptyObject>;

  /**
   * Get the manifest of a device.
   *
   * Returns the manifest of the device in its compiled form. It declares the telemetry, properties, commands and
   * alerts of the device. `devices.get` returns it together with the device when `expand` names `manifest`.
   *
   * `GET /devices/{device_id}/manifest` · cloud: unknown · gateway: unknown
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
   * const manifest = await enapter.devices.getManifest("c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02");
   * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesgetmanifest
   * @see https://v3.developers.enapter.com/reference/http/device_management
   */
  getManifest(device_id: string, options?: GetDeviceManifestOptions): Call<Manifest>;

  /**
   * Assign a blueprint to a device.
   *
   * Puts another blueprint on the device and returns the device. The blueprint has to be uploaded before.
   *
   * `POST /devices/{device_id}/assign_blueprint`, `POST /sites/{site_id}/devices/{device_id}/assign_blueprint` ·
   * cloud: yes · gateway: yes
   * @param device_id Id or slug of the device. A slug is unique only inside its site.
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const device = await enapter.devices.assignBlueprint(
   *   "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
   *   { blueprint_id: "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60" },
   * );
   * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesassignblueprint
   * @see https://v3.developers.enapter.com/reference/http/device_management
   */
  assignBlueprint(device_id: string, body: AssignBlueprintRequest, options?: AssignBlueprintOptions): Call<Device>;

  /**
   * Generate a connection configuration.
   *
   * Issues a new configuration for connecting the device over MQTT, with new credentials. Expect credentials issued
   * before to stop working. The response holds secrets, store it safely.
   *
   * `POST /devices/{device_id}/generate_config`, `POST /sites/{site_id}/devices/{device_id}/generate_config` · cloud:
   * yes · gateway: yes
   * @param device_id Id or slug of a device that connects to the platform by itself, such as a UCM. A slug is unique
   * only inside its site.
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const config = await enapter.devices.generateConfig(
   *   "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14",
   *   { protocol: "MQTTS" },
   * );
   * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesgenerateconfig
   * @see https://v3.developers.enapter.com/reference/http/device_management
   */
  generateConfig(device_id: string, body: GenerateDeviceConfigRequest, options?: GenerateDeviceConfigOptions): Call<CommunicationConfig>;

  /**
   * Open a remote terminal.
   *
   * Opens a remote terminal session on a device of type `GATEWAY` whose settings allow the remote terminal. The
   * response says where to connect with a WebSocket that is outside this API; `TerminalSession` describes its frames.
   *
   * `POST /devices/{device_id}/run_terminal`, `POST /sites/{site_id}/devices/{device_id}/run_terminal` · cloud: yes ·
   * gateway: unknown
   * @param device_id Id or slug of the gateway. A slug is unique only inside its site.
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const result = await enapter.devices.runTerminal("0d6d8f1c-53c4-4c7b-8d2a-8b7b2f1a9e40");
   * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesrunterminal
   * @see https://v3.developers.enapter.com/reference/http/device_management
   */
  runTerminal(device_id: string, options?: RunDeviceTerminalOptions): Call<TerminalSession>;

  /**
   * List device logs.
   *
   * Returns log messages of a device, page by page, oldest first unless `order` says otherwise. `devices.streamLogs`
   * streams messages as they arrive.
   *
   * `GET /devices/{device_id}/logs`, `GET /sites/{site_id}/devices/{device_id}/logs` · cloud: yes · gateway: yes
   * @param device_id Id or slug of the device. A slug is unique only inside its site.
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * for await (const item of enapter.devices.listLogs("c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02")) {
   *   console.log(item);
   * }
   * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslistlogs
   */
  listLogs(device_id: string, options?: ListDeviceLogsOptions): List<DeviceLog>;

  /**
   * Stream device logs.
   *
   * Streams log messages of a device as they arrive, each a `StreamMessage` with `log`. Only the filters `severity`
   * and `retention` apply.
   *
   * `GET /devices/{device_id}/logs`, `GET /sites/{site_id}/devices/{device_id}/logs` · cloud: yes · gateway: yes
   * @param device_id Id or slug of the device. A slug is unique only inside its site.
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * for await (const message of enapter.devices.streamLogs("c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02")) {
   *   console.log(message);
   * }
   * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesstreamlogs
   */
  streamLogs(device_id: string, options?: StreamDeviceLogsOptions): ItemIterable<StreamMessage>;

  /**
   * Get current telemetry of a device of a site.
   *
   * Returns the current values of one device, all attributes unless `attribute.in` names some. A value older than
   * `relevance_interval` does not count as current. An attribute without a value carries a `warning`, which is no
   * error of the request. `devices.streamTelemetry` streams telemetry.
   *
   * `GET /sites/{site_id}/devices/{device_id}/telemetry`, `GET /devices/{device_id}/telemetry` · cloud: yes · gateway:
   * yes
   * @param device_id Id or slug of the device. A slug is unique only inside its site.
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const telemetry = await enapter.devices.getTelemetry(
   *   "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
   *   { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" },
   * );
   * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesgettelemetry
   * @see https://v3.developers.enapter.com/reference/http/device_telemetry
   */
  getTelemetry(device_id: string, options?: GetSiteDeviceTelemetryOptions): Call<DeviceTelemetry>;

  /**
   * Stream telemetry of a device.
   *
   * Streams telemetry of a device as it arrives, each message a `StreamMessage` with `telemetry`.
   *
   * `GET /devices/{device_id}/telemetry`, `GET /sites/{site_id}/devices/{device_id}/telemetry` · cloud: yes · gateway:
   * yes
   * @param device_id Id or slug of the device. A slug is unique only inside its site.
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * for await (const message of enapter.devices.streamTelemetry("c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02")) {
   *   console.log(message);
   * }
   * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesstreamtelemetry
   * @see https://v3.developers.enapter.com/reference/http/device_telemetry
   */
  streamTelemetry(device_id: string, options?: StreamDeviceTelemetryOptions): ItemIterable<StreamMessage>;
}

/**
 * Commands make a device act. A command that ran and failed is no error of the request, it is an execution in the
 * state `ERROR`, `TIMEOUT` or `UNSYNC`; an error means that the command was not started.
 */
export interface CommandsResource {
  /**
   * Execute a command.
   *
   * Runs a command on a device and waits until the device has finished or the platform's own time-out fires, so the
   * response may take a while. A command that ran and failed is no error of the request: the `state` of the execution
   * is then `ERROR`, `TIMEOUT` or `UNSYNC`. An error means that the command was not started, for example 403 when the
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
   * const execution = await enapter.commands.execute(
   *   "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
   *   { name: "set_charge_limit", arguments: { limit_percent: 85 } },
   * );
   * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandsexecute
   * @see https://v3.developers.enapter.com/reference/http/device_commands
   */
  execute<const Parts extends readonly CommandExecutionExpand[]>(device_id: string, body: ExecuteCommandRequest, options: Omit<ExecuteCommandOptions, "expand"> & { readonly expand: Parts }): Call<Expanded<CommandExecution, Parts>>;
  /**
   * Execute a command.
   *
   * Runs a command on a device and waits until the device has finished or the platform's own time-out fires, so the
   * response may take a while. A command that ran and failed is no error of the request: the `state` of the execution
   * is then `ERROR`, `TIMEOUT` or `UNSYNC`. An error means that the command was not started, for example 403 when the
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
   * const execution = await enapter.commands.execute(
   *   "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
   *   { name: "set_charge_limit", arguments: { limit_percent: 85 } },
   * );
   * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandsexecute
   * @see https://v3.developers.enapter.com/reference/http/device_commands
   */
  execute(device_id: string, body: ExecuteCommandRequest, options?: ExecuteCommandOptions): Call<CommandExecution>;

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
   * for await (const item of enapter.commands.list("c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02")) {
   *   console.log(item);
   * }
   * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandslist
   * @see https://v3.developers.enapter.com/reference/http/device_commands
   */
  list(device_id: string, options?: ListDeviceCommandExecutionsOptions): List<CommandExecution>;

  /**
   * Start a command.
   *
   * Starts a command on a device and returns at once, without waiting for its result. Read the result later with
   * `commands.get` and the id from the response.
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
   * const executionId = await enapter.commands.start(
   *   "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
   *   { name: "set_charge_limit", arguments: { limit_percent: 85 } },
   * );
   * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandsstart
   * @see https://v3.developers.enapter.com/reference/http/device_commands
   */
  start(device_id: string, body: ExecuteCommandRequest, options?: CreateCommandExecutionOptions): WaitableCall<CreateCommandExecutionResult, CommandExecution>;

  /**
   * Get a command execution.
   *
   * Returns one execution with its latest response. After `commands.start`, repeat this until `state` is neither `NEW`
   * nor `IN_PROGRESS`.
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
   * const execution = await enapter.commands.get(
   *   "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
   *   "2f8d1c74-9b3e-4d6a-8c15-7e0a4b92d3f8",
   * );
   * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandsget
   * @see https://v3.developers.enapter.com/reference/http/device_commands
   */
  get<const Parts extends readonly CommandExecutionExpand[]>(device_id: string, execution_id: string, options: Omit<GetCommandExecutionOptions, "expand"> & { readonly expand: Parts }): WaitableCall<Expanded<CommandExecution, Parts>>;
  /**
   * Get a command execution.
   *
   * Returns one execution with its latest response. After `commands.start`, repeat this until `state` is neither `NEW`
   * nor `IN_PROGRESS`.
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
   * const execution = await enapter.commands.get(
   *   "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
   *   "2f8d1c74-9b3e-4d6a-8c15-7e0a4b92d3f8",
   * );
   * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandsget
   * @see https://v3.developers.enapter.com/reference/http/device_commands
   */
  get(device_id: string, execution_id: string, options?: GetCommandExecutionOptions): WaitableCall<CommandExecution>;

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
   * for await (const item of enapter.commands.listForSite("5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11")) {
   *   console.log(item);
   * }
   * @see https://enapter.github.io/http-api-typescript/reference/client/commands/#commandslistforsite
   * @see https://v3.developers.enapter.com/reference/http/device_commands
   */
  listForSite(site_id: string, options?: ListSiteCommandExecutionsOptions): List<CommandExecution>;
}

/** Current values and time series over several devices. */
export interface TelemetryResource {
  /**
   * Get the latest telemetry of several devices.
   *
   * Returns current values of chosen attributes of several devices at once. A value older than `relevance_interval`
   * does not count as current. An attribute that is not available is no error of the request: its entry carries a
   * `warning` instead of a value and a timestamp.
   *
   * `GET /telemetry/latest` · cloud: yes · gateway: yes
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const telemetry = await enapter.telemetry.getLatest({
   *   devices: {
   *     "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02": "soc,alerts",
   *     "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14": "uptime",
   *   },
   * });
   * @see https://enapter.github.io/http-api-typescript/reference/client/telemetry/#telemetrygetlatest
   * @see https://v3.developers.enapter.com/reference/http/telemetry
   */
  getLatest(options: GetLatestTelemetryOptions): Call<LatestTelemetry>;

  /**
   * Query time series.
   *
   * Returns historical values of attributes of one or several devices, aggregated over intervals of equal width: a row
   * for each interval, a column for each attribute. It may be long and arrive in chunks, so read it row by row. A row
   * begins with the start of its interval, in Unix seconds. Find a column by its labels, not by its position.
   * Attributes that the caller may not read are left out.
   *
   * When none of the requested attributes exists, the request fails with 404 and the code
   * `telemetrypersistence/NO_TELEMETRY_ATTRIBUTES_FOUND`. When the attributes exist and have no values in the time
   * range, there are no rows.
   *
   * `POST /telemetry/query_timeseries` · cloud: yes · gateway: yes
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {UnprocessableEntityError} 422
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * for await (const row of enapter.telemetry.queryTimeseries({
   *   from: "2026-01-01T00:00:00Z",
   *   to: "2026-01-01T00:03:00Z",
   *   granularity: "1m",
   *   aggregation: "auto",
   *   telemetry: [
   *     { device: "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02", attribute: ["soc", "status"] },
   *     {
   *       device: "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14",
   *       attribute: "uptime",
   *       aggregation: "last",
   *       gap_filling: { method: "locf", look_around: "5m" },
   *     },
   *   ],
   * })) {
   *   console.log(row);
   * }
   * @see https://enapter.github.io/http-api-typescript/reference/client/telemetry/#telemetryquerytimeseries
   * @see https://v3.developers.enapter.com/reference/http/telemetry
   */
  queryTimeseries(body: TimeseriesQueryWithDates, options?: QueryTimeseriesOptions): TimeseriesCall;
}

/** Provisioning adds a device to a site. */
export interface ProvisioningResource {
  /**
   * Provision a standalone device.
   *
   * Adds a standalone device, one that talks to the platform by itself, without other Enapter hardware in between. The
   * request names no hardware, so repeating it adds a second device. A slug that another device of the site has is
   * refused with 409.
   *
   * `POST /provisioning/standalone` · cloud: yes · gateway: yes
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {UnprocessableEntityError} 422
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const result = await enapter.provisioning.standalone({
   *   name: "Price Feed",
   *   site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11",
   *   slug: "price-feed",
   * });
   * @see https://enapter.github.io/http-api-typescript/reference/client/provisioning/#provisioningstandalone
   */
  standalone(body: ProvisionStandaloneDeviceRequest, options?: ProvisionStandaloneDeviceOptions): Call<ProvisioningResult>;

  /**
   * Provision a Lua device.
   *
   * Adds a device that is driven by the Lua code of a blueprint and runs on a UCM or virtual UCM. It joins the site of
   * that UCM. A Lua device cannot be provisioned a second time. A slug that is taken is refused with 409.
   *
   * `POST /provisioning/lua_device` · cloud: yes · gateway: yes
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {UnprocessableEntityError} 422
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const result = await enapter.provisioning.luaDevice({
   *   runtime_id: "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14",
   *   blueprint_id: "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60",
   *   name: "Battery Rack 2",
   *   slug: "battery-rack-2",
   * });
   * @see https://enapter.github.io/http-api-typescript/reference/client/provisioning/#provisioningluadevice
   */
  luaDevice(body: ProvisionLuaDeviceRequest, options?: ProvisionLuaDeviceOptions): Call<ProvisioningResult>;

  /**
   * Provision a virtual UCM.
   *
   * Adds a virtual UCM, a communication module in software that hosts Lua devices. Virtual UCMs exist only on gateways
   * of version 3.x. The caller chooses the hardware id. Repeating the call with the same values provisions the same
   * virtual UCM again and does not add a second one. A hardware id that is taken is refused with 409.
   *
   * `POST /provisioning/vucm` · cloud: unknown · gateway: yes
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {UnprocessableEntityError} 422
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const result = await enapter.provisioning.virtualUcm({
   *   name: "Virtual UCM 1",
   *   hardware_id: "V4C7D9A1E30B25F8867A1C0D94E2B53F6",
   * });
   * @see https://enapter.github.io/http-api-typescript/reference/client/provisioning/#provisioningvirtualucm
   */
  virtualUcm(body: ProvisionVirtualUcmRequest, options?: ProvisionVirtualUcmOptions): Call<ProvisioningResult>;

  /**
   * Provision a UCM.
   *
   * Adds a hardware UCM and returns the settings with which it reaches the platform. UCMs are usually added with the
   * mobile app instead. Repeating the call with the same values, for example after a change of the Wi-Fi network,
   * provisions the same UCM again and does not add a second one. A hardware id that is taken is refused with 409.
   *
   * `POST /provisioning/ucm` · cloud: unknown · gateway: unknown
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {ConflictError} 409
   * @throws {UnprocessableEntityError} 422
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const result = await enapter.provisioning.ucm({
   *   site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11",
   *   hardware_id: "9E1B5D70C4A84F2F8D63A0B7E915C24D",
   *   name: "Inverter UCM",
   *   protocol: "MQTTS",
   * });
   * @see https://enapter.github.io/http-api-typescript/reference/client/provisioning/#provisioningucm
   */
  ucm(body: ProvisionUcmRequest, options?: ProvisionUcmOptions): Call<ProvisioningResult>;
}

/**
 * A blueprint is a zip archive with a manifest and Lua code that teaches Enapter to talk to a kind of device.
 * Blueprints are immutable; a change is a new upload.
 */
export interface BlueprintsResource {
  /**
   * Upload a blueprint.
   *
   * Uploads a blueprint as a zip archive with `manifest.yml` and its Lua code, and returns the id of the new
   * blueprint. Blueprints are immutable: a changed blueprint is uploaded again and gets another id. Assign it to a
   * device to put it to use. Manifests of the form `device/3.0` are accepted, and in all probability those of
   * `device/1.0`, which no documentation confirms. A broken archive or manifest is refused with 400 or 422.
   *
   * `POST /blueprints/upload` · cloud: yes · gateway: yes
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {UnprocessableEntityError} 422
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const blueprint = await enapter.blueprints.upload(bytes);
   * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsupload
   * @see https://v3.developers.enapter.com/reference/http/blueprints
   */
  upload(body: BinaryBody, options?: UploadBlueprintOptions & { readonly contentType?: "application/zip" | undefined }): Call<BlueprintUpload>;
  /**
   * Upload a blueprint.
   *
   * Uploads a blueprint as a zip archive with `manifest.yml` and its Lua code, and returns the id of the new
   * blueprint. Blueprints are immutable: a changed blueprint is uploaded again and gets another id. Assign it to a
   * device to put it to use. Manifests of the form `device/3.0` are accepted, and in all probability those of
   * `device/1.0`, which no documentation confirms. A broken archive or manifest is refused with 400 or 422.
   *
   * `POST /blueprints/upload` · cloud: yes · gateway: yes
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {UnprocessableEntityError} 422
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const blueprint = await enapter.blueprints.upload({ data: bytes }, { contentType: "multipart/form-data" });
   * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsupload
   * @see https://v3.developers.enapter.com/reference/http/blueprints
   */
  upload(body: BlueprintUploadForm, options: UploadBlueprintOptions & { readonly contentType: "multipart/form-data" }): Call<BlueprintUpload>;

  /**
   * Validate a blueprint.
   *
   * Checks a blueprint archive without storing it. An invalid blueprint is no error of the request: the result has
   * `validation_errors`. For a valid one the list is empty or missing. No token is needed.
   *
   * `POST /blueprints/validate` · cloud: yes · gateway: yes
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const result = await enapter.blueprints.validate(bytes);
   * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsvalidate
   * @see https://v3.developers.enapter.com/reference/http/blueprints
   */
  validate(body: BinaryBody, options?: ValidateBlueprintOptions & { readonly contentType?: "application/zip" | undefined }): Call<ValidationResult>;
  /**
   * Validate a blueprint.
   *
   * Checks a blueprint archive without storing it. An invalid blueprint is no error of the request: the result has
   * `validation_errors`. For a valid one the list is empty or missing. No token is needed.
   *
   * `POST /blueprints/validate` · cloud: yes · gateway: yes
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const result = await enapter.blueprints.validate({ data: bytes }, { contentType: "multipart/form-data" });
   * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsvalidate
   * @see https://v3.developers.enapter.com/reference/http/blueprints
   */
  validate(body: BlueprintUploadForm, options: ValidateBlueprintOptions & { readonly contentType: "multipart/form-data" }): Call<ValidationResult>;

  /**
   * Get a blueprint.
   *
   * Returns when a blueprint was created and, for a published one, under which names. The content of the blueprint is
   * in its archive.
   *
   * `GET /blueprints/{blueprint_id}` · cloud: yes · gateway: yes
   * @param blueprint_id Id of the blueprint.
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const blueprint = await enapter.blueprints.get("e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60");
   * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsget
   * @see https://v3.developers.enapter.com/reference/http/blueprints
   */
  get(blueprint_id: string, options?: GetBlueprintOptions): Call<Blueprint>;

  /**
   * Download a blueprint.
   *
   * Returns the blueprint as a zip archive, compiled for the runtime or, with the view `ORIGINAL`, as it was uploaded.
   * No token is needed.
   *
   * `GET /blueprints/{blueprint_id}/zip` · cloud: yes · gateway: yes
   * @param blueprint_id Id of the blueprint.
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const file = await enapter.blueprints.download("e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60");
   * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsdownload
   * @see https://v3.developers.enapter.com/reference/http/blueprints
   */
  download(blueprint_id: string, options?: DownloadBlueprintOptions): Call<Uint8Array<ArrayBuffer>>;

  /**
   * Get a blueprint by its full name.
   *
   * Returns the published blueprint that has the full name `namespace/name:tag`. Where a full name leaves them out,
   * the namespace is `enapter` and the tag is `latest`; here all three are needed.
   *
   * `GET /blueprints/{namespace}/{name}/{tag}` · cloud: yes · gateway: unknown
   * @param namespace Namespace of the blueprint, the part of its full name before the slash.
   * @param name Name of the blueprint inside its namespace.
   * @param tag Tag of the blueprint, the part of its full name after the colon.
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const blueprint = await enapter.blueprints.getByName("enapter", "battery_rack", "latest");
   * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsgetbyname
   * @see https://v3.developers.enapter.com/reference/http/blueprints
   */
  getByName(namespace: string, name: string, tag: string, options?: GetBlueprintByNameOptions): Call<Blueprint>;

  /**
   * Download the device profiles.
   *
   * Returns all device profiles as one zip archive. A device profile describes what devices of one kind have in
   * common; manifests name the profiles that they implement.
   *
   * `GET /blueprints/device_profiles/download` · cloud: yes · gateway: unknown
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const file = await enapter.blueprints.downloadDeviceProfiles();
   * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsdownloaddeviceprofiles
   * @see https://v3.developers.enapter.com/reference/http/blueprints
   */
  downloadDeviceProfiles(options?: DownloadDeviceProfilesOptions): Call<Uint8Array<ArrayBuffer>>;

  /**
   * Upload the device profiles.
   *
   * Replaces the whole set of device profiles with the content of a zip archive, for example one that was downloaded
   * from another server. The content of the response is not specified.
   *
   * `POST /blueprints/upload_device_profiles` · cloud: unknown · gateway: unknown
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const result = await enapter.blueprints.uploadDeviceProfiles(bytes);
   * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsuploaddeviceprofiles
   * @see https://v3.developers.enapter.com/reference/http/blueprints
   */
  uploadDeviceProfiles(body: BinaryBody, options?: UploadDeviceProfilesOptions): Call<EmptyObject>;

  /**
   * Download the device profiles from the former path.
   *
   * Same as `blueprints.downloadDeviceProfiles`, at its former path. Use it only with servers that do not know the new
   * path yet.
   *
   * `GET /blueprints/download_device_profiles` · cloud: yes · gateway: unknown
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const file = await enapter.blueprints.downloadDeviceProfilesLegacy();
   * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsdownloaddeviceprofileslegacy
   * @see https://v3.developers.enapter.com/reference/http/blueprints
   * @deprecated
   */
  downloadDeviceProfilesLegacy(options?: DownloadDeviceProfilesLegacyOptions): Call<Uint8Array<ArrayBuffer>>;
}

/** The rule engine of a site runs on its gateway, so in the Cloud it is reachable only while the gateway is online. */
export interface RuleEngineResource {
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
   * const engine = await enapter.ruleEngine.get({ site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" });
   * @see https://enapter.github.io/http-api-typescript/reference/client/rule-engine/#ruleengineget
   */
  get(options?: GetRuleEngineOptions): Call<RuleEngine>;

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
   * const engine = await enapter.ruleEngine.suspend({ site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" });
   * @see https://enapter.github.io/http-api-typescript/reference/client/rule-engine/#ruleenginesuspend
   */
  suspend(options?: SuspendRuleEngineOptions): Call<RuleEngine>;

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
   * const engine = await enapter.ruleEngine.resume({ site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" });
   * @see https://enapter.github.io/http-api-typescript/reference/client/rule-engine/#ruleengineresume
   */
  resume(options?: ResumeRuleEngineOptions): Call<RuleEngine>;
}

/** Rules are Lua scripts that control the devices of a site. */
export interface RulesResource {
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
   * for await (const item of enapter.rules.list({ site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" })) {
   *   console.log(item);
   * }
   * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#ruleslist
   */
  list(options?: ListRulesOptions): List<Rule>;

  /**
   * Create a rule in a site.
   *
   * Adds a rule with its script to the rule engine of the site. A slug that another rule of the site has is refused
   * with 409. With `disable: true` the rule is added without being run; note that the rule itself then says
   * `disabled`.
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
   * const rule = await enapter.rules.create(
   *   {
   *     slug: "evening-discharge",
   *     script: { code: "ZW5hcHRlci5sb2coInRpY2siKQo=", runtime_version: "V3" },
   *     disable: true,
   *   },
   *   { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" },
   * );
   * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulescreate
   */
  create(body: CreateRuleRequest, options?: CreateRuleOptions): Call<Rule>;

  /**
   * Get a rule of a site.
   *
   * Returns one rule with its script, by id or by slug.
   *
   * `GET /sites/{site_id}/rule_engine/rules/{rule_id}`, `GET /site/rule_engine/rules/{rule_id}` · cloud: yes ·
   * gateway: yes
   * @param rule_id Id or slug of the rule.
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const rule = await enapter.rules.get("night-charge", { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" });
   * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesget
   */
  get(rule_id: string, options?: GetRuleOptions): Call<Rule>;

  /**
   * Update a rule of a site.
   *
   * Changes the slug of a rule. To change the code, update the script; to start or stop the rule, enable or disable
   * it. A slug that another rule of the site has is refused with 409.
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
   * const rule = await enapter.rules.update(
   *   "night-charge",
   *   { slug: "night-charge-winter" },
   *   { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" },
   * );
   * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesupdate
   */
  update(rule_id: string, body: UpdateRuleRequest, options?: UpdateRuleOptions): Call<Rule>;

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
   * const result = await enapter.rules.delete(
   *   "night-charge",
   *   { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" },
   * );
   * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesdelete
   */
  delete(rule_id: string, options?: DeleteRuleOptions): Call<EmptyObject>;

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
   * const rule = await enapter.rules.updateScript(
   *   "night-charge",
   *   { script: { code: "ZW5hcHRlci5sb2coInRpY2siKQo=", runtime_version: "V1", exec_interval: "1m" } },
   *   { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" },
   * );
   * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesupdatescript
   */
  updateScript(rule_id: string, body: UpdateRuleScriptRequest, options?: UpdateRuleScriptOptions): Call<Rule>;

  /**
   * Enable a rule of a site.
   *
   * Lets the rule engine run the rule and returns the rule with `disabled: false`.
   *
   * `POST /sites/{site_id}/rule_engine/rules/{rule_id}/enable`, `POST /site/rule_engine/rules/{rule_id}/enable` ·
   * cloud: yes · gateway: yes
   * @param rule_id Id or slug of the rule.
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const rule = await enapter.rules.enable("night-charge", { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" });
   * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesenable
   */
  enable(rule_id: string, options?: EnableRuleOptions): Call<Rule>;

  /**
   * Disable a rule of a site.
   *
   * Stops the rule and returns it with `disabled: true` and the state `STOPPED`. The rule stays in the engine and can
   * be enabled again.
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
   * const rule = await enapter.rules.disable("night-charge", { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" });
   * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesdisable
   */
  disable(rule_id: string, options?: DisableRuleOptions): Call<Rule>;

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
   * const result = await enapter.rules.batchEnable(
   *   { rule_ids: ["night-charge", "7a92c5b8-1e4d-4f36-a0c7-5d8b3e6f1290"] },
   *   { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" },
   * );
   * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesbatchenable
   */
  batchEnable(body: RuleIdsRequest, options?: BatchEnableRulesOptions): Call<EmptyObject>;

  /**
   * Disable several rules of a site.
   *
   * Disables all rules of the request at once, each given by id or slug. The content of the response is not specified;
   * read the rules to see their state.
   *
   * `POST /sites/{site_id}/rule_engine/rules/batch_disable`, `POST /site/rule_engine/rules/batch_disable` · cloud: yes
   * · gateway: yes
   * @throws {BadRequestError} 400
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * const result = await enapter.rules.batchDisable(
   *   { rule_ids: ["night-charge", "7a92c5b8-1e4d-4f36-a0c7-5d8b3e6f1290"] },
   *   { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" },
   * );
   * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesbatchdisable
   */
  batchDisable(body: RuleIdsRequest, options?: BatchDisableRulesOptions): Call<EmptyObject>;

  /**
   * Stream the logs of a rule of a site.
   *
   * Streams what the rule logs from now on. There is no list of earlier messages.
   *
   * `GET /sites/{site_id}/rule_engine/rules/{rule_id}/logs`, `GET /site/rule_engine/rules/{rule_id}/logs` · cloud: yes
   * · gateway: yes
   * @param rule_id Id or slug of the rule.
   * @throws {UnauthorizedError} 401
   * @throws {ForbiddenError} 403
   * @throws {NotFoundError} 404
   * @throws {TooManyRequestsError} 429
   * @throws {InternalServerError} 500
   * @example
   * for await (const message of enapter.rules.streamLogs(
   *   "night-charge",
   *   { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" },
   * )) {
   *   console.log(message);
   * }
   * @see https://enapter.github.io/http-api-typescript/reference/client/rules/#rulesstreamlogs
   */
  streamLogs(rule_id: string, options?: StreamRuleLogsOptions): ItemIterable<RuleLog>;
}

/** Every resource of the API. */
export interface Resources {
  readonly sites: SitesResource;
  readonly devices: DevicesResource;
  readonly commands: CommandsResource;
  readonly telemetry: TelemetryResource;
  readonly provisioning: ProvisioningResource;
  readonly blueprints: BlueprintsResource;
  readonly ruleEngine: RuleEngineResource;
  readonly rules: RulesResource;
}

/** Gives every resource the client that it sends its requests with. */
export function createResources(client: Client): Resources {
  return {
    sites: bind<SitesResource>(client, {
      list: listSites,
      create: createSite,
      get: getSite,
      update: updateSite,
      delete: deleteSite,
      getGateway: getGatewaySite,
      updateGateway: updateGatewaySite,
      listMine: listMySites,
    }),
    devices: bind<DevicesResource>(client, {
      list: listDevices,
      stream: streamDevices,
      get: getDevice,
      update: updateDevice,
      delete: deleteDevice,
      getManifest: getDeviceManifest,
      assignBlueprint,
      generateConfig: generateDeviceConfig,
      runTerminal: runDeviceTerminal,
      listLogs: listDeviceLogs,
      streamLogs: streamDeviceLogs,
      getTelemetry: getSiteDeviceTelemetry,
      streamTelemetry: streamDeviceTelemetry,
    }),
    commands: bind<CommandsResource>(client, {
      execute: executeCommand,
      list: listDeviceCommandExecutions,
      start: createCommandExecution,
      get: getCommandExecution,
      listForSite: listSiteCommandExecutions,
    }),
    telemetry: bind<TelemetryResource>(client, {
      getLatest: getLatestTelemetry,
      queryTimeseries,
    }),
    provisioning: bind<ProvisioningResource>(client, {
      standalone: provisionStandaloneDevice,
      luaDevice: provisionLuaDevice,
      virtualUcm: provisionVirtualUcm,
      ucm: provisionUcm,
    }),
    blueprints: bind<BlueprintsResource>(client, {
      upload: uploadBlueprint,
      validate: validateBlueprint,
      get: getBlueprint,
      download: downloadBlueprint,
      getByName: getBlueprintByName,
      downloadDeviceProfiles,
      uploadDeviceProfiles,
      downloadDeviceProfilesLegacy,
    }),
    ruleEngine: bind<RuleEngineResource>(client, {
      get: getRuleEngine,
      suspend: suspendRuleEngine,
      resume: resumeRuleEngine,
    }),
    rules: bind<RulesResource>(client, {
      list: listRules,
      create: createRule,
      get: getRule,
      update: updateRule,
      delete: deleteRule,
      updateScript: updateRuleScript,
      enable: enableRule,
      disable: disableRule,
      batchEnable: batchEnableRules,
      batchDisable: batchDisableRules,
      streamLogs: streamRuleLogs,
    }),
  };
}
