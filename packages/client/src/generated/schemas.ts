// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type {
  BlueprintEnvelope,
  BlueprintUploadEnvelope,
  CommandExecutionEnvelope,
  CommandExecutionIdEnvelope,
  CommandExecutionList,
  CommunicationConfigEnvelope,
  DeviceEnvelope,
  DeviceList,
  DeviceLogList,
  DeviceTelemetryEnvelope,
  EmptyObject,
  LatestTelemetryEnvelope,
  ManifestEnvelope,
  ProvisioningResult,
  RuleEngineEnvelope,
  RuleEnvelope,
  RuleList,
  SiteEnvelope,
  SiteList,
  TerminalSession,
  ValidationResult,
} from "@enapter/http-api-types/models";
import { anyOf, nullable, oneOf } from "../validation/combinations.ts";
import { array, object, record } from "../validation/containers.ts";
import { any, boolean, bounded, integer, number, string, text } from "../validation/scalars.ts";
import type { Check } from "../validation/report.ts";

export const siteVersionCheck: Check = string;

export const accessRoleCheck: Check = string;

export const locationCheck: Check = /* @__PURE__ */ object(
  {
    name: string,
    latitude: /* @__PURE__ */ nullable(number),
    longitude: /* @__PURE__ */ nullable(number),
  },
  ["name"],
);

export const siteCheck: Check = /* @__PURE__ */ object(
  {
    id: string,
    name: string,
    timezone: string,
    version: siteVersionCheck,
    authorized_role: accessRoleCheck,
    location: /* @__PURE__ */ nullable(locationCheck),
    archived: boolean,
  },
  ["id", "name", "timezone", "version", "authorized_role"],
);

export const siteListCheck: Check = /* @__PURE__ */ object(
  {
    sites: /* @__PURE__ */ array(siteCheck),
    total_count: /* @__PURE__ */ bounded(integer, { minimum: 0 }),
  },
  ["sites", "total_count"],
);

export const siteEnvelopeCheck: Check = /* @__PURE__ */ object({ site: siteCheck }, ["site"]);

export const emptyObjectCheck: Check = /* @__PURE__ */ object();

export const deviceTypeCheck: Check = string;

export const manifestSupportCheck: Check = /* @__PURE__ */ object({ url: string, email: string });

export const manifestRuntimeCheck: Check = /* @__PURE__ */ object(
  {
    type: string,
    options: /* @__PURE__ */ nullable(/* @__PURE__ */ object()),
    requirements: /* @__PURE__ */ nullable(/* @__PURE__ */ array(string)),
  },
);

export const manifestFieldTypeCheck: Check = string;

export const manifestEnumValueCheck: Check = /* @__PURE__ */ object(
  {
    value: /* @__PURE__ */ anyOf([string, number]),
    display_name: string,
    description: string,
    color: string,
  },
  ["value"],
);

export const manifestAccessLevelCheck: Check = string;

export const manifestPropertyCheck: Check = /* @__PURE__ */ object(
  {
    type: manifestFieldTypeCheck,
    display_name: string,
    description: string,
    enum: /* @__PURE__ */ nullable(
      /* @__PURE__ */ array(/* @__PURE__ */ anyOf([string, number])),
    ),
    enum_with_metainfo: /* @__PURE__ */ nullable(/* @__PURE__ */ array(manifestEnumValueCheck)),
    unit: string,
    allow_unit_c: boolean,
    allow_unit_f: boolean,
    auto_scale: /* @__PURE__ */ nullable(/* @__PURE__ */ array(string)),
    json_schema: /* @__PURE__ */ nullable(/* @__PURE__ */ anyOf([/* @__PURE__ */ object(), string])),
    access_level: /* @__PURE__ */ nullable(manifestAccessLevelCheck),
    implements: /* @__PURE__ */ nullable(/* @__PURE__ */ array(string)),
    aliases: /* @__PURE__ */ nullable(/* @__PURE__ */ array(string)),
  },
  ["type"],
);

export const manifestTelemetryAttributeCheck: Check = /* @__PURE__ */ object(
  {
    type: manifestFieldTypeCheck,
    display_name: string,
    description: string,
    enum: /* @__PURE__ */ nullable(
      /* @__PURE__ */ array(/* @__PURE__ */ anyOf([string, number])),
    ),
    enum_with_metainfo: /* @__PURE__ */ nullable(/* @__PURE__ */ array(manifestEnumValueCheck)),
    unit: string,
    allow_unit_c: boolean,
    allow_unit_f: boolean,
    auto_scale: /* @__PURE__ */ nullable(/* @__PURE__ */ array(string)),
    json_schema: /* @__PURE__ */ nullable(/* @__PURE__ */ anyOf([/* @__PURE__ */ object(), string])),
    access_level: /* @__PURE__ */ nullable(manifestAccessLevelCheck),
    implements: /* @__PURE__ */ nullable(/* @__PURE__ */ array(string)),
    aliases: /* @__PURE__ */ nullable(/* @__PURE__ */ array(string)),
  },
  ["type"],
);

export const manifestCommandArgumentCheck: Check = /* @__PURE__ */ object(
  {
    display_name: string,
    type: manifestFieldTypeCheck,
    description: string,
    required: boolean,
    min: number,
    max: number,
    enum: /* @__PURE__ */ nullable(
      /* @__PURE__ */ array(/* @__PURE__ */ anyOf([string, number])),
    ),
    enum_with_metainfo: /* @__PURE__ */ nullable(/* @__PURE__ */ array(manifestEnumValueCheck)),
    format: string,
    json_schema: /* @__PURE__ */ nullable(/* @__PURE__ */ anyOf([/* @__PURE__ */ object(), string])),
    sensitive: boolean,
    default: any,
  },
  ["type"],
);

export const manifestCommandResponseFieldCheck: Check = /* @__PURE__ */ object(
  {
    display_name: string,
    description: string,
    type: manifestFieldTypeCheck,
    required: boolean,
    enum: /* @__PURE__ */ nullable(
      /* @__PURE__ */ array(/* @__PURE__ */ anyOf([string, number])),
    ),
    enum_with_metainfo: /* @__PURE__ */ nullable(/* @__PURE__ */ array(manifestEnumValueCheck)),
    format: string,
    json_schema: /* @__PURE__ */ nullable(/* @__PURE__ */ anyOf([/* @__PURE__ */ object(), string])),
  },
  ["type"],
);

export const manifestConfirmationCheck: Check = /* @__PURE__ */ object({ severity: string, title: string, description: string });

export const manifestUiCheck: Check = /* @__PURE__ */ object(
  { icon: string, quick_access: boolean, mobile_quick_access: boolean },
);

export const manifestCommandCheck: Check = /* @__PURE__ */ object(
  {
    display_name: string,
    group: string,
    description: string,
    arguments: /* @__PURE__ */ nullable(/* @__PURE__ */ record(manifestCommandArgumentCheck)),
    response: /* @__PURE__ */ nullable(/* @__PURE__ */ record(manifestCommandResponseFieldCheck)),
    confirmation: /* @__PURE__ */ nullable(manifestConfirmationCheck),
    virtual: boolean,
    ui: /* @__PURE__ */ nullable(manifestUiCheck),
    access_level: /* @__PURE__ */ nullable(manifestAccessLevelCheck),
    read_access_level: /* @__PURE__ */ nullable(manifestAccessLevelCheck),
    populate_values_command: string,
    implements: /* @__PURE__ */ nullable(/* @__PURE__ */ array(string)),
    aliases: /* @__PURE__ */ nullable(/* @__PURE__ */ array(string)),
  },
);

export const manifestCommandGroupCheck: Check = /* @__PURE__ */ object(
  {
    display_name: string,
    description: string,
    ui: /* @__PURE__ */ nullable(manifestUiCheck),
  },
);

export const manifestAlertSeverityCheck: Check = string;

export const manifestAlertCheck: Check = /* @__PURE__ */ object(
  {
    severity: manifestAlertSeverityCheck,
    display_name: string,
    code: string,
    grace_period: string,
    description: string,
    troubleshooting: /* @__PURE__ */ nullable(/* @__PURE__ */ array(string)),
    telemetry: /* @__PURE__ */ nullable(/* @__PURE__ */ array(string)),
    components: /* @__PURE__ */ nullable(/* @__PURE__ */ array(string)),
    conditions: /* @__PURE__ */ nullable(/* @__PURE__ */ array(string)),
  },
  ["severity"],
);

export const manifestConfigurationParameterCheck: Check = /* @__PURE__ */ object(
  {
    display_name: string,
    type: manifestFieldTypeCheck,
    description: string,
    default: any,
    required: boolean,
    sensitive: boolean,
    min: number,
    max: number,
    enum: /* @__PURE__ */ nullable(
      /* @__PURE__ */ array(/* @__PURE__ */ anyOf([string, number])),
    ),
    enum_with_metainfo: /* @__PURE__ */ nullable(/* @__PURE__ */ array(manifestEnumValueCheck)),
    format: string,
  },
  ["type"],
);

export const manifestConfigurationBucketCheck: Check = /* @__PURE__ */ object(
  {
    display_name: string,
    description: string,
    parameters: /* @__PURE__ */ nullable(/* @__PURE__ */ record(manifestConfigurationParameterCheck)),
    access_level: /* @__PURE__ */ nullable(manifestAccessLevelCheck),
    virtual_commands: boolean,
    ui: /* @__PURE__ */ nullable(manifestUiCheck),
  },
);

export const manifestUnitCheck: Check = /* @__PURE__ */ object({ symbol: string, display_name: string, description: string });

export const manifestLuaFileCheck: Check = /* @__PURE__ */ object({ lua_file: string });

export const manifestCheck: Check = /* @__PURE__ */ object(
  {
    blueprint_spec: string,
    display_name: string,
    description: string,
    implements: /* @__PURE__ */ nullable(/* @__PURE__ */ array(string)),
    implements_draft: /* @__PURE__ */ nullable(/* @__PURE__ */ array(string)),
    category: /* @__PURE__ */ nullable(string),
    icon: /* @__PURE__ */ nullable(string),
    vendor: /* @__PURE__ */ nullable(string),
    author: /* @__PURE__ */ nullable(string),
    contributors: /* @__PURE__ */ nullable(/* @__PURE__ */ array(string)),
    license: /* @__PURE__ */ nullable(string),
    support: /* @__PURE__ */ nullable(manifestSupportCheck),
    runtime: /* @__PURE__ */ nullable(manifestRuntimeCheck),
    properties: /* @__PURE__ */ nullable(/* @__PURE__ */ record(manifestPropertyCheck)),
    telemetry: /* @__PURE__ */ nullable(/* @__PURE__ */ record(manifestTelemetryAttributeCheck)),
    commands: /* @__PURE__ */ nullable(/* @__PURE__ */ record(manifestCommandCheck)),
    command_groups: /* @__PURE__ */ nullable(/* @__PURE__ */ record(manifestCommandGroupCheck)),
    alerts: /* @__PURE__ */ nullable(/* @__PURE__ */ record(manifestAlertCheck)),
    configuration: /* @__PURE__ */ nullable(/* @__PURE__ */ record(manifestConfigurationBucketCheck)),
    units: /* @__PURE__ */ nullable(/* @__PURE__ */ record(manifestUnitCheck)),
    telemetry_preprocessor: /* @__PURE__ */ nullable(manifestLuaFileCheck),
    virtual_commands: /* @__PURE__ */ nullable(manifestLuaFileCheck),
  },
  ["blueprint_spec"],
);

export const connectivityStatusCheck: Check = string;

export const deviceConnectivityCheck: Check = /* @__PURE__ */ object({ status: connectivityStatusCheck });

export const communicationTypeCheck: Check = string;

export const deviceCommunicationCheck: Check = /* @__PURE__ */ object(
  {
    type: communicationTypeCheck,
    upstream_id: string,
    hardware_id: string,
    channel_id: string,
  },
  ["type"],
);

export const deviceCheck: Check = /* @__PURE__ */ object(
  {
    id: string,
    blueprint_id: string,
    site_id: string,
    name: string,
    slug: string,
    type: deviceTypeCheck,
    updated_at: string,
    authorized_role: accessRoleCheck,
    implemented_profiles: /* @__PURE__ */ array(string),
    site: siteCheck,
    manifest: /* @__PURE__ */ nullable(manifestCheck),
    properties: /* @__PURE__ */ nullable(/* @__PURE__ */ object()),
    connectivity: /* @__PURE__ */ nullable(deviceConnectivityCheck),
    communication: /* @__PURE__ */ nullable(deviceCommunicationCheck),
    raised_alert_names: /* @__PURE__ */ nullable(/* @__PURE__ */ array(string)),
  },
  [
    "id",
    "blueprint_id",
    "site_id",
    "name",
    "slug",
    "type",
    "updated_at",
    "authorized_role",
  ],
);

export const deviceListCheck: Check = /* @__PURE__ */ object(
  {
    devices: /* @__PURE__ */ array(deviceCheck),
    total_count: /* @__PURE__ */ bounded(integer, { minimum: 0 }),
  },
  ["devices", "total_count"],
);

export const deviceEnvelopeCheck: Check = /* @__PURE__ */ object({ device: deviceCheck }, ["device"]);

export const manifestEnvelopeCheck: Check = /* @__PURE__ */ object({ manifest: manifestCheck }, ["manifest"]);

export const mqttProtocolCheck: Check = string;

export const mqttCredentialsCheck: Check = /* @__PURE__ */ object({ username: string, password: string }, ["username", "password"]);

export const mqttsCredentialsCheck: Check = /* @__PURE__ */ object(
  { private_key: string, certificate: string, ca_chain: string },
  ["private_key", "certificate", "ca_chain"],
);

export const timeSyncProtocolCheck: Check = string;

export const communicationConfigCheck: Check = /* @__PURE__ */ object(
  {
    mqtt_host: string,
    mqtt_port: integer,
    mqtt_protocol: mqttProtocolCheck,
    mqtt_credentials: /* @__PURE__ */ oneOf([mqttCredentialsCheck, mqttsCredentialsCheck]),
    time_sync_protocol: timeSyncProtocolCheck,
    time_sync_host: string,
    time_sync_port: integer,
    hardware_id: string,
    channel_id: string,
  },
  [
    "mqtt_host",
    "mqtt_port",
    "mqtt_protocol",
    "mqtt_credentials",
    "time_sync_protocol",
    "time_sync_host",
    "time_sync_port",
    "hardware_id",
    "channel_id",
  ],
);

export const communicationConfigEnvelopeCheck: Check = /* @__PURE__ */ object({ config: communicationConfigCheck }, ["config"]);

export const terminalSessionCheck: Check = /* @__PURE__ */ object(
  { channel_id: string, token: string, websocket_url: string },
  ["channel_id", "token", "websocket_url"],
);

export const logSeverityCheck: Check = string;

export const deviceLogCheck: Check = /* @__PURE__ */ object(
  { timestamp: integer, received_at: string, severity: logSeverityCheck, message: string },
  ["received_at", "severity", "message"],
);

export const deviceLogListCheck: Check = /* @__PURE__ */ object(
  {
    logs: /* @__PURE__ */ array(deviceLogCheck),
    total_count: /* @__PURE__ */ bounded(integer, { minimum: 0 }),
  },
  ["logs"],
);

export const attributeValueCheck: Check = /* @__PURE__ */ nullable(
  /* @__PURE__ */ anyOf(
    [number, boolean, string, /* @__PURE__ */ array(string), /* @__PURE__ */ object()],
  ),
);

export const telemetryValueCheck: Check = /* @__PURE__ */ object(
  { value: attributeValueCheck, timestamp: integer, warning: string },
);

export const deviceTelemetryCheck: Check = /* @__PURE__ */ record(telemetryValueCheck);

export const deviceTelemetryEnvelopeCheck: Check = /* @__PURE__ */ object({ telemetry: deviceTelemetryCheck }, ["telemetry"]);

export const executionStateCheck: Check = string;

export const commandRequestCheck: Check = /* @__PURE__ */ object(
  { name: string, arguments: /* @__PURE__ */ object(), manifest_name: string },
  ["name", "arguments"],
);

export const commandResponseStateCheck: Check = string;

export const commandResponseCheck: Check = /* @__PURE__ */ object(
  {
    state: commandResponseStateCheck,
    payload: /* @__PURE__ */ object(),
    received_at: string,
  },
  ["state", "received_at"],
);

export const commandExecutionCheck: Check = /* @__PURE__ */ object(
  {
    id: string,
    device_id: string,
    state: executionStateCheck,
    created_at: string,
    request: commandRequestCheck,
    response: /* @__PURE__ */ nullable(commandResponseCheck),
    log: /* @__PURE__ */ nullable(/* @__PURE__ */ array(commandResponseCheck)),
    ephemeral: boolean,
  },
  ["id", "state", "created_at", "request"],
);

export const commandExecutionEnvelopeCheck: Check = /* @__PURE__ */ object({ execution: commandExecutionCheck }, ["execution"]);

export const commandExecutionListCheck: Check = /* @__PURE__ */ object(
  {
    executions: /* @__PURE__ */ array(commandExecutionCheck),
    total_count: /* @__PURE__ */ bounded(integer, { minimum: 0 }),
  },
  ["executions"],
);

export const commandExecutionIdEnvelopeCheck: Check = /* @__PURE__ */ object({ execution_id: string }, ["execution_id"]);

export const latestTelemetryCheck: Check = /* @__PURE__ */ record(/* @__PURE__ */ record(telemetryValueCheck));

export const latestTelemetryEnvelopeCheck: Check = /* @__PURE__ */ object({ telemetry: latestTelemetryCheck }, ["telemetry"]);

export const provisioningResultCheck: Check = /* @__PURE__ */ object(
  { device_id: string, slug: string, config: communicationConfigCheck },
  ["device_id"],
);

export const blueprintUploadCheck: Check = /* @__PURE__ */ object({ id: string, created_at: string }, ["id", "created_at"]);

export const blueprintUploadEnvelopeCheck: Check = /* @__PURE__ */ object({ blueprint: blueprintUploadCheck }, ["blueprint"]);

export const validationResultCheck: Check = /* @__PURE__ */ object({ validation_errors: /* @__PURE__ */ array(string) });

export const blueprintFullNameCheck: Check = /* @__PURE__ */ object(
  { namespace: string, name: string, tag: string },
  ["namespace", "name", "tag"],
);

export const blueprintCheck: Check = /* @__PURE__ */ object(
  {
    id: string,
    created_at: string,
    full_names: /* @__PURE__ */ array(blueprintFullNameCheck),
  },
  ["id", "created_at"],
);

export const blueprintEnvelopeCheck: Check = /* @__PURE__ */ object({ blueprint: blueprintCheck }, ["blueprint"]);

export const ruleEngineStateCheck: Check = string;

export const ruleEngineCheck: Check = /* @__PURE__ */ object(
  { id: string, state: ruleEngineStateCheck, timezone: string },
  ["id", "state", "timezone"],
);

export const ruleEngineEnvelopeCheck: Check = /* @__PURE__ */ object({ engine: ruleEngineCheck }, ["engine"]);

export const ruleStateCheck: Check = string;

export const runtimeVersionCheck: Check = string;

export const durationCheck: Check = /* @__PURE__ */ text({ pattern: "^([0-9]+(\\.[0-9]+)?(h|m|s|ms))+$" });

export const ruleScriptCheck: Check = /* @__PURE__ */ object(
  { code: string, runtime_version: runtimeVersionCheck, exec_interval: durationCheck },
  ["code", "runtime_version"],
);

export const ruleCheck: Check = /* @__PURE__ */ object(
  {
    id: string,
    slug: string,
    disabled: boolean,
    state: ruleStateCheck,
    script: ruleScriptCheck,
  },
  ["id", "slug", "disabled", "state", "script"],
);

export const ruleListCheck: Check = /* @__PURE__ */ object(
  {
    rules: /* @__PURE__ */ array(ruleCheck),
    total_count: /* @__PURE__ */ bounded(integer, { minimum: 0 }),
  },
  ["rules"],
);

export const ruleEnvelopeCheck: Check = /* @__PURE__ */ object({ rule: ruleCheck }, ["rule"]);

/** JSON body of the response of every operation, with its envelope. */
export interface ResponseBodies {
  readonly listSites: SiteList;
  readonly createSite: SiteEnvelope;
  readonly getSite: SiteEnvelope;
  readonly updateSite: SiteEnvelope;
  readonly deleteSite: EmptyObject;
  readonly getGatewaySite: SiteEnvelope;
  readonly updateGatewaySite: SiteEnvelope;
  readonly listMySites: SiteList;
  readonly listDevices: DeviceList;
  readonly listSiteDevices: DeviceList;
  readonly getDevice: DeviceEnvelope;
  readonly updateDevice: DeviceEnvelope;
  readonly deleteDevice: EmptyObject;
  readonly getDeviceManifest: ManifestEnvelope;
  readonly assignBlueprint: DeviceEnvelope;
  readonly generateDeviceConfig: CommunicationConfigEnvelope;
  readonly runDeviceTerminal: TerminalSession;
  readonly getSiteDevice: DeviceEnvelope;
  readonly updateSiteDevice: DeviceEnvelope;
  readonly deleteSiteDevice: EmptyObject;
  readonly assignSiteDeviceBlueprint: DeviceEnvelope;
  readonly generateSiteDeviceConfig: CommunicationConfigEnvelope;
  readonly runSiteDeviceTerminal: TerminalSession;
  readonly listDeviceLogs: DeviceLogList;
  readonly listSiteDeviceLogs: DeviceLogList;
  readonly getSiteDeviceTelemetry: DeviceTelemetryEnvelope;
  readonly getDeviceTelemetry: DeviceTelemetryEnvelope;
  readonly executeCommand: CommandExecutionEnvelope;
  readonly listDeviceCommandExecutions: CommandExecutionList;
  readonly createCommandExecution: CommandExecutionIdEnvelope;
  readonly getCommandExecution: CommandExecutionEnvelope;
  readonly listSiteCommandExecutions: CommandExecutionList;
  readonly executeSiteDeviceCommand: CommandExecutionEnvelope;
  readonly listSiteDeviceCommandExecutions: CommandExecutionList;
  readonly createSiteDeviceCommandExecution: CommandExecutionIdEnvelope;
  readonly getSiteDeviceCommandExecution: CommandExecutionEnvelope;
  readonly getLatestTelemetry: LatestTelemetryEnvelope;
  readonly provisionStandaloneDevice: ProvisioningResult;
  readonly provisionLuaDevice: ProvisioningResult;
  readonly provisionVirtualUcm: ProvisioningResult;
  readonly provisionUcm: ProvisioningResult;
  readonly uploadBlueprint: BlueprintUploadEnvelope;
  readonly validateBlueprint: ValidationResult;
  readonly getBlueprint: BlueprintEnvelope;
  readonly getBlueprintByName: BlueprintEnvelope;
  readonly uploadDeviceProfiles: EmptyObject;
  readonly getRuleEngine: RuleEngineEnvelope;
  readonly suspendRuleEngine: RuleEngineEnvelope;
  readonly resumeRuleEngine: RuleEngineEnvelope;
  readonly getGatewayRuleEngine: RuleEngineEnvelope;
  readonly suspendGatewayRuleEngine: RuleEngineEnvelope;
  readonly resumeGatewayRuleEngine: RuleEngineEnvelope;
  readonly listRules: RuleList;
  readonly createRule: RuleEnvelope;
  readonly getRule: RuleEnvelope;
  readonly updateRule: RuleEnvelope;
  readonly deleteRule: EmptyObject;
  readonly updateRuleScript: RuleEnvelope;
  readonly enableRule: RuleEnvelope;
  readonly disableRule: RuleEnvelope;
  readonly batchEnableRules: EmptyObject;
  readonly batchDisableRules: EmptyObject;
  readonly listGatewayRules: RuleList;
  readonly createGatewayRule: RuleEnvelope;
  readonly getGatewayRule: RuleEnvelope;
  readonly updateGatewayRule: RuleEnvelope;
  readonly deleteGatewayRule: EmptyObject;
  readonly updateGatewayRuleScript: RuleEnvelope;
  readonly enableGatewayRule: RuleEnvelope;
  readonly disableGatewayRule: RuleEnvelope;
  readonly batchEnableGatewayRules: EmptyObject;
  readonly batchDisableGatewayRules: EmptyObject;
}

/** The check of every operation's JSON body. */
export const responses: { readonly [Operation in keyof ResponseBodies]: Check } = {
  listSites: siteListCheck,
  createSite: siteEnvelopeCheck,
  getSite: siteEnvelopeCheck,
  updateSite: siteEnvelopeCheck,
  deleteSite: emptyObjectCheck,
  getGatewaySite: siteEnvelopeCheck,
  updateGatewaySite: siteEnvelopeCheck,
  listMySites: siteListCheck,
  listDevices: deviceListCheck,
  listSiteDevices: deviceListCheck,
  getDevice: deviceEnvelopeCheck,
  updateDevice: deviceEnvelopeCheck,
  deleteDevice: emptyObjectCheck,
  getDeviceManifest: manifestEnvelopeCheck,
  assignBlueprint: deviceEnvelopeCheck,
  generateDeviceConfig: communicationConfigEnvelopeCheck,
  runDeviceTerminal: terminalSessionCheck,
  getSiteDevice: deviceEnvelopeCheck,
  updateSiteDevice: deviceEnvelopeCheck,
  deleteSiteDevice: emptyObjectCheck,
  assignSiteDeviceBlueprint: deviceEnvelopeCheck,
  generateSiteDeviceConfig: communicationConfigEnvelopeCheck,
  runSiteDeviceTerminal: terminalSessionCheck,
  listDeviceLogs: deviceLogListCheck,
  listSiteDeviceLogs: deviceLogListCheck,
  getSiteDeviceTelemetry: deviceTelemetryEnvelopeCheck,
  getDeviceTelemetry: deviceTelemetryEnvelopeCheck,
  executeCommand: commandExecutionEnvelopeCheck,
  listDeviceCommandExecutions: commandExecutionListCheck,
  createCommandExecution: commandExecutionIdEnvelopeCheck,
  getCommandExecution: commandExecutionEnvelopeCheck,
  listSiteCommandExecutions: commandExecutionListCheck,
  executeSiteDeviceCommand: commandExecutionEnvelopeCheck,
  listSiteDeviceCommandExecutions: commandExecutionListCheck,
  createSiteDeviceCommandExecution: commandExecutionIdEnvelopeCheck,
  getSiteDeviceCommandExecution: commandExecutionEnvelopeCheck,
  getLatestTelemetry: latestTelemetryEnvelopeCheck,
  provisionStandaloneDevice: provisioningResultCheck,
  provisionLuaDevice: provisioningResultCheck,
  provisionVirtualUcm: provisioningResultCheck,
  provisionUcm: provisioningResultCheck,
  uploadBlueprint: blueprintUploadEnvelopeCheck,
  validateBlueprint: validationResultCheck,
  getBlueprint: blueprintEnvelopeCheck,
  getBlueprintByName: blueprintEnvelopeCheck,
  uploadDeviceProfiles: emptyObjectCheck,
  getRuleEngine: ruleEngineEnvelopeCheck,
  suspendRuleEngine: ruleEngineEnvelopeCheck,
  resumeRuleEngine: ruleEngineEnvelopeCheck,
  getGatewayRuleEngine: ruleEngineEnvelopeCheck,
  suspendGatewayRuleEngine: ruleEngineEnvelopeCheck,
  resumeGatewayRuleEngine: ruleEngineEnvelopeCheck,
  listRules: ruleListCheck,
  createRule: ruleEnvelopeCheck,
  getRule: ruleEnvelopeCheck,
  updateRule: ruleEnvelopeCheck,
  deleteRule: emptyObjectCheck,
  updateRuleScript: ruleEnvelopeCheck,
  enableRule: ruleEnvelopeCheck,
  disableRule: ruleEnvelopeCheck,
  batchEnableRules: emptyObjectCheck,
  batchDisableRules: emptyObjectCheck,
  listGatewayRules: ruleListCheck,
  createGatewayRule: ruleEnvelopeCheck,
  getGatewayRule: ruleEnvelopeCheck,
  updateGatewayRule: ruleEnvelopeCheck,
  deleteGatewayRule: emptyObjectCheck,
  updateGatewayRuleScript: ruleEnvelopeCheck,
  enableGatewayRule: ruleEnvelopeCheck,
  disableGatewayRule: ruleEnvelopeCheck,
  batchEnableGatewayRules: emptyObjectCheck,
  batchDisableGatewayRules: emptyObjectCheck,
};
