// Generated from spec/openapi.yaml by packages/generator. Do not edit.

/**
 * What the caller may do. Each role includes the ones before it: `READONLY`, `USER`, `OWNER`, `INSTALLER`, `VENDOR`, `SYSTEM`, which is for internal use. The server may add values.
 *
 * - `READONLY`: The lowest role. It is the default that a caller needs to read properties and telemetry.
 * - `USER`: Includes `READONLY`. It is the default that a caller needs to run commands.
 * - `OWNER`: Includes `USER`. Updating and deleting a device needs at least this role.
 * - `INSTALLER`: Includes `OWNER`. Not described further by Enapter.
 * - `VENDOR`: Includes `INSTALLER`. Not described further by Enapter.
 * - `SYSTEM`: Includes all others. For internal use.
 *
 * The values known when this package was made; the server may add others.
 */
export const accessRoles = ["READONLY", "USER", "OWNER", "INSTALLER", "VENDOR", "SYSTEM"] as const;

/** One of {@link accessRoles}. */
export type KnownAccessRole = (typeof accessRoles)[number];

/** Whether a value is one of {@link accessRoles}. */
export function isKnownAccessRole(value: unknown): value is KnownAccessRole {
  return (accessRoles as readonly unknown[]).includes(value);
}

/**
 * A form that a blueprint can be downloaded in.
 *
 * - `ORIGINAL`: The archive as it was uploaded.
 * - `COMPILED`: The archive as it was processed for the runtime.
 */
export const blueprintViews = ["ORIGINAL", "COMPILED"] as const;

/** One of {@link blueprintViews}. */
export type KnownBlueprintView = (typeof blueprintViews)[number];

/** Whether a value is one of {@link blueprintViews}. */
export function isKnownBlueprintView(value: unknown): value is KnownBlueprintView {
  return (blueprintViews as readonly unknown[]).includes(value);
}

/**
 * A part of a command execution that is returned only on request.
 *
 * - `log`: All responses of the device so far, newest first.
 */
export const commandExecutionExpands = ["log"] as const;

/** One of {@link commandExecutionExpands}. */
export type KnownCommandExecutionExpand = (typeof commandExecutionExpands)[number];

/** Whether a value is one of {@link commandExecutionExpands}. */
export function isKnownCommandExecutionExpand(value: unknown): value is KnownCommandExecutionExpand {
  return (commandExecutionExpands as readonly unknown[]).includes(value);
}

/**
 * Order of a list of command executions.
 *
 * - `CREATED_AT_ASC`: Oldest first.
 * - `CREATED_AT_DESC`: Newest first.
 */
export const commandExecutionOrders = ["CREATED_AT_ASC", "CREATED_AT_DESC"] as const;

/** One of {@link commandExecutionOrders}. */
export type KnownCommandExecutionOrder = (typeof commandExecutionOrders)[number];

/** Whether a value is one of {@link commandExecutionOrders}. */
export function isKnownCommandExecutionOrder(value: unknown): value is KnownCommandExecutionOrder {
  return (commandExecutionOrders as readonly unknown[]).includes(value);
}

/**
 * What one response of a device says about the command. The server may add values.
 *
 * - `STARTED`: Not described by Enapter. By its name, the device has started the command.
 * - `IN_PROGRESS`: Not described by Enapter. By its name, the device is running the command.
 * - `SUCCEEDED`: The command succeeded. The state of its execution is `SUCCESS`.
 * - `ERROR`: The command failed on the device.
 *
 * The values known when this package was made; the server may add others.
 */
export const commandResponseStates = ["STARTED", "IN_PROGRESS", "SUCCEEDED", "ERROR"] as const;

/** One of {@link commandResponseStates}. */
export type KnownCommandResponseState = (typeof commandResponseStates)[number];

/** Whether a value is one of {@link commandResponseStates}. */
export function isKnownCommandResponseState(value: unknown): value is KnownCommandResponseState {
  return (commandResponseStates as readonly unknown[]).includes(value);
}

/**
 * Way in which a device talks to the platform. The server may add values.
 *
 * - `MQTT_V1_PLAINTEXT`: Not described by Enapter. By its name, MQTT without TLS.
 * - `MQTT_V1_TLS`: Not described by Enapter. By its name, MQTT over TLS.
 * - `MQTT_V1_LOCALHOST`: Not described by Enapter. By its name, MQTT on one machine.
 * - `UCM_LUA`: Through a Lua script on a UCM; `upstream_id` is the id of the UCM.
 * - `UCM_EMBEDDED`: Not described by Enapter. By its name, through a UCM that is built in.
 * - `LINK`: Not described by Enapter. By its name, through Enapter LINK.
 *
 * The values known when this package was made; the server may add others.
 */
export const communicationTypes = [
  "MQTT_V1_PLAINTEXT",
  "MQTT_V1_TLS",
  "MQTT_V1_LOCALHOST",
  "UCM_LUA",
  "UCM_EMBEDDED",
  "LINK",
] as const;

/** One of {@link communicationTypes}. */
export type KnownCommunicationType = (typeof communicationTypes)[number];

/** Whether a value is one of {@link communicationTypes}. */
export function isKnownCommunicationType(value: unknown): value is KnownCommunicationType {
  return (communicationTypes as readonly unknown[]).includes(value);
}

/**
 * Whether a device is connected to the platform. The server may add values.
 *
 * - `ONLINE`: The device is connected.
 * - `OFFLINE`: The device is not connected.
 * - `UNKNOWN`: It is not known whether the device is connected.
 *
 * The values known when this package was made; the server may add others.
 */
export const connectivityStatuses = ["ONLINE", "OFFLINE", "UNKNOWN"] as const;

/** One of {@link connectivityStatuses}. */
export type KnownConnectivityStatus = (typeof connectivityStatuses)[number];

/** Whether a value is one of {@link connectivityStatuses}. */
export function isKnownConnectivityStatus(value: unknown): value is KnownConnectivityStatus {
  return (connectivityStatuses as readonly unknown[]).includes(value);
}

/**
 * Part of a device that is left out unless the request asks for it.
 *
 * - `site`: The site that the device belongs to.
 * - `manifest`: The compiled manifest.
 * - `properties`: The properties as reported last.
 * - `connectivity`: Whether the device is connected.
 * - `communication`: How the device talks to the platform.
 * - `raised_alert_names`: Names of the alerts that are active now.
 */
export const deviceExpands = [
  "site",
  "manifest",
  "properties",
  "connectivity",
  "communication",
  "raised_alert_names",
] as const;

/** One of {@link deviceExpands}. */
export type KnownDeviceExpand = (typeof deviceExpands)[number];

/** Whether a value is one of {@link deviceExpands}. */
export function isKnownDeviceExpand(value: unknown): value is KnownDeviceExpand {
  return (deviceExpands as readonly unknown[]).includes(value);
}

/**
 * Kind of a device. The server may add values.
 *
 * - `STANDALONE`: Talks to the platform by itself, without a gateway or other Enapter hardware.
 * - `GATEWAY`: Enapter Gateway.
 * - `HARDWARE_UCM`: Enapter Universal Communication Module (UCM).
 * - `VIRTUAL_UCM`: UCM in software, runs on a gateway.
 * - `EMBEDDED_UCM`: UCM built into an Enapter device.
 * - `LINK_MASTER_UCM`: Enapter LINK master.
 * - `LINK_SLAVE_UCM`: UCM attached to a LINK master.
 * - `LUA`: Third-party device, driven by a Lua script on a UCM.
 * - `NATIVE`: Enapter's own device, such as an electrolyser or a dryer.
 * - `CHILD`: Not described by Enapter.
 *
 * The values known when this package was made; the server may add others.
 */
export const deviceTypes = [
  "STANDALONE",
  "GATEWAY",
  "HARDWARE_UCM",
  "VIRTUAL_UCM",
  "EMBEDDED_UCM",
  "LINK_MASTER_UCM",
  "LINK_SLAVE_UCM",
  "LUA",
  "NATIVE",
  "CHILD",
] as const;

/** One of {@link deviceTypes}. */
export type KnownDeviceType = (typeof deviceTypes)[number];

/** Whether a value is one of {@link deviceTypes}. */
export function isKnownDeviceType(value: unknown): value is KnownDeviceType {
  return (deviceTypes as readonly unknown[]).includes(value);
}

/**
 * State of a command execution. Not the same set as the state of a response: here success is `SUCCESS`, there it is `SUCCEEDED`. The server may add values.
 *
 * - `NEW`: Created, the device has not responded yet.
 * - `IN_PROGRESS`: The command is being run.
 * - `SUCCESS`: The command ran and succeeded. Terminal.
 * - `ERROR`: The command ran and failed. Terminal.
 * - `TIMEOUT`: The time-out of the platform fired before the command was finished. Terminal.
 * - `UNSYNC`: Not described by Enapter. Terminal.
 *
 * The values known when this package was made; the server may add others.
 */
export const executionStates = ["NEW", "IN_PROGRESS", "SUCCESS", "ERROR", "TIMEOUT", "UNSYNC"] as const;

/** One of {@link executionStates}. */
export type KnownExecutionState = (typeof executionStates)[number];

/** Whether a value is one of {@link executionStates}. */
export function isKnownExecutionState(value: unknown): value is KnownExecutionState {
  return (executionStates as readonly unknown[]).includes(value);
}

/**
 * How intervals without a value are filled. Lower case.
 *
 * - `none`: They stay empty.
 * - `locf`: The last observation is carried forward.
 */
export const gapFillingMethods = ["none", "locf"] as const;

/** One of {@link gapFillingMethods}. */
export type KnownGapFillingMethod = (typeof gapFillingMethods)[number];

/** Whether a value is one of {@link gapFillingMethods}. */
export function isKnownGapFillingMethod(value: unknown): value is KnownGapFillingMethod {
  return (gapFillingMethods as readonly unknown[]).includes(value);
}

/**
 * Severity of a log message, in lower case. Compare without regard to case. The server may add values.
 *
 * - `debug`: Not described by Enapter. By its name, details for developers.
 * - `info`: Not described by Enapter. By its name, for information.
 * - `warning`: Not described by Enapter. By its name, something that should be looked at.
 * - `error`: Not described by Enapter. By its name, a fault.
 *
 * The values known when this package was made; the server may add others.
 */
export const logSeverities = ["debug", "info", "warning", "error"] as const;

/** One of {@link logSeverities}. */
export type KnownLogSeverity = (typeof logSeverities)[number];

/** Whether a value is one of {@link logSeverities}. */
export function isKnownLogSeverity(value: unknown): value is KnownLogSeverity {
  return (logSeverities as readonly unknown[]).includes(value);
}

/**
 * Protocol of an MQTT connection. The server may add values.
 *
 * - `MQTT`: MQTT, the device signs in with a user name and a password.
 * - `MQTTS`: MQTT over TLS, the device signs in with a certificate.
 *
 * The values known when this package was made; the server may add others.
 */
export const mqttProtocols = ["MQTT", "MQTTS"] as const;

/** One of {@link mqttProtocols}. */
export type KnownMqttProtocol = (typeof mqttProtocols)[number];

/** Whether a value is one of {@link mqttProtocols}. */
export function isKnownMqttProtocol(value: unknown): value is KnownMqttProtocol {
  return (mqttProtocols as readonly unknown[]).includes(value);
}

/**
 * Version of the Lua runtime that a rule script is written for. The server may add values.
 *
 * - `V1`: The engine runs the script again and again, once every `exec_interval`.
 * - `V3`: The current runtime. It does not use `exec_interval`.
 *
 * The values known when this package was made; the server may add others.
 */
export const runtimeVersions = ["V1", "V3"] as const;

/** One of {@link runtimeVersions}. */
export type KnownRuntimeVersion = (typeof runtimeVersions)[number];

/** Whether a value is one of {@link runtimeVersions}. */
export function isKnownRuntimeVersion(value: unknown): value is KnownRuntimeVersion {
  return (runtimeVersions as readonly unknown[]).includes(value);
}

/**
 * Order of log messages.
 *
 * - `RECEIVED_AT_ASC`: Oldest first.
 * - `RECEIVED_AT_DESC`: Newest first.
 */
export const logOrders = ["RECEIVED_AT_ASC", "RECEIVED_AT_DESC"] as const;

/** One of {@link logOrders}. */
export type KnownLogOrder = (typeof logOrders)[number];

/** Whether a value is one of {@link logOrders}. */
export function isKnownLogOrder(value: unknown): value is KnownLogOrder {
  return (logOrders as readonly unknown[]).includes(value);
}

/**
 * Which log messages to take, persisted ones, temporary ones or both.
 *
 * - `ALL`: All messages.
 * - `PERSISTENT`: Only persisted messages.
 * - `EPHEMERAL`: Only temporary messages.
 */
export const logRetentions = ["ALL", "PERSISTENT", "EPHEMERAL"] as const;

/** One of {@link logRetentions}. */
export type KnownLogRetention = (typeof logRetentions)[number];

/** Whether a value is one of {@link logRetentions}. */
export function isKnownLogRetention(value: unknown): value is KnownLogRetention {
  return (logRetentions as readonly unknown[]).includes(value);
}

/**
 * The role that a caller needs at least, in lower case. Each level includes the ones before it: `readonly`, `user`, `owner`, `installer`, `vendor`, `system`. Compare without regard to case. What is above the caller's role is left out of responses, and commands above it are refused. More values may be added.
 *
 * - `readonly`: The lowest level, and the default of properties and telemetry attributes.
 * - `user`: Includes `readonly`. The default of commands and of parts of the configuration.
 * - `owner`: Includes `user`. Not described further by Enapter.
 * - `installer`: Includes `owner`. Not described further by Enapter.
 * - `vendor`: Includes `installer`. Not described further by Enapter.
 * - `system`: Includes all others. For internal use.
 *
 * The values known when this package was made; the server may add others.
 */
export const manifestAccessLevels = ["readonly", "user", "owner", "installer", "vendor", "system"] as const;

/** One of {@link manifestAccessLevels}. */
export type KnownManifestAccessLevel = (typeof manifestAccessLevels)[number];

/** Whether a value is one of {@link manifestAccessLevels}. */
export function isKnownManifestAccessLevel(value: unknown): value is KnownManifestAccessLevel {
  return (manifestAccessLevels as readonly unknown[]).includes(value);
}

/**
 * How serious an alert is, in lower case. More values may be added.
 *
 * - `info`: For information.
 * - `warning`: Something that should be looked at.
 * - `error`: A fault.
 *
 * The values known when this package was made; the server may add others.
 */
export const manifestAlertSeverities = ["info", "warning", "error"] as const;

/** One of {@link manifestAlertSeverities}. */
export type KnownManifestAlertSeverity = (typeof manifestAlertSeverities)[number];

/** Whether a value is one of {@link manifestAlertSeverities}. */
export function isKnownManifestAlertSeverity(value: unknown): value is KnownManifestAlertSeverity {
  return (manifestAlertSeverities as readonly unknown[]).includes(value);
}

/**
 * Type of a value that a manifest declares, in lower case. More values may be added.
 *
 * - `boolean`: True or false.
 * - `string`: A text.
 * - `integer`: A whole number.
 * - `float`: A number, possibly with a fraction.
 * - `array_of_strings`: A list of texts.
 * - `json`: A JSON value, described by `json_schema`.
 * - `object`: A JSON object. Only in older and in compiled manifests.
 * - `alerts`: A list of alert names. Only in telemetry.
 *
 * The values known when this package was made; the server may add others.
 */
export const manifestFieldTypes = [
  "boolean",
  "string",
  "integer",
  "float",
  "array_of_strings",
  "json",
  "object",
  "alerts",
] as const;

/** One of {@link manifestFieldTypes}. */
export type KnownManifestFieldType = (typeof manifestFieldTypes)[number];

/** Whether a value is one of {@link manifestFieldTypes}. */
export function isKnownManifestFieldType(value: unknown): value is KnownManifestFieldType {
  return (manifestFieldTypes as readonly unknown[]).includes(value);
}

/**
 * Whether the rule engine runs rules. The server may add values.
 *
 * - `ACTIVE`: The engine runs the rules that are enabled.
 * - `SUSPENDED`: The engine runs no rules.
 *
 * The values known when this package was made; the server may add others.
 */
export const ruleEngineStates = ["ACTIVE", "SUSPENDED"] as const;

/** One of {@link ruleEngineStates}. */
export type KnownRuleEngineState = (typeof ruleEngineStates)[number];

/** Whether a value is one of {@link ruleEngineStates}. */
export function isKnownRuleEngineState(value: unknown): value is KnownRuleEngineState {
  return (ruleEngineStates as readonly unknown[]).includes(value);
}

/**
 * Whether the rule is being run. The server may add values.
 *
 * - `STARTED`: The rule is being run.
 * - `STOPPED`: The rule is not being run.
 *
 * The values known when this package was made; the server may add others.
 */
export const ruleStates = ["STARTED", "STOPPED"] as const;

/** One of {@link ruleStates}. */
export type KnownRuleState = (typeof ruleStates)[number];

/** Whether a value is one of {@link ruleStates}. */
export function isKnownRuleState(value: unknown): value is KnownRuleState {
  return (ruleStates as readonly unknown[]).includes(value);
}

/**
 * Generation of the platform that a site belongs to, always `V3` at present. The server may add values.
 *
 * - `V3`: The generation that this API reaches. Older sites are not reachable.
 *
 * The values known when this package was made; the server may add others.
 */
export const siteVersions = ["V3"] as const;

/** One of {@link siteVersions}. */
export type KnownSiteVersion = (typeof siteVersions)[number];

/** Whether a value is one of {@link siteVersions}. */
export function isKnownSiteVersion(value: unknown): value is KnownSiteVersion {
  return (siteVersions as readonly unknown[]).includes(value);
}

/**
 * Protocol to set a clock with. Compare without regard to case, it varies. The server may add values.
 *
 * - `NTP`: Network Time Protocol.
 * - `HTTP`: Not described by Enapter. By its name, time from an HTTP server.
 *
 * The values known when this package was made; the server may add others.
 */
export const timeSyncProtocols = ["NTP", "HTTP"] as const;

/** One of {@link timeSyncProtocols}. */
export type KnownTimeSyncProtocol = (typeof timeSyncProtocols)[number];

/** Whether a value is one of {@link timeSyncProtocols}. */
export function isKnownTimeSyncProtocol(value: unknown): value is KnownTimeSyncProtocol {
  return (timeSyncProtocols as readonly unknown[]).includes(value);
}

/**
 * How the values inside one interval become one value. Lower case.
 *
 * - `auto`: The server decides by the type of the values.
 * - `avg`: Average of the values.
 * - `last`: The last value.
 * - `min`: The smallest value.
 * - `max`: The largest value.
 * - `bool_or`: True if at least one value is true.
 */
export const timeseriesAggregations = ["auto", "avg", "last", "min", "max", "bool_or"] as const;

/** One of {@link timeseriesAggregations}. */
export type KnownTimeseriesAggregation = (typeof timeseriesAggregations)[number];

/** Whether a value is one of {@link timeseriesAggregations}. */
export function isKnownTimeseriesAggregation(value: unknown): value is KnownTimeseriesAggregation {
  return (timeseriesAggregations as readonly unknown[]).includes(value);
}

/**
 * Type of the cells in one column of a time series. Lower case. The server may add values.
 *
 * - `float`: A decimal number with a point, possibly with an exponent.
 * - `integer`: A signed 64-bit integer, base 10.
 * - `string`: The text itself.
 * - `string_array`: A JSON array of strings.
 * - `boolean`: `true` or `false`.
 *
 * The values known when this package was made; the server may add others.
 */
export const timeseriesDataTypes = ["float", "integer", "string", "string_array", "boolean"] as const;

/** One of {@link timeseriesDataTypes}. */
export type KnownTimeseriesDataType = (typeof timeseriesDataTypes)[number];

/** Whether a value is one of {@link timeseriesDataTypes}. */
export function isKnownTimeseriesDataType(value: unknown): value is KnownTimeseriesDataType {
  return (timeseriesDataTypes as readonly unknown[]).includes(value);
}
