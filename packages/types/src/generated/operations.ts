// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type { BinaryBody } from "../body/binary.ts";
import type {
  AssignBlueprintRequest,
  Blueprint,
  BlueprintUpload,
  BlueprintUploadForm,
  BlueprintView,
  CommandExecution,
  CommandExecutionExpand,
  CommandExecutionList,
  CommandExecutionOrder,
  CommunicationConfig,
  CreateRuleRequest,
  CreateSiteRequest,
  Device,
  DeviceExpand,
  DeviceList,
  DeviceLog,
  DeviceLogList,
  DeviceTelemetry,
  Duration,
  EmptyObject,
  ExecuteCommandRequest,
  GenerateDeviceConfigRequest,
  KnownExecutionState,
  KnownLogSeverity,
  LatestTelemetry,
  LogOrder,
  LogRetention,
  Manifest,
  ProvisionLuaDeviceRequest,
  ProvisionStandaloneDeviceRequest,
  ProvisionUcmRequest,
  ProvisionVirtualUcmRequest,
  ProvisioningResult,
  Rule,
  RuleEngine,
  RuleIdsRequest,
  RuleList,
  RuleLog,
  Site,
  SiteList,
  StreamMessage,
  TerminalSession,
  TimeseriesQuery,
  UpdateDeviceRequest,
  UpdateRuleRequest,
  UpdateRuleScriptRequest,
  UpdateSiteRequest,
  ValidationResult,
} from "./models.ts";

/** Parameters of `listSites`: List sites. */
export interface ListSitesParameters {
  /**
   * Number of items to skip. An offset past the end gives an empty page, not an error.
   *
   * @default 0
   * @example 0
   */
  offset?: number | undefined;
  /**
   * The largest number of items to return in one page.
   *
   * @default 50
   * @example 50
   */
  limit?: number | undefined;
  /**
   * Return only sites with this name. How closely a name has to match is up to the server.
   *
   * @example "Harbour"
   */
  name?: string | undefined;
}

/** Result of `listSites`: List sites. */
export type ListSitesResult = SiteList;

/** One item of the list that comes from `listSites`: List sites. */
export type ListSitesItem = Site;

/** Parameters of `createSite`: Create a site. */
export interface CreateSiteParameters {}

/** Body of `createSite`: Create a site. */
export type CreateSiteBody = CreateSiteRequest;

/** Result of `createSite`: Create a site. */
export type CreateSiteResult = Site;

/** Parameters of `getSite`: Get a site. */
export interface GetSiteParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Result of `getSite`: Get a site. */
export type GetSiteResult = Site;

/** Parameters of `updateSite`: Update a site. */
export interface UpdateSiteParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Body of `updateSite`: Update a site. */
export type UpdateSiteBody = UpdateSiteRequest;

/** Result of `updateSite`: Update a site. */
export type UpdateSiteResult = Site;

/** Parameters of `deleteSite`: Delete a site. */
export interface DeleteSiteParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Result of `deleteSite`: Delete a site. */
export type DeleteSiteResult = EmptyObject;

/** Parameters of `getGatewaySite`: Get the site of the gateway. */
export interface GetGatewaySiteParameters {}

/** Result of `getGatewaySite`: Get the site of the gateway. */
export type GetGatewaySiteResult = Site;

/** Parameters of `updateGatewaySite`: Update the site of the gateway. */
export interface UpdateGatewaySiteParameters {}

/** Body of `updateGatewaySite`: Update the site of the gateway. */
export type UpdateGatewaySiteBody = UpdateSiteRequest;

/** Result of `updateGatewaySite`: Update the site of the gateway. */
export type UpdateGatewaySiteResult = Site;

/** Parameters of `listMySites`: List own sites. */
export interface ListMySitesParameters {
  /**
   * Number of items to skip. An offset past the end gives an empty page, not an error.
   *
   * @default 0
   * @example 0
   */
  offset?: number | undefined;
  /**
   * The largest number of items to return in one page.
   *
   * @default 50
   * @example 50
   */
  limit?: number | undefined;
}

/** Result of `listMySites`: List own sites. */
export type ListMySitesResult = SiteList;

/** One item of the list that comes from `listMySites`: List own sites. */
export type ListMySitesItem = Site;

/** Parameters of `listDevices`: List devices. */
export interface ListDevicesParameters {
  /**
   * Parts of a device to include. By default none is included, and with an empty list neither.
   *
   * @example ["connectivity","raised_alert_names"]
   */
  expand?: readonly DeviceExpand[] | undefined;
  /**
   * Number of items to skip. An offset past the end gives an empty page, not an error.
   *
   * @default 0
   * @example 0
   */
  offset?: number | undefined;
  /**
   * The largest number of items to return in one page.
   *
   * @default 50
   * @example 50
   */
  limit?: number | undefined;
}

/** Result of `listDevices`: List devices. */
export type ListDevicesResult = DeviceList;

/** One item of the list that comes from `listDevices`: List devices. */
export type ListDevicesItem = Device;

/** Parameters of `streamDevices`: Stream updates of devices. */
export interface StreamDevicesParameters {
  /**
   * Ids of the devices to stream. Only the stream takes it.
   *
   * @example ["c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02","b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14"]
   */
  "id.in"?: readonly string[] | undefined;
}

/** One message of `streamDevices`: Stream updates of devices. */
export type StreamDevicesMessage = StreamMessage;

/** Parameters of `listSiteDevices`: List devices of a site. */
export interface ListSiteDevicesParameters extends ListDevicesParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Result of `listSiteDevices`: List devices of a site. */
export type ListSiteDevicesResult = DeviceList;

/** One item of the list that comes from `listSiteDevices`: List devices of a site. */
export type ListSiteDevicesItem = Device;

/** Parameters of `streamSiteDevices`: Stream updates of devices of a site. */
export interface StreamSiteDevicesParameters extends StreamDevicesParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** One message of `streamSiteDevices`: Stream updates of devices of a site. */
export type StreamSiteDevicesMessage = StreamMessage;

/** Parameters of `getDevice`: Get a device. */
export interface GetDeviceParameters {
  /**
   * Id or slug of the device. A slug is unique only inside its site.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device_id: string;
  /**
   * Parts of a device to include. By default none is included, and with an empty list neither.
   *
   * @example ["connectivity","raised_alert_names"]
   */
  expand?: readonly DeviceExpand[] | undefined;
}

/** Result of `getDevice`: Get a device. */
export type GetDeviceResult = Device;

/** Parameters of `updateDevice`: Update a device. */
export interface UpdateDeviceParameters {
  /**
   * Id or slug of the device. A slug is unique only inside its site.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device_id: string;
}

/** Body of `updateDevice`: Update a device. */
export type UpdateDeviceBody = UpdateDeviceRequest;

/** Result of `updateDevice`: Update a device. */
export type UpdateDeviceResult = Device;

/** Parameters of `deleteDevice`: Delete a device. */
export interface DeleteDeviceParameters {
  /**
   * Id or slug of the device. A slug is unique only inside its site.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device_id: string;
}

/** Result of `deleteDevice`: Delete a device. */
export type DeleteDeviceResult = EmptyObject;

/** Parameters of `getDeviceManifest`: Get the manifest of a device. */
export interface GetDeviceManifestParameters {
  /**
   * Id or slug of the device. A slug is unique only inside its site.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device_id: string;
}

/** Result of `getDeviceManifest`: Get the manifest of a device. */
export type GetDeviceManifestResult = Manifest;

/** Parameters of `assignBlueprint`: Assign a blueprint to a device. */
export interface AssignBlueprintParameters {
  /**
   * Id or slug of the device. A slug is unique only inside its site.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device_id: string;
}

/** Body of `assignBlueprint`: Assign a blueprint to a device. */
export type AssignBlueprintBody = AssignBlueprintRequest;

/** Result of `assignBlueprint`: Assign a blueprint to a device. */
export type AssignBlueprintResult = Device;

/** Parameters of `generateDeviceConfig`: Generate a connection configuration. */
export interface GenerateDeviceConfigParameters {
  /**
   * Id or slug of a device that connects to the platform by itself, such as a UCM. A slug is unique only inside its site.
   *
   * @example "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14"
   */
  device_id: string;
}

/** Body of `generateDeviceConfig`: Generate a connection configuration. */
export type GenerateDeviceConfigBody = GenerateDeviceConfigRequest;

/** Result of `generateDeviceConfig`: Generate a connection configuration. */
export type GenerateDeviceConfigResult = CommunicationConfig;

/** Parameters of `runDeviceTerminal`: Open a remote terminal. */
export interface RunDeviceTerminalParameters {
  /**
   * Id or slug of the gateway. A slug is unique only inside its site.
   *
   * @example "0d6d8f1c-53c4-4c7b-8d2a-8b7b2f1a9e40"
   */
  device_id: string;
}

/** Result of `runDeviceTerminal`: Open a remote terminal. */
export type RunDeviceTerminalResult = TerminalSession;

/** Parameters of `getSiteDevice`: Get a device of a site. */
export interface GetSiteDeviceParameters extends GetDeviceParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Result of `getSiteDevice`: Get a device of a site. */
export type GetSiteDeviceResult = Device;

/** Parameters of `updateSiteDevice`: Update a device of a site. */
export interface UpdateSiteDeviceParameters extends UpdateDeviceParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Body of `updateSiteDevice`: Update a device of a site. */
export type UpdateSiteDeviceBody = UpdateDeviceRequest;

/** Result of `updateSiteDevice`: Update a device of a site. */
export type UpdateSiteDeviceResult = Device;

/** Parameters of `deleteSiteDevice`: Delete a device of a site. */
export interface DeleteSiteDeviceParameters extends DeleteDeviceParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Result of `deleteSiteDevice`: Delete a device of a site. */
export type DeleteSiteDeviceResult = EmptyObject;

/** Parameters of `assignSiteDeviceBlueprint`: Assign a blueprint to a device of a site. */
export interface AssignSiteDeviceBlueprintParameters extends AssignBlueprintParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Body of `assignSiteDeviceBlueprint`: Assign a blueprint to a device of a site. */
export type AssignSiteDeviceBlueprintBody = AssignBlueprintRequest;

/** Result of `assignSiteDeviceBlueprint`: Assign a blueprint to a device of a site. */
export type AssignSiteDeviceBlueprintResult = Device;

/** Parameters of `generateSiteDeviceConfig`: Generate a connection configuration for a device of a site. */
export interface GenerateSiteDeviceConfigParameters extends GenerateDeviceConfigParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Body of `generateSiteDeviceConfig`: Generate a connection configuration for a device of a site. */
export type GenerateSiteDeviceConfigBody = GenerateDeviceConfigRequest;

/** Result of `generateSiteDeviceConfig`: Generate a connection configuration for a device of a site. */
export type GenerateSiteDeviceConfigResult = CommunicationConfig;

/** Parameters of `runSiteDeviceTerminal`: Open a remote terminal on a device of a site. */
export interface RunSiteDeviceTerminalParameters extends RunDeviceTerminalParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Result of `runSiteDeviceTerminal`: Open a remote terminal on a device of a site. */
export type RunSiteDeviceTerminalResult = TerminalSession;

/** Parameters of `listDeviceLogs`: List device logs. */
export interface ListDeviceLogsParameters {
  /**
   * Id or slug of the device. A slug is unique only inside its site.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device_id: string;
  /**
   * Return only log messages that arrived at this time or later (RFC 3339).
   *
   * @example "2026-01-14T00:00:00Z"
   */
  "received_at.gte"?: string | undefined;
  /**
   * Return only log messages that arrived before this time (RFC 3339).
   *
   * @example "2026-01-15T00:00:00Z"
   */
  "received_at.lt"?: string | undefined;
  /**
   * Return only log messages of this severity.
   *
   * @example "warning"
   */
  severity?: KnownLogSeverity | undefined;
  /**
   * Log messages to return: persisted ones, temporary ones or both.
   *
   * @default "ALL"
   * @example "PERSISTENT"
   */
  retention?: LogRetention | undefined;
  /**
   * Order of the log messages, by the time they arrived.
   *
   * @default "RECEIVED_AT_ASC"
   * @example "RECEIVED_AT_DESC"
   */
  order?: LogOrder | undefined;
  /**
   * Number of items to skip. An offset past the end gives an empty page, not an error.
   *
   * @default 0
   * @example 0
   */
  offset?: number | undefined;
  /**
   * The largest number of items to return in one page.
   *
   * @default 50
   * @example 50
   */
  limit?: number | undefined;
}

/** Result of `listDeviceLogs`: List device logs. */
export type ListDeviceLogsResult = DeviceLogList;

/** One item of the list that comes from `listDeviceLogs`: List device logs. */
export type ListDeviceLogsItem = DeviceLog;

/** Parameters of `streamDeviceLogs`: Stream device logs. */
export interface StreamDeviceLogsParameters {
  /**
   * Id or slug of the device. A slug is unique only inside its site.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device_id: string;
  /**
   * Return only log messages of this severity.
   *
   * @example "warning"
   */
  severity?: KnownLogSeverity | undefined;
  /**
   * Log messages to return: persisted ones, temporary ones or both.
   *
   * @default "ALL"
   * @example "PERSISTENT"
   */
  retention?: LogRetention | undefined;
}

/** One message of `streamDeviceLogs`: Stream device logs. */
export type StreamDeviceLogsMessage = StreamMessage;

/** Parameters of `listSiteDeviceLogs`: List logs of a device of a site. */
export interface ListSiteDeviceLogsParameters extends ListDeviceLogsParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Result of `listSiteDeviceLogs`: List logs of a device of a site. */
export type ListSiteDeviceLogsResult = DeviceLogList;

/** One item of the list that comes from `listSiteDeviceLogs`: List logs of a device of a site. */
export type ListSiteDeviceLogsItem = DeviceLog;

/** Parameters of `streamSiteDeviceLogs`: Stream logs of a device of a site. */
export interface StreamSiteDeviceLogsParameters extends StreamDeviceLogsParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** One message of `streamSiteDeviceLogs`: Stream logs of a device of a site. */
export type StreamSiteDeviceLogsMessage = StreamMessage;

/** Parameters of `getSiteDeviceTelemetry`: Get current telemetry of a device of a site. */
export interface GetSiteDeviceTelemetryParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
  /**
   * Id or slug of the device. A slug is unique only inside its site.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device_id: string;
  /**
   * Names of the telemetry attributes to return. By default all attributes are returned.
   *
   * @example ["soc","status"]
   */
  "attribute.in"?: readonly string[] | undefined;
  /**
   * Largest age of a current value, a duration such as `30s` or `1m0s` (units h, m, s). Older values are not returned as current.
   *
   * @default "30s"
   * @example "1m"
   */
  relevance_interval?: Duration | undefined;
}

/** Result of `getSiteDeviceTelemetry`: Get current telemetry of a device of a site. */
export type GetSiteDeviceTelemetryResult = DeviceTelemetry;

/** Parameters of `streamSiteDeviceTelemetry`: Stream telemetry of a device of a site. */
export interface StreamSiteDeviceTelemetryParameters extends StreamDeviceTelemetryParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** One message of `streamSiteDeviceTelemetry`: Stream telemetry of a device of a site. */
export type StreamSiteDeviceTelemetryMessage = StreamMessage;

/** Parameters of `getDeviceTelemetry`: Get current telemetry of a device. */
export interface GetDeviceTelemetryParameters {
  /**
   * Id or slug of the device. A slug is unique only inside its site.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device_id: string;
  /**
   * Names of the telemetry attributes to return. By default all attributes are returned.
   *
   * @example ["soc","status"]
   */
  "attribute.in"?: readonly string[] | undefined;
  /**
   * Largest age of a current value, a duration such as `30s` or `1m0s` (units h, m, s). Older values are not returned as current.
   *
   * @default "30s"
   * @example "1m"
   */
  relevance_interval?: Duration | undefined;
}

/** Result of `getDeviceTelemetry`: Get current telemetry of a device. */
export type GetDeviceTelemetryResult = DeviceTelemetry;

/** Parameters of `streamDeviceTelemetry`: Stream telemetry of a device. */
export interface StreamDeviceTelemetryParameters {
  /**
   * Id or slug of the device. A slug is unique only inside its site.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device_id: string;
}

/** One message of `streamDeviceTelemetry`: Stream telemetry of a device. */
export type StreamDeviceTelemetryMessage = StreamMessage;

/** Parameters of `executeCommand`: Execute a command. */
export interface ExecuteCommandParameters {
  /**
   * Id or slug of the device. A slug is unique only inside its site.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device_id: string;
  /**
   * Parts to return in addition. `log` adds all responses so far, newest first. An empty list adds nothing.
   *
   * @example ["log"]
   */
  expand?: readonly CommandExecutionExpand[] | undefined;
}

/** Body of `executeCommand`: Execute a command. */
export type ExecuteCommandBody = ExecuteCommandRequest;

/** Result of `executeCommand`: Execute a command. */
export type ExecuteCommandResult = CommandExecution;

/** Parameters of `listDeviceCommandExecutions`: List the command executions of a device. */
export interface ListDeviceCommandExecutionsParameters {
  /**
   * Id or slug of the device. A slug is unique only inside its site.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device_id: string;
  /**
   * Order of the list. The default is up to the server, so set it whenever the order matters.
   *
   * @example "CREATED_AT_DESC"
   */
  order?: CommandExecutionOrder | undefined;
  /**
   * Only executions created at this time or later (RFC 3339).
   *
   * @example "2026-01-14T00:00:00Z"
   */
  "created_at.gte"?: string | undefined;
  /**
   * Only executions created before this time (RFC 3339).
   *
   * @example "2026-01-15T00:00:00Z"
   */
  "created_at.lt"?: string | undefined;
  /**
   * Only executions in one of these states.
   *
   * @example ["ERROR","TIMEOUT"]
   */
  "state.in"?: readonly KnownExecutionState[] | undefined;
  /**
   * Only executions of the commands with these names.
   *
   * @example ["set_charge_limit"]
   */
  "name.in"?: readonly string[] | undefined;
  /**
   * Number of items to skip. An offset past the end gives an empty page, not an error.
   *
   * @default 0
   * @example 0
   */
  offset?: number | undefined;
  /**
   * The largest number of items to return in one page.
   *
   * @default 50
   * @example 50
   */
  limit?: number | undefined;
}

/** Result of `listDeviceCommandExecutions`: List the command executions of a device. */
export type ListDeviceCommandExecutionsResult = CommandExecutionList;

/** One item of the list that comes from `listDeviceCommandExecutions`: List the command executions of a device. */
export type ListDeviceCommandExecutionsItem = CommandExecution;

/** Parameters of `createCommandExecution`: Start a command. */
export interface CreateCommandExecutionParameters {
  /**
   * Id or slug of the device. A slug is unique only inside its site.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device_id: string;
}

/** Body of `createCommandExecution`: Start a command. */
export type CreateCommandExecutionBody = ExecuteCommandRequest;

/** Result of `createCommandExecution`: Start a command. */
export type CreateCommandExecutionResult = string;

/** Parameters of `getCommandExecution`: Get a command execution. */
export interface GetCommandExecutionParameters {
  /**
   * Id or slug of the device. A slug is unique only inside its site.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device_id: string;
  /**
   * Id of the command execution.
   *
   * @example "2f8d1c74-9b3e-4d6a-8c15-7e0a4b92d3f8"
   */
  execution_id: string;
  /**
   * Parts to return in addition. `log` adds all responses so far, newest first. An empty list adds nothing.
   *
   * @example ["log"]
   */
  expand?: readonly CommandExecutionExpand[] | undefined;
}

/** Result of `getCommandExecution`: Get a command execution. */
export type GetCommandExecutionResult = CommandExecution;

/** Parameters of `listSiteCommandExecutions`: List the command executions of a site. */
export interface ListSiteCommandExecutionsParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
  /**
   * Only executions on the devices with these ids.
   *
   * @example ["c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"]
   */
  "device_id.in"?: readonly string[] | undefined;
  /**
   * Order of the list. The default is up to the server, so set it whenever the order matters.
   *
   * @example "CREATED_AT_DESC"
   */
  order?: CommandExecutionOrder | undefined;
  /**
   * Only executions created at this time or later (RFC 3339).
   *
   * @example "2026-01-14T00:00:00Z"
   */
  "created_at.gte"?: string | undefined;
  /**
   * Only executions created before this time (RFC 3339).
   *
   * @example "2026-01-15T00:00:00Z"
   */
  "created_at.lt"?: string | undefined;
  /**
   * Only executions in one of these states.
   *
   * @example ["ERROR","TIMEOUT"]
   */
  "state.in"?: readonly KnownExecutionState[] | undefined;
  /**
   * Only executions of the commands with these names.
   *
   * @example ["set_charge_limit"]
   */
  "name.in"?: readonly string[] | undefined;
  /**
   * Number of items to skip. An offset past the end gives an empty page, not an error.
   *
   * @default 0
   * @example 0
   */
  offset?: number | undefined;
  /**
   * The largest number of items to return in one page.
   *
   * @default 50
   * @example 50
   */
  limit?: number | undefined;
}

/** Result of `listSiteCommandExecutions`: List the command executions of a site. */
export type ListSiteCommandExecutionsResult = CommandExecutionList;

/** One item of the list that comes from `listSiteCommandExecutions`: List the command executions of a site. */
export type ListSiteCommandExecutionsItem = CommandExecution;

/** Parameters of `executeSiteDeviceCommand`: Execute a command on a device of a site. */
export interface ExecuteSiteDeviceCommandParameters extends ExecuteCommandParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Body of `executeSiteDeviceCommand`: Execute a command on a device of a site. */
export type ExecuteSiteDeviceCommandBody = ExecuteCommandRequest;

/** Result of `executeSiteDeviceCommand`: Execute a command on a device of a site. */
export type ExecuteSiteDeviceCommandResult = CommandExecution;

/** Parameters of `listSiteDeviceCommandExecutions`: List the command executions of a device of a site. */
export interface ListSiteDeviceCommandExecutionsParameters extends ListDeviceCommandExecutionsParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Result of `listSiteDeviceCommandExecutions`: List the command executions of a device of a site. */
export type ListSiteDeviceCommandExecutionsResult = CommandExecutionList;

/** One item of the list that comes from `listSiteDeviceCommandExecutions`: List the command executions of a device of a site. */
export type ListSiteDeviceCommandExecutionsItem = CommandExecution;

/** Parameters of `createSiteDeviceCommandExecution`: Start a command on a device of a site. */
export interface CreateSiteDeviceCommandExecutionParameters extends CreateCommandExecutionParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Body of `createSiteDeviceCommandExecution`: Start a command on a device of a site. */
export type CreateSiteDeviceCommandExecutionBody = ExecuteCommandRequest;

/** Result of `createSiteDeviceCommandExecution`: Start a command on a device of a site. */
export type CreateSiteDeviceCommandExecutionResult = string;

/** Parameters of `getSiteDeviceCommandExecution`: Get a command execution of a device of a site. */
export interface GetSiteDeviceCommandExecutionParameters extends GetCommandExecutionParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Result of `getSiteDeviceCommandExecution`: Get a command execution of a device of a site. */
export type GetSiteDeviceCommandExecutionResult = CommandExecution;

/** Parameters of `getLatestTelemetry`: Get the latest telemetry of several devices. */
export interface GetLatestTelemetryParameters {
  /**
   * Attributes to read of each device, by its id or slug: their names, separated by commas, such as `soc,alerts`.
   *
   * @example
   * {
   *   "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02": "soc,alerts",
   *   "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14": "uptime"
   * }
   */
  devices: {
    [key: string]: string;
  };
  /**
   * Largest age of a current value, a duration such as `30s` or `1m0s` (units h, m, s). Older values are not returned as current.
   *
   * @default "30s"
   * @example "1m"
   */
  relevance_interval?: Duration | undefined;
}

/** Result of `getLatestTelemetry`: Get the latest telemetry of several devices. */
export type GetLatestTelemetryResult = LatestTelemetry;

/** Parameters of `queryTimeseries`: Query time series. */
export interface QueryTimeseriesParameters {}

/** Body of `queryTimeseries`: Query time series. */
export type QueryTimeseriesBody = TimeseriesQuery;

/** Result of `queryTimeseries`: Query time series. */
export type QueryTimeseriesResult = string;

/** Parameters of `provisionStandaloneDevice`: Provision a standalone device. */
export interface ProvisionStandaloneDeviceParameters {}

/** Body of `provisionStandaloneDevice`: Provision a standalone device. */
export type ProvisionStandaloneDeviceBody = ProvisionStandaloneDeviceRequest;

/** Result of `provisionStandaloneDevice`: Provision a standalone device. */
export type ProvisionStandaloneDeviceResult = ProvisioningResult;

/** Parameters of `provisionLuaDevice`: Provision a Lua device. */
export interface ProvisionLuaDeviceParameters {}

/** Body of `provisionLuaDevice`: Provision a Lua device. */
export type ProvisionLuaDeviceBody = ProvisionLuaDeviceRequest;

/** Result of `provisionLuaDevice`: Provision a Lua device. */
export type ProvisionLuaDeviceResult = ProvisioningResult;

/** Parameters of `provisionVirtualUcm`: Provision a virtual UCM. */
export interface ProvisionVirtualUcmParameters {}

/** Body of `provisionVirtualUcm`: Provision a virtual UCM. */
export type ProvisionVirtualUcmBody = ProvisionVirtualUcmRequest;

/** Result of `provisionVirtualUcm`: Provision a virtual UCM. */
export type ProvisionVirtualUcmResult = ProvisioningResult;

/** Parameters of `provisionUcm`: Provision a UCM. */
export interface ProvisionUcmParameters {}

/** Body of `provisionUcm`: Provision a UCM. */
export type ProvisionUcmBody = ProvisionUcmRequest;

/** Result of `provisionUcm`: Provision a UCM. */
export type ProvisionUcmResult = ProvisioningResult;

/** Parameters of `uploadBlueprint`: Upload a blueprint. */
export interface UploadBlueprintParameters {}

/** Body of `uploadBlueprint`: Upload a blueprint. */
export type UploadBlueprintBody = BinaryBody | BlueprintUploadForm;

/** Result of `uploadBlueprint`: Upload a blueprint. */
export type UploadBlueprintResult = BlueprintUpload;

/** Parameters of `validateBlueprint`: Validate a blueprint. */
export interface ValidateBlueprintParameters {}

/** Body of `validateBlueprint`: Validate a blueprint. */
export type ValidateBlueprintBody = BinaryBody | BlueprintUploadForm;

/** Result of `validateBlueprint`: Validate a blueprint. */
export type ValidateBlueprintResult = ValidationResult;

/** Parameters of `getBlueprint`: Get a blueprint. */
export interface GetBlueprintParameters {
  /**
   * Id of the blueprint.
   *
   * @example "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60"
   */
  blueprint_id: string;
}

/** Result of `getBlueprint`: Get a blueprint. */
export type GetBlueprintResult = Blueprint;

/** Parameters of `downloadBlueprint`: Download a blueprint. */
export interface DownloadBlueprintParameters {
  /**
   * Id of the blueprint.
   *
   * @example "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60"
   */
  blueprint_id: string;
  /**
   * Form of the blueprint to return.
   *
   * @default "COMPILED"
   * @example "ORIGINAL"
   */
  view?: BlueprintView | undefined;
}

/** Result of `downloadBlueprint`: Download a blueprint. */
export type DownloadBlueprintResult = Uint8Array<ArrayBuffer>;

/** Parameters of `getBlueprintByName`: Get a blueprint by its full name. */
export interface GetBlueprintByNameParameters {
  /**
   * Namespace of the blueprint, the part of its full name before the slash.
   *
   * @example "enapter"
   */
  namespace: string;
  /**
   * Name of the blueprint inside its namespace.
   *
   * @example "battery_rack"
   */
  name: string;
  /**
   * Tag of the blueprint, the part of its full name after the colon.
   *
   * @example "latest"
   */
  tag: string;
}

/** Result of `getBlueprintByName`: Get a blueprint by its full name. */
export type GetBlueprintByNameResult = Blueprint;

/** Parameters of `downloadDeviceProfiles`: Download the device profiles. */
export interface DownloadDeviceProfilesParameters {}

/** Result of `downloadDeviceProfiles`: Download the device profiles. */
export type DownloadDeviceProfilesResult = Uint8Array<ArrayBuffer>;

/** Parameters of `uploadDeviceProfiles`: Upload the device profiles. */
export interface UploadDeviceProfilesParameters {}

/** Body of `uploadDeviceProfiles`: Upload the device profiles. */
export type UploadDeviceProfilesBody = BinaryBody;

/** Result of `uploadDeviceProfiles`: Upload the device profiles. */
export type UploadDeviceProfilesResult = EmptyObject;

/**
 * Parameters of `downloadDeviceProfilesLegacy`: Download the device profiles from the former path.
 *
 * @deprecated
 */
export interface DownloadDeviceProfilesLegacyParameters {}

/**
 * Result of `downloadDeviceProfilesLegacy`: Download the device profiles from the former path.
 *
 * @deprecated
 */
export type DownloadDeviceProfilesLegacyResult = Uint8Array<ArrayBuffer>;

/** Parameters of `getRuleEngine`: Get the rule engine of a site. */
export interface GetRuleEngineParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Result of `getRuleEngine`: Get the rule engine of a site. */
export type GetRuleEngineResult = RuleEngine;

/** Parameters of `suspendRuleEngine`: Suspend the rule engine of a site. */
export interface SuspendRuleEngineParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Result of `suspendRuleEngine`: Suspend the rule engine of a site. */
export type SuspendRuleEngineResult = RuleEngine;

/** Parameters of `resumeRuleEngine`: Resume the rule engine of a site. */
export interface ResumeRuleEngineParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Result of `resumeRuleEngine`: Resume the rule engine of a site. */
export type ResumeRuleEngineResult = RuleEngine;

/** Parameters of `getGatewayRuleEngine`: Get the rule engine of a gateway. */
export interface GetGatewayRuleEngineParameters {}

/** Result of `getGatewayRuleEngine`: Get the rule engine of a gateway. */
export type GetGatewayRuleEngineResult = RuleEngine;

/** Parameters of `suspendGatewayRuleEngine`: Suspend the rule engine of a gateway. */
export interface SuspendGatewayRuleEngineParameters {}

/** Result of `suspendGatewayRuleEngine`: Suspend the rule engine of a gateway. */
export type SuspendGatewayRuleEngineResult = RuleEngine;

/** Parameters of `resumeGatewayRuleEngine`: Resume the rule engine of a gateway. */
export interface ResumeGatewayRuleEngineParameters {}

/** Result of `resumeGatewayRuleEngine`: Resume the rule engine of a gateway. */
export type ResumeGatewayRuleEngineResult = RuleEngine;

/** Parameters of `listRules`: List the rules of a site. */
export interface ListRulesParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
  /**
   * Number of items to skip. An offset past the end gives an empty page, not an error.
   *
   * @default 0
   * @example 0
   */
  offset?: number | undefined;
  /**
   * The largest number of items to return in one page.
   *
   * @default 50
   * @example 50
   */
  limit?: number | undefined;
}

/** Result of `listRules`: List the rules of a site. */
export type ListRulesResult = RuleList;

/** One item of the list that comes from `listRules`: List the rules of a site. */
export type ListRulesItem = Rule;

/** Parameters of `createRule`: Create a rule in a site. */
export interface CreateRuleParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Body of `createRule`: Create a rule in a site. */
export type CreateRuleBody = CreateRuleRequest;

/** Result of `createRule`: Create a rule in a site. */
export type CreateRuleResult = Rule;

/** Parameters of `getRule`: Get a rule of a site. */
export interface GetRuleParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
  /**
   * Id or slug of the rule.
   *
   * @example "night-charge"
   */
  rule_id: string;
}

/** Result of `getRule`: Get a rule of a site. */
export type GetRuleResult = Rule;

/** Parameters of `updateRule`: Update a rule of a site. */
export interface UpdateRuleParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
  /**
   * Id or slug of the rule.
   *
   * @example "night-charge"
   */
  rule_id: string;
}

/** Body of `updateRule`: Update a rule of a site. */
export type UpdateRuleBody = UpdateRuleRequest;

/** Result of `updateRule`: Update a rule of a site. */
export type UpdateRuleResult = Rule;

/** Parameters of `deleteRule`: Delete a rule of a site. */
export interface DeleteRuleParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
  /**
   * Id or slug of the rule.
   *
   * @example "night-charge"
   */
  rule_id: string;
}

/** Result of `deleteRule`: Delete a rule of a site. */
export type DeleteRuleResult = EmptyObject;

/** Parameters of `updateRuleScript`: Update the script of a rule of a site. */
export interface UpdateRuleScriptParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
  /**
   * Id or slug of the rule.
   *
   * @example "night-charge"
   */
  rule_id: string;
}

/** Body of `updateRuleScript`: Update the script of a rule of a site. */
export type UpdateRuleScriptBody = UpdateRuleScriptRequest;

/** Result of `updateRuleScript`: Update the script of a rule of a site. */
export type UpdateRuleScriptResult = Rule;

/** Parameters of `enableRule`: Enable a rule of a site. */
export interface EnableRuleParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
  /**
   * Id or slug of the rule.
   *
   * @example "night-charge"
   */
  rule_id: string;
}

/** Result of `enableRule`: Enable a rule of a site. */
export type EnableRuleResult = Rule;

/** Parameters of `disableRule`: Disable a rule of a site. */
export interface DisableRuleParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
  /**
   * Id or slug of the rule.
   *
   * @example "night-charge"
   */
  rule_id: string;
}

/** Result of `disableRule`: Disable a rule of a site. */
export type DisableRuleResult = Rule;

/** Parameters of `batchEnableRules`: Enable several rules of a site. */
export interface BatchEnableRulesParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Body of `batchEnableRules`: Enable several rules of a site. */
export type BatchEnableRulesBody = RuleIdsRequest;

/** Result of `batchEnableRules`: Enable several rules of a site. */
export type BatchEnableRulesResult = EmptyObject;

/** Parameters of `batchDisableRules`: Disable several rules of a site. */
export interface BatchDisableRulesParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
}

/** Body of `batchDisableRules`: Disable several rules of a site. */
export type BatchDisableRulesBody = RuleIdsRequest;

/** Result of `batchDisableRules`: Disable several rules of a site. */
export type BatchDisableRulesResult = EmptyObject;

/** Parameters of `streamRuleLogs`: Stream the logs of a rule of a site. */
export interface StreamRuleLogsParameters {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
  /**
   * Id or slug of the rule.
   *
   * @example "night-charge"
   */
  rule_id: string;
}

/** One message of `streamRuleLogs`: Stream the logs of a rule of a site. */
export type StreamRuleLogsMessage = RuleLog;

/** Parameters of `listGatewayRules`: List the rules of a gateway. */
export interface ListGatewayRulesParameters {
  /**
   * Number of items to skip. An offset past the end gives an empty page, not an error.
   *
   * @default 0
   * @example 0
   */
  offset?: number | undefined;
  /**
   * The largest number of items to return in one page.
   *
   * @default 50
   * @example 50
   */
  limit?: number | undefined;
}

/** Result of `listGatewayRules`: List the rules of a gateway. */
export type ListGatewayRulesResult = RuleList;

/** One item of the list that comes from `listGatewayRules`: List the rules of a gateway. */
export type ListGatewayRulesItem = Rule;

/** Parameters of `createGatewayRule`: Create a rule on a gateway. */
export interface CreateGatewayRuleParameters {}

/** Body of `createGatewayRule`: Create a rule on a gateway. */
export type CreateGatewayRuleBody = CreateRuleRequest;

/** Result of `createGatewayRule`: Create a rule on a gateway. */
export type CreateGatewayRuleResult = Rule;

/** Parameters of `getGatewayRule`: Get a rule of a gateway. */
export interface GetGatewayRuleParameters {
  /**
   * Id or slug of the rule.
   *
   * @example "night-charge"
   */
  rule_id: string;
}

/** Result of `getGatewayRule`: Get a rule of a gateway. */
export type GetGatewayRuleResult = Rule;

/** Parameters of `updateGatewayRule`: Update a rule of a gateway. */
export interface UpdateGatewayRuleParameters {
  /**
   * Id or slug of the rule.
   *
   * @example "night-charge"
   */
  rule_id: string;
}

/** Body of `updateGatewayRule`: Update a rule of a gateway. */
export type UpdateGatewayRuleBody = UpdateRuleRequest;

/** Result of `updateGatewayRule`: Update a rule of a gateway. */
export type UpdateGatewayRuleResult = Rule;

/** Parameters of `deleteGatewayRule`: Delete a rule of a gateway. */
export interface DeleteGatewayRuleParameters {
  /**
   * Id or slug of the rule.
   *
   * @example "night-charge"
   */
  rule_id: string;
}

/** Result of `deleteGatewayRule`: Delete a rule of a gateway. */
export type DeleteGatewayRuleResult = EmptyObject;

/** Parameters of `updateGatewayRuleScript`: Update the script of a rule of a gateway. */
export interface UpdateGatewayRuleScriptParameters {
  /**
   * Id or slug of the rule.
   *
   * @example "night-charge"
   */
  rule_id: string;
}

/** Body of `updateGatewayRuleScript`: Update the script of a rule of a gateway. */
export type UpdateGatewayRuleScriptBody = UpdateRuleScriptRequest;

/** Result of `updateGatewayRuleScript`: Update the script of a rule of a gateway. */
export type UpdateGatewayRuleScriptResult = Rule;

/** Parameters of `enableGatewayRule`: Enable a rule of a gateway. */
export interface EnableGatewayRuleParameters {
  /**
   * Id or slug of the rule.
   *
   * @example "night-charge"
   */
  rule_id: string;
}

/** Result of `enableGatewayRule`: Enable a rule of a gateway. */
export type EnableGatewayRuleResult = Rule;

/** Parameters of `disableGatewayRule`: Disable a rule of a gateway. */
export interface DisableGatewayRuleParameters {
  /**
   * Id or slug of the rule.
   *
   * @example "night-charge"
   */
  rule_id: string;
}

/** Result of `disableGatewayRule`: Disable a rule of a gateway. */
export type DisableGatewayRuleResult = Rule;

/** Parameters of `batchEnableGatewayRules`: Enable several rules of a gateway. */
export interface BatchEnableGatewayRulesParameters {}

/** Body of `batchEnableGatewayRules`: Enable several rules of a gateway. */
export type BatchEnableGatewayRulesBody = RuleIdsRequest;

/** Result of `batchEnableGatewayRules`: Enable several rules of a gateway. */
export type BatchEnableGatewayRulesResult = EmptyObject;

/** Parameters of `batchDisableGatewayRules`: Disable several rules of a gateway. */
export interface BatchDisableGatewayRulesParameters {}

/** Body of `batchDisableGatewayRules`: Disable several rules of a gateway. */
export type BatchDisableGatewayRulesBody = RuleIdsRequest;

/** Result of `batchDisableGatewayRules`: Disable several rules of a gateway. */
export type BatchDisableGatewayRulesResult = EmptyObject;

/** Parameters of `streamGatewayRuleLogs`: Stream the logs of a rule of a gateway. */
export interface StreamGatewayRuleLogsParameters {
  /**
   * Id or slug of the rule.
   *
   * @example "night-charge"
   */
  rule_id: string;
}

/** One message of `streamGatewayRuleLogs`: Stream the logs of a rule of a gateway. */
export type StreamGatewayRuleLogsMessage = RuleLog;
