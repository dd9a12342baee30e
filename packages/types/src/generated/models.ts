// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type { BinaryBody } from "../body/binary.ts";

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
 * @example "OWNER"
 */
export type AccessRole = "READONLY" | "USER" | "OWNER" | "INSTALLER" | "VENDOR" | "SYSTEM" | (string & {});

/** The blueprint to put on the device. */
export interface AssignBlueprintRequest {
  /**
   * Id of an uploaded blueprint.
   *
   * @example "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60"
   */
  blueprint_id: string;
}

/**
 * A value that a device reports: a number, a boolean, a string, a list of strings, or JSON of any shape. The manifest of the device names the type.
 *
 * @example 71.5
 * @example "charging"
 * @example ["cell_overtemperature"]
 */
export type AttributeValue = number | boolean | string | string[] | {
  [key: string]: unknown;
} | null;

/** A blueprint. It never changes after its upload. */
export interface Blueprint {
  /**
   * Id of the blueprint.
   *
   * @example "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60"
   */
  id: string;
  /**
   * When the blueprint was uploaded, in UTC.
   *
   * Format: date-time.
   *
   * @example "2026-01-13T17:20:44.318204Z"
   */
  created_at: string;
  /**
   * The names that the blueprint is published under.
   *
   * @example [{"namespace":"enapter","name":"battery_rack","tag":"latest"}]
   */
  full_names?: BlueprintFullName[];
}

/** A blueprint, under its name. */
export interface BlueprintEnvelope {
  /**
   * The blueprint.
   *
   * @example
   * {
   *   "id": "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60",
   *   "created_at": "2026-01-13T17:20:44.318204Z",
   *   "full_names": [
   *     {
   *       "namespace": "enapter",
   *       "name": "battery_rack",
   *       "tag": "latest"
   *     }
   *   ]
   * }
   */
  blueprint: Blueprint;
}

/** A name that a blueprint is published under, written `namespace/name:tag`. */
export interface BlueprintFullName {
  /**
   * Namespace, by default `enapter`.
   *
   * @example "enapter"
   */
  namespace: string;
  /**
   * Name inside the namespace.
   *
   * @example "battery_rack"
   */
  name: string;
  /**
   * Tag, by default `latest`.
   *
   * @example "latest"
   */
  tag: string;
}

/** What is known of a blueprint right after its upload. */
export interface BlueprintUpload {
  /**
   * Id of the new blueprint.
   *
   * @example "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60"
   */
  id: string;
  /**
   * When the blueprint was uploaded, in UTC.
   *
   * Format: date-time.
   *
   * @example "2026-01-13T17:20:44.318204Z"
   */
  created_at: string;
}

/** A blueprint that was just uploaded, under its name. */
export interface BlueprintUploadEnvelope {
  /**
   * The new blueprint.
   *
   * @example {"id":"e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60","created_at":"2026-01-13T17:20:44.318204Z"}
   */
  blueprint: BlueprintUpload;
}

/** A form with a blueprint archive. */
export interface BlueprintUploadForm {
  /**
   * The blueprint, a zip archive with `manifest.yml` and Lua code.
   *
   * @example "UEsDBBQAAAAIAA=="
   */
  data: ZipArchive;
}

/**
 * A form that a blueprint can be downloaded in.
 *
 * - `ORIGINAL`: The archive as it was uploaded.
 * - `COMPILED`: The archive as it was processed for the runtime.
 *
 * @example "ORIGINAL"
 */
export type BlueprintView = "ORIGINAL" | "COMPILED";

/** One run of a command on a device. */
export interface CommandExecution {
  /**
   * Id of the execution.
   *
   * @example "2f8d1c74-9b3e-4d6a-8c15-7e0a4b92d3f8"
   */
  id: string;
  /**
   * Id of the device that the command was sent to. Older gateways leave it out.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device_id?: string;
  /**
   * How far the execution has come, or how it ended.
   *
   * - `NEW`: Created, the device has not responded yet.
   * - `IN_PROGRESS`: The command is being run.
   * - `SUCCESS`: The command ran and succeeded. Terminal.
   * - `ERROR`: The command ran and failed. Terminal.
   * - `TIMEOUT`: The time-out of the platform fired before the command was finished. Terminal.
   * - `UNSYNC`: Not described by Enapter. Terminal.
   *
   * @example "SUCCESS"
   */
  state: ExecutionState;
  /**
   * When the execution was created, UTC.
   *
   * Format: date-time.
   *
   * @example "2026-01-14T08:40:00.120Z"
   */
  created_at: string;
  /**
   * What was requested.
   *
   * @example {"name":"set_charge_limit","arguments":{"limit_percent":85},"manifest_name":"set_charge_limit"}
   */
  request: CommandRequest;
  /**
   * The latest response of the device. Absent or null while the state is `NEW`.
   *
   * @example {"state":"SUCCEEDED","payload":{"applied":85},"received_at":"2026-01-14T08:40:01.902Z"}
   */
  response?: CommandResponse | null;
  /**
   * All responses so far, newest first. Only with `log` in `expand`.
   *
   * @example
   * [
   *   {
   *     "state": "SUCCEEDED",
   *     "payload": {
   *       "applied": 85
   *     },
   *     "received_at": "2026-01-14T08:40:01.902Z"
   *   },
   *   {
   *     "state": "STARTED",
   *     "payload": {},
   *     "received_at": "2026-01-14T08:40:00.450Z"
   *   }
   * ]
   */
  log?: CommandResponse[] | null;
  /**
   * Whether the execution is kept out of lists and deleted after 24 hours.
   *
   * @example false
   */
  ephemeral?: boolean;
}

/** A command execution under its name. */
export interface CommandExecutionEnvelope {
  /**
   * The command execution.
   *
   * @example
   * {
   *   "id": "2f8d1c74-9b3e-4d6a-8c15-7e0a4b92d3f8",
   *   "device_id": "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
   *   "state": "SUCCESS",
   *   "created_at": "2026-01-14T08:40:00.120Z",
   *   "request": {
   *     "name": "set_charge_limit",
   *     "arguments": {
   *       "limit_percent": 85
   *     },
   *     "manifest_name": "set_charge_limit"
   *   },
   *   "response": {
   *     "state": "SUCCEEDED",
   *     "payload": {
   *       "applied": 85
   *     },
   *     "received_at": "2026-01-14T08:40:01.902Z"
   *   }
   * }
   */
  execution: CommandExecution;
}

/**
 * A part of a command execution that is returned only on request.
 *
 * - `log`: All responses of the device so far, newest first.
 *
 * @example "log"
 */
export type CommandExecutionExpand = "log";

/** The id of a command execution that was started. */
export interface CommandExecutionIdEnvelope {
  /**
   * Id of the execution.
   *
   * @example "2f8d1c74-9b3e-4d6a-8c15-7e0a4b92d3f8"
   */
  execution_id: string;
}

/** One page of command executions. */
export interface CommandExecutionList {
  /**
   * The executions of this page. An empty page marks the end.
   *
   * @example
   * [
   *   {
   *     "id": "2f8d1c74-9b3e-4d6a-8c15-7e0a4b92d3f8",
   *     "device_id": "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
   *     "state": "NEW",
   *     "created_at": "2026-01-14T08:40:00.120Z",
   *     "request": {
   *       "name": "set_charge_limit",
   *       "arguments": {
   *         "limit_percent": 85
   *       }
   *     }
   *   }
   * ]
   */
  executions: CommandExecution[];
  /**
   * How many executions match over all pages. May be absent.
   *
   * @example 2
   */
  total_count?: number;
}

/**
 * Order of a list of command executions.
 *
 * - `CREATED_AT_ASC`: Oldest first.
 * - `CREATED_AT_DESC`: Newest first.
 *
 * @example "CREATED_AT_DESC"
 */
export type CommandExecutionOrder = "CREATED_AT_ASC" | "CREATED_AT_DESC";

/** The command as it was requested. */
export interface CommandRequest {
  /**
   * Name of the command as it was sent. It may be an alias.
   *
   * @example "set_charge_limit"
   */
  name: string;
  /**
   * Values of the arguments by argument name. Those that the manifest declares as sensitive are hidden; treat them as absent.
   *
   * @example {"limit_percent":85}
   */
  arguments: {
    [key: string]: unknown;
  };
  /**
   * Name of the command in the manifest of the device.
   *
   * @example "set_charge_limit"
   */
  manifest_name?: string;
}

/** One response of the device to a command. A command may get several before it is finished. */
export interface CommandResponse {
  /**
   * What the response says about the command.
   *
   * - `STARTED`: Not described by Enapter. By its name, the device has started the command.
   * - `IN_PROGRESS`: Not described by Enapter. By its name, the device is running the command.
   * - `SUCCEEDED`: The command succeeded. The state of its execution is `SUCCESS`.
   * - `ERROR`: The command failed on the device.
   *
   * @example "SUCCEEDED"
   */
  state: CommandResponseState;
  /**
   * What the device sent along. The keys depend on the command. Left out when there is nothing.
   *
   * @default {}
   * @example {"applied":85}
   */
  payload?: {
    [key: string]: unknown;
  };
  /**
   * When the platform received the response, UTC.
   *
   * Format: date-time.
   *
   * @example "2026-01-14T08:40:01.902Z"
   */
  received_at: string;
}

/**
 * What one response of a device says about the command. The server may add values.
 *
 * - `STARTED`: Not described by Enapter. By its name, the device has started the command.
 * - `IN_PROGRESS`: Not described by Enapter. By its name, the device is running the command.
 * - `SUCCEEDED`: The command succeeded. The state of its execution is `SUCCESS`.
 * - `ERROR`: The command failed on the device.
 *
 * @example "SUCCEEDED"
 */
export type CommandResponseState = "STARTED" | "IN_PROGRESS" | "SUCCEEDED" | "ERROR" | (string & {});

/** Everything a device needs to connect to the platform over MQTT. It holds secrets, store it safely. */
export interface CommunicationConfig {
  /**
   * Host name of the MQTT broker.
   *
   * @example "mqtt.enapter.com"
   */
  mqtt_host: string;
  /**
   * Port of the MQTT broker. Accept a string with the number, too.
   *
   * @example 8883
   */
  mqtt_port: number;
  /**
   * Protocol of the connection. It decides which kind of credentials follows.
   *
   * - `MQTT`: MQTT, the device signs in with a user name and a password.
   * - `MQTTS`: MQTT over TLS, the device signs in with a certificate.
   *
   * @example "MQTTS"
   */
  mqtt_protocol: MqttProtocol;
  /**
   * How to sign in to the MQTT broker.
   *
   * @example
   * {
   *   "private_key": "-----BEGIN PRIVATE KEY-----\n…",
   *   "certificate": "-----BEGIN CERTIFICATE-----\n…",
   *   "ca_chain": "-----BEGIN CERTIFICATE-----\n…"
   * }
   */
  mqtt_credentials: MqttCredentials | MqttsCredentials;
  /**
   * Protocol to set the clock of the device with.
   *
   * - `NTP`: Network Time Protocol.
   * - `HTTP`: Not described by Enapter. By its name, time from an HTTP server.
   *
   * @example "NTP"
   */
  time_sync_protocol: TimeSyncProtocol;
  /**
   * Host name of the time server.
   *
   * @example "time.enapter.com"
   */
  time_sync_host: string;
  /**
   * Port of the time server. Accept a string with the number, too.
   *
   * @example 123
   */
  time_sync_port: number;
  /**
   * Hardware id that the device presents: `S` and 32 upper-case hexadecimal digits for a standalone device, `V` and 32 for a virtual UCM, 32 for a hardware UCM.
   *
   * @example "S4F0C1B7A9D2E35688A1C0F7E2B4D9A63"
   */
  hardware_id: string;
  /**
   * Id of the channel that the device uses, such as `s` for a standalone device and `ucm` for a UCM.
   *
   * @example "s"
   */
  channel_id: string;
}

/** A connection configuration. */
export interface CommunicationConfigEnvelope {
  /**
   * The connection configuration.
   *
   * @example
   * {
   *   "mqtt_host": "mqtt.enapter.com",
   *   "mqtt_port": 8883,
   *   "mqtt_protocol": "MQTTS",
   *   "mqtt_credentials": {
   *     "private_key": "-----BEGIN PRIVATE KEY-----\n…",
   *     "certificate": "-----BEGIN CERTIFICATE-----\n…",
   *     "ca_chain": "-----BEGIN CERTIFICATE-----\n…"
   *   },
   *   "time_sync_protocol": "NTP",
   *   "time_sync_host": "time.enapter.com",
   *   "time_sync_port": 123,
   *   "hardware_id": "S4F0C1B7A9D2E35688A1C0F7E2B4D9A63",
   *   "channel_id": "s"
   * }
   */
  config: CommunicationConfig;
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
 * @example "UCM_LUA"
 */
export type CommunicationType = "MQTT_V1_PLAINTEXT" | "MQTT_V1_TLS" | "MQTT_V1_LOCALHOST" | "UCM_LUA" | "UCM_EMBEDDED" | "LINK" | (string & {});

/**
 * Whether a device is connected to the platform. The server may add values.
 *
 * - `ONLINE`: The device is connected.
 * - `OFFLINE`: The device is not connected.
 * - `UNKNOWN`: It is not known whether the device is connected.
 *
 * @example "ONLINE"
 */
export type ConnectivityStatus = "ONLINE" | "OFFLINE" | "UNKNOWN" | (string & {});

/** A new rule. */
export interface CreateRuleRequest {
  /**
   * Short name for the rule, not used by another rule of the site.
   *
   * @example "evening-discharge"
   */
  slug: string;
  /**
   * The script that the rule runs.
   *
   * @example {"code":"ZW5hcHRlci5sb2coInRpY2siKQo=","runtime_version":"V3"}
   */
  script: RuleScriptInput;
  /**
   * Whether to create the rule switched off. In the rule itself the field is called `disabled`.
   *
   * @default false
   * @example true
   */
  disable?: boolean | null;
}

/** The site to create. */
export interface CreateSiteRequest {
  /**
   * Name of the site.
   *
   * @example "Harbour Microgrid"
   */
  name: string;
  /**
   * Time zone of the site, an IANA name.
   *
   * @example "Europe/Lisbon"
   */
  timezone: string;
  /**
   * Where the site is.
   *
   * @example {"name":"Lisbon","latitude":38.7223,"longitude":-9.1393}
   */
  location?: Location | null;
}

/** A piece of equipment or software that belongs to a site. The fields `site`, `manifest`, `properties`, `connectivity`, `communication` and `raised_alert_names` are present only when the request asks for them with `expand`. */
export interface Device {
  /**
   * Id of the device.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  id: string;
  /**
   * Id of the blueprint that the device runs.
   *
   * @example "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60"
   */
  blueprint_id: string;
  /**
   * Id of the site that the device belongs to.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
  /**
   * Name of the device.
   *
   * @example "Battery Rack 1"
   */
  name: string;
  /**
   * Short name of the device for use in paths and scripts, unique inside its site.
   *
   * @example "battery-rack-1"
   */
  slug: string;
  /**
   * Kind of the device.
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
   * @example "LUA"
   */
  type: DeviceType;
  /**
   * When the device was changed last, in UTC.
   *
   * Format: date-time.
   *
   * @example "2026-01-14T08:31:05.204713Z"
   */
  updated_at: string;
  /**
   * Role of the caller on the device.
   *
   * - `READONLY`: The lowest role. It is the default that a caller needs to read properties and telemetry.
   * - `USER`: Includes `READONLY`. It is the default that a caller needs to run commands.
   * - `OWNER`: Includes `USER`. Updating and deleting a device needs at least this role.
   * - `INSTALLER`: Includes `OWNER`. Not described further by Enapter.
   * - `VENDOR`: Includes `INSTALLER`. Not described further by Enapter.
   * - `SYSTEM`: Includes all others. For internal use.
   *
   * @example "OWNER"
   */
  authorized_role: AccessRole;
  /**
   * Names of the profiles that the device implements. Its manifest names them, too.
   *
   * @example ["energy.battery"]
   */
  implemented_profiles?: string[];
  /**
   * Site that the device belongs to. Needs `site` in `expand`.
   *
   * @example
   * {
   *   "id": "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11",
   *   "name": "Harbour Microgrid",
   *   "timezone": "Europe/Lisbon",
   *   "version": "V3",
   *   "authorized_role": "OWNER"
   * }
   */
  site?: Site;
  /**
   * Manifest of the device in its compiled form. Needs `manifest` in `expand`.
   *
   * @example
   * {
   *   "blueprint_spec": "device_compiled/3.0",
   *   "display_name": "Battery Rack",
   *   "implements": [
   *     "energy.battery"
   *   ]
   * }
   */
  manifest?: Manifest | null;
  /**
   * Properties as the device reported them last, by the names in its manifest. Needs `properties` in `expand`.
   *
   * @example {"serial_number":"BR1-20251107","fw_ver":"2.4.1","nominal_capacity":42000}
   */
  properties?: {
    [key: string]: unknown;
  } | null;
  /**
   * Whether the device is connected. Needs `connectivity` in `expand`.
   *
   * @example {"status":"ONLINE"}
   */
  connectivity?: DeviceConnectivity | null;
  /**
   * How the device talks to the platform. Needs `communication` in `expand`.
   *
   * @example {"type":"UCM_LUA","upstream_id":"b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14"}
   */
  communication?: DeviceCommunication | null;
  /**
   * Names of the alerts that are active now. Needs `raised_alert_names` in `expand`.
   *
   * @example ["cell_overtemperature"]
   */
  raised_alert_names?: string[] | null;
}

/** How the device talks to the platform. */
export interface DeviceCommunication {
  /**
   * Way in which the device talks to the platform.
   *
   * - `MQTT_V1_PLAINTEXT`: Not described by Enapter. By its name, MQTT without TLS.
   * - `MQTT_V1_TLS`: Not described by Enapter. By its name, MQTT over TLS.
   * - `MQTT_V1_LOCALHOST`: Not described by Enapter. By its name, MQTT on one machine.
   * - `UCM_LUA`: Through a Lua script on a UCM; `upstream_id` is the id of the UCM.
   * - `UCM_EMBEDDED`: Not described by Enapter. By its name, through a UCM that is built in.
   * - `LINK`: Not described by Enapter. By its name, through Enapter LINK.
   *
   * @example "UCM_LUA"
   */
  type: CommunicationType;
  /**
   * Id of the device that this one runs on or is attached to. Present for the type `UCM_LUA`.
   *
   * @example "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14"
   */
  upstream_id?: string;
  /**
   * Hardware id of the device: `S` and 32 upper-case hexadecimal digits for a standalone device, `V` and 32 for a virtual UCM, 32 for a hardware UCM.
   *
   * @example "S4F0C1B7A9D2E35688A1C0F7E2B4D9A63"
   */
  hardware_id?: string;
  /**
   * Id of the channel that the device uses, such as `s` for a standalone device and `ucm` for a UCM.
   *
   * @example "s"
   */
  channel_id?: string;
}

/** Whether the device is connected. */
export interface DeviceConnectivity {
  /**
   * Connection status. Read an absent status as `UNKNOWN`, which a device that never connected may have.
   *
   * - `ONLINE`: The device is connected.
   * - `OFFLINE`: The device is not connected.
   * - `UNKNOWN`: It is not known whether the device is connected.
   *
   * @example "ONLINE"
   */
  status?: ConnectivityStatus;
}

/** One device. */
export interface DeviceEnvelope {
  /**
   * The device.
   *
   * @example
   * {
   *   "id": "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
   *   "blueprint_id": "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60",
   *   "name": "Battery Rack 1",
   *   "site_id": "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11",
   *   "updated_at": "2026-01-14T08:31:05.204713Z",
   *   "slug": "battery-rack-1",
   *   "type": "LUA",
   *   "authorized_role": "OWNER"
   * }
   */
  device: Device;
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
 *
 * @example "connectivity"
 */
export type DeviceExpand = "site" | "manifest" | "properties" | "connectivity" | "communication" | "raised_alert_names";

/** One page of devices. */
export interface DeviceList {
  /**
   * The devices of this page.
   *
   * @example
   * [
   *   {
   *     "id": "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
   *     "blueprint_id": "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60",
   *     "name": "Battery Rack 1",
   *     "site_id": "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11",
   *     "updated_at": "2026-01-14T08:31:05.204713Z",
   *     "slug": "battery-rack-1",
   *     "type": "LUA",
   *     "authorized_role": "OWNER"
   *   }
   * ]
   */
  devices: Device[];
  /**
   * How many devices there are over all pages.
   *
   * @example 1
   */
  total_count: number;
}

/** One log message of a device. */
export interface DeviceLog {
  /**
   * When the device wrote the message, by its own clock. Unix time in seconds.
   *
   * @example 1768379465
   */
  timestamp?: number;
  /**
   * When the message arrived, by the clock of the server, in UTC.
   *
   * Format: date-time.
   *
   * @example "2026-01-14T08:31:05.611Z"
   */
  received_at: string;
  /**
   * Severity of the message.
   *
   * - `debug`: Not described by Enapter. By its name, details for developers.
   * - `info`: Not described by Enapter. By its name, for information.
   * - `warning`: Not described by Enapter. By its name, something that should be looked at.
   * - `error`: Not described by Enapter. By its name, a fault.
   *
   * @example "warning"
   */
  severity: LogSeverity;
  /**
   * Text of the message.
   *
   * @example "cell 7 temperature above 48 C"
   */
  message: string;
}

/** One page of log messages. */
export interface DeviceLogList {
  /**
   * The log messages of this page.
   *
   * @example
   * [
   *   {
   *     "timestamp": 1768379465,
   *     "received_at": "2026-01-14T08:31:05.611Z",
   *     "severity": "warning",
   *     "message": "cell 7 temperature above 48 C"
   *   }
   * ]
   */
  logs: DeviceLog[];
  /**
   * How many log messages there are over all pages. May be absent.
   *
   * @example 1
   */
  total_count?: number;
}

/**
 * Current values of one device, by attribute name.
 *
 * @example {"soc":{"value":71.5,"timestamp":1768379465},"status":{"value":"charging","timestamp":1768379465}}
 */
export interface DeviceTelemetry {
  [key: string]: TelemetryValue;
}

/** Current telemetry of one device. */
export interface DeviceTelemetryEnvelope {
  /**
   * Current values, by attribute name.
   *
   * @example {"soc":{"value":71.5,"timestamp":1768379465},"status":{"value":"charging","timestamp":1768379465}}
   */
  telemetry: DeviceTelemetry;
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
 * @example "LUA"
 */
export type DeviceType = "STANDALONE" | "GATEWAY" | "HARDWARE_UCM" | "VIRTUAL_UCM" | "EMBEDDED_UCM" | "LINK_MASTER_UCM" | "LINK_SLAVE_UCM" | "LUA" | "NATIVE" | "CHILD" | (string & {});

/**
 * A duration, one or more decimal numbers with a unit (h, m, s), joined without spaces.
 *
 * @example "1m"
 * @example "1m0s"
 * @example "24h0m0s"
 */
export type Duration = string;

/**
 * An object without fields of interest, usually empty. Do not rely on what it holds.
 *
 * @example {}
 */
export interface EmptyObject {
  [key: string]: unknown;
}

/** One error. */
export interface Error {
  /**
   * Short code for programs. The style differs between services (`invalid_header`, `DEVICE_NOT_FOUND`, `telemetrypersistence/NO_TELEMETRY_ATTRIBUTES_FOUND`). There is no complete list; a code in an example may only show the style. Some services leave it out, so read it tolerantly.
   *
   * @example "DEVICE_NOT_FOUND"
   */
  code: string;
  /**
   * Text for people. Be prepared for an error without it.
   *
   * @example "There is no such device."
   */
  message: string;
  /**
   * More about this error. The keys depend on the code.
   *
   * @example {"device_id":"c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"}
   */
  details?: {
    [key: string]: unknown;
  };
}

/** The body of every error response. */
export interface ErrorResponse {
  /**
   * What went wrong, at least one entry.
   *
   * @example [{"code":"DEVICE_NOT_FOUND","message":"There is no such device."}]
   */
  errors: Error[];
}

/** Which command to run, and with what. */
export interface ExecuteCommandRequest {
  /**
   * Name of the command in the manifest of the device, or an alias of it.
   *
   * @example "set_charge_limit"
   */
  name: string;
  /**
   * Values of the arguments by argument name, as the manifest declares them. `min` and `max` are for forms: a value outside of them is passed on, and the device has the last word.
   *
   * @default {}
   * @example {"limit_percent":85}
   */
  arguments?: {
    [key: string]: unknown;
  } | null;
  /**
   * Keep the execution out of lists and delete it after 24 hours.
   *
   * @default false
   * @example false
   */
  ephemeral?: boolean | null;
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
 * @example "SUCCESS"
 */
export type ExecutionState = KnownExecutionState | (string & {});

/** What to do about intervals without a value. */
export interface GapFilling {
  /**
   * How to fill an interval without a value.
   *
   * - `none`: They stay empty.
   * - `locf`: The last observation is carried forward.
   *
   * @example "locf"
   */
  method: GapFillingMethod;
  /**
   * How far to look for a value to carry forward, a duration (units h, m, s); `0s` with the method `none`.
   *
   * @example "5m"
   */
  look_around?: Duration | null;
}

/**
 * How intervals without a value are filled. Lower case.
 *
 * - `none`: They stay empty.
 * - `locf`: The last observation is carried forward.
 *
 * @example "locf"
 */
export type GapFillingMethod = "none" | "locf";

/** What kind of connection to configure. */
export interface GenerateDeviceConfigRequest {
  /**
   * Protocol of the connection.
   *
   * - `MQTT`: MQTT, the device signs in with a user name and a password.
   * - `MQTTS`: MQTT over TLS, the device signs in with a certificate.
   *
   * @example "MQTTS"
   */
  protocol: KnownMqttProtocol;
}

/**
 * State of a command execution.
 *
 * - `NEW`: Created, the device has not responded yet.
 * - `IN_PROGRESS`: The command is being run.
 * - `SUCCESS`: The command ran and succeeded. Terminal.
 * - `ERROR`: The command ran and failed. Terminal.
 * - `TIMEOUT`: The time-out of the platform fired before the command was finished. Terminal.
 * - `UNSYNC`: Not described by Enapter. Terminal.
 *
 * @example "SUCCESS"
 */
export type KnownExecutionState = "NEW" | "IN_PROGRESS" | "SUCCESS" | "ERROR" | "TIMEOUT" | "UNSYNC";

/**
 * Severity of a log message, in lower case.
 *
 * - `debug`: Not described by Enapter. By its name, details for developers.
 * - `info`: Not described by Enapter. By its name, for information.
 * - `warning`: Not described by Enapter. By its name, something that should be looked at.
 * - `error`: Not described by Enapter. By its name, a fault.
 *
 * @example "warning"
 */
export type KnownLogSeverity = "debug" | "info" | "warning" | "error";

/**
 * Protocol of an MQTT connection.
 *
 * - `MQTT`: MQTT, the device signs in with a user name and a password.
 * - `MQTTS`: MQTT over TLS, the device signs in with a certificate.
 *
 * @example "MQTTS"
 */
export type KnownMqttProtocol = "MQTT" | "MQTTS";

/**
 * Version of the Lua runtime that a rule script is written for.
 *
 * - `V1`: The engine runs the script again and again, once every `exec_interval`.
 * - `V3`: The current runtime. It does not use `exec_interval`.
 *
 * @example "V3"
 */
export type KnownRuntimeVersion = "V1" | "V3";

/**
 * Current values by device and attribute.
 *
 * @example {"c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02":{"soc":{"value":71.5,"timestamp":1768379465}}}
 */
export interface LatestTelemetry {
  [key: string]: {
    [key: string]: TelemetryValue;
  };
}

/** Current values of several devices under their name. */
export interface LatestTelemetryEnvelope {
  /**
   * Current values, by device id and by attribute name. Whether a slug in the request comes back as a slug is not specified.
   *
   * @example {"c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02":{"soc":{"value":71.5,"timestamp":1768379465}}}
   */
  telemetry: LatestTelemetry;
}

/** Where a site is. */
export interface Location {
  /**
   * Name of the place.
   *
   * @example "Lisbon"
   */
  name: string;
  /**
   * Latitude in degrees, positive to the north.
   *
   * @example 38.7223
   */
  latitude?: number | null;
  /**
   * Longitude in degrees, positive to the east.
   *
   * @example -9.1393
   */
  longitude?: number | null;
}

/**
 * Order of log messages.
 *
 * - `RECEIVED_AT_ASC`: Oldest first.
 * - `RECEIVED_AT_DESC`: Newest first.
 *
 * @example "RECEIVED_AT_DESC"
 */
export type LogOrder = "RECEIVED_AT_ASC" | "RECEIVED_AT_DESC";

/**
 * Which log messages to take, persisted ones, temporary ones or both.
 *
 * - `ALL`: All messages.
 * - `PERSISTENT`: Only persisted messages.
 * - `EPHEMERAL`: Only temporary messages.
 *
 * @example "ALL"
 */
export type LogRetention = "ALL" | "PERSISTENT" | "EPHEMERAL";

/**
 * Severity of a log message, in lower case. Compare without regard to case. The server may add values.
 *
 * - `debug`: Not described by Enapter. By its name, details for developers.
 * - `info`: Not described by Enapter. By its name, for information.
 * - `warning`: Not described by Enapter. By its name, something that should be looked at.
 * - `error`: Not described by Enapter. By its name, a fault.
 *
 * @example "warning"
 */
export type LogSeverity = KnownLogSeverity | (string & {});

/** The manifest of a device in its compiled form: what the device measures, accepts and may warn about. The compiled form differs from the file that the author of a blueprint writes: schemas are inlined, access levels filled in, units are UCUM codes, enums are lists, and the platform adds attributes and an alert of its own. A device profile adds nothing but names, to what the manifest declares. Any section may be null or missing. Keys that are not listed here may be there, too; those that begin with a dot are the author's own. */
export type Manifest = {
  /**
   * Form and version of the manifest: `device_compiled/3.0`, or `device_compiled/1.0` for devices of the version before.
   *
   * @example "device_compiled/3.0"
   */
  blueprint_spec: string;
  /**
   * Name to show to people.
   *
   * @example "Battery Rack"
   */
  display_name?: string;
  /**
   * Longer text to show to people.
   *
   * @example "Lithium battery rack with Modbus interface."
   */
  description?: string;
  /**
   * Device profiles that the device implements, dotted names.
   *
   * @example ["energy.battery"]
   */
  implements?: string[] | null;
  /**
   * Device profiles in draft that the device implements, dotted names.
   *
   * @example ["energy.battery"]
   */
  implements_draft?: string[] | null;
  /**
   * Kind of device: `hydrogen-storage`, `electrolysers`, `solar-generators`, `fuel-cells`, `water-treatment`, `battery-systems`, `power-meters`, `hvac`, `electric-vehicles`, `control`, `data-providers` or `sensors`.
   *
   * @example "battery-systems"
   */
  category?: string | null;
  /**
   * Name of an icon.
   *
   * @example "battery"
   */
  icon?: string | null;
  /**
   * Vendor of the device.
   *
   * @example "Example Batteries"
   */
  vendor?: string | null;
  /**
   * Author of the blueprint.
   *
   * @example "example"
   */
  author?: string | null;
  /**
   * Other people who worked on the blueprint.
   *
   * @example ["contributor"]
   */
  contributors?: string[] | null;
  /**
   * Licence of the blueprint.
   *
   * @example "MIT"
   */
  license?: string | null;
  /**
   * Where to get help.
   *
   * @example {"email":"support@example.com"}
   */
  support?: ManifestSupport | null;
  /**
   * What runs the code of the blueprint.
   *
   * @example {"type":"lua"}
   */
  runtime?: ManifestRuntime | null;
  /**
   * Properties by name.
   *
   * @example
   * {
   *   "nominal_capacity": {
   *     "type": "float",
   *     "display_name": "Nominal capacity",
   *     "unit": "kW.h",
   *     "access_level": "readonly"
   *   }
   * }
   */
  properties?: {
    [key: string]: ManifestProperty;
  } | null;
  /**
   * Telemetry attributes by name, among them `alerts`, the names of the alerts that are active, and `alert_details`.
   *
   * @example
   * {
   *   "soc": {
   *     "type": "float",
   *     "display_name": "State of charge",
   *     "unit": "%",
   *     "access_level": "readonly",
   *     "implements": [
   *       "lib.energy.battery.soc"
   *     ]
   *   }
   * }
   */
  telemetry?: {
    [key: string]: ManifestTelemetryAttribute;
  } | null;
  /**
   * Commands by name.
   *
   * @example
   * {
   *   "charge": {
   *     "display_name": "Charge",
   *     "group": "charging",
   *     "access_level": "user",
   *     "arguments": {
   *       "power": {
   *         "display_name": "Power",
   *         "type": "float",
   *         "required": true
   *       }
   *     }
   *   }
   * }
   */
  commands?: {
    [key: string]: ManifestCommand;
  } | null;
  /**
   * Command groups by name.
   *
   * @example {"charging":{"display_name":"Charging"}}
   */
  command_groups?: {
    [key: string]: ManifestCommandGroup;
  } | null;
  /**
   * Alerts by name. An alert that is active and not listed counts as an error. Always has `not_configured`.
   *
   * @example {"cell_overtemperature":{"severity":"warning","display_name":"Cell overtemperature"}}
   */
  alerts?: {
    [key: string]: ManifestAlert;
  } | null;
  /**
   * Configuration buckets by name.
   *
   * @example
   * {
   *   "connection": {
   *     "display_name": "Connection",
   *     "parameters": {
   *       "address": {
   *         "display_name": "Address",
   *         "type": "string"
   *       }
   *     }
   *   }
   * }
   */
  configuration?: {
    [key: string]: ManifestConfigurationBucket;
  } | null;
  /**
   * The units in use, by their code.
   *
   * @example {"kW.h":{"symbol":"kWh"}}
   */
  units?: {
    [key: string]: ManifestUnit;
  } | null;
  /**
   * Lua code of the telemetry preprocessor.
   *
   * @example {"lua_file":"preprocessor.lua"}
   */
  telemetry_preprocessor?: ManifestLuaFile | null;
  /**
   * Lua code of the virtual commands.
   *
   * @example {"lua_file":"virtual_commands.lua"}
   */
  virtual_commands?: ManifestLuaFile | null;
} & {
  [key: string]: unknown;
};

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
 * @example "readonly"
 */
export type ManifestAccessLevel = "readonly" | "user" | "owner" | "installer" | "vendor" | "system" | (string & {});

/** An alert that the device can raise. */
export type ManifestAlert = {
  /**
   * How serious the alert is.
   *
   * - `info`: For information.
   * - `warning`: Something that should be looked at.
   * - `error`: A fault.
   *
   * @example "warning"
   */
  severity: ManifestAlertSeverity;
  /**
   * Name to show to people.
   *
   * @example "Cell overtemperature"
   */
  display_name?: string;
  /**
   * Code that the vendor uses for the alert.
   *
   * @example "E-17"
   */
  code?: string;
  /**
   * How long the alert may last before it counts, a duration such as `1m` (units h, m, s).
   *
   * @example "1m"
   */
  grace_period?: string;
  /**
   * Longer text to show to people.
   *
   * @example "A cell is warmer than allowed."
   */
  description?: string;
  /**
   * What to do about the alert, step by step.
   *
   * @example ["Check the fans."]
   */
  troubleshooting?: string[] | null;
  /**
   * Names of telemetry attributes that have to do with the alert.
   *
   * @example ["cell_temperature"]
   */
  telemetry?: string[] | null;
  /**
   * Parts of the device that have to do with the alert.
   *
   * @example ["Cell module"]
   */
  components?: string[] | null;
  /**
   * What may raise the alert.
   *
   * @example ["A cell is above 48 °C."]
   */
  conditions?: string[] | null;
} & {
  [key: string]: unknown;
};

/**
 * How serious an alert is, in lower case. More values may be added.
 *
 * - `info`: For information.
 * - `warning`: Something that should be looked at.
 * - `error`: A fault.
 *
 * @example "warning"
 */
export type ManifestAlertSeverity = "info" | "warning" | "error" | (string & {});

/** A command that the device accepts. */
export type ManifestCommand = {
  /**
   * Name to show to people.
   *
   * @example "Charge"
   */
  display_name?: string;
  /**
   * Name of the command group that the command belongs to.
   *
   * @example "charging"
   */
  group?: string;
  /**
   * Longer text to show to people.
   *
   * @example "Charge with the given power."
   */
  description?: string;
  /**
   * The arguments by name.
   *
   * @example {"power":{"display_name":"Power","type":"float","required":true}}
   */
  arguments?: {
    [key: string]: ManifestCommandArgument;
  } | null;
  /**
   * The fields of the result by name.
   *
   * @example {"power":{"type":"float"}}
   */
  response?: {
    [key: string]: ManifestCommandResponseField;
  } | null;
  /**
   * The question to ask before the command is run.
   *
   * @example {"severity":"warning","title":"Start charging?"}
   */
  confirmation?: ManifestConfirmation | null;
  /**
   * Whether the command is translated into other commands and not run by the device itself.
   *
   * @example false
   */
  virtual?: boolean;
  /**
   * Hints for user interfaces.
   *
   * @example {"icon":"battery-charging"}
   */
  ui?: ManifestUi | null;
  /**
   * The role that is needed to run the command, by default `user`.
   *
   * @example "user"
   */
  access_level?: ManifestAccessLevel | null;
  /**
   * The role that is needed to read the executions of the command.
   *
   * @example "owner"
   */
  read_access_level?: ManifestAccessLevel | null;
  /**
   * Name of the command that reads the present values of the arguments.
   *
   * @example "read_charging"
   */
  populate_values_command?: string;
  /**
   * What this command implements, dotted names from device profiles.
   *
   * @example ["lib.energy.battery.charge"]
   */
  implements?: string[] | null;
  /**
   * Other names of this command.
   *
   * @example ["start_charging"]
   */
  aliases?: string[] | null;
} & {
  [key: string]: unknown;
};

/** An argument of a command. */
export type ManifestCommandArgument = {
  /**
   * Name to show to people.
   *
   * @example "Power"
   */
  display_name?: string;
  /**
   * Type of the value.
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
   * @example "float"
   */
  type: ManifestFieldType;
  /**
   * Longer text to show to people.
   *
   * @example "Charging power in kilowatts."
   */
  description?: string;
  /**
   * Whether the argument has to be given.
   *
   * @example true
   */
  required?: boolean;
  /**
   * The smallest value that a form takes. The server passes other values on, and the device has the last word.
   *
   * @example 0
   */
  min?: number;
  /**
   * The largest value that a form takes. The server passes other values on, and the device has the last word.
   *
   * @example 100
   */
  max?: number;
  /**
   * The values that are allowed.
   *
   * @example ["idle","charging","discharging"]
   */
  enum?: (string | number)[] | null;
  /**
   * The values that are allowed, with names, descriptions and colours.
   *
   * @example [{"value":"charging","display_name":"Charging","color":"green"}]
   */
  enum_with_metainfo?: ManifestEnumValue[] | null;
  /**
   * A predefined format of a string value, a hint on how to show or enter it.
   *
   * @example "password"
   */
  format?: string;
  /**
   * JSON Schema of a value of type `json`, as an object or as text.
   *
   * @example {"type":"object"}
   */
  json_schema?: {
    [key: string]: unknown;
  } | string | null;
  /**
   * Whether the value is secret. It is hidden when command executions are read.
   *
   * @example false
   */
  sensitive?: boolean;
  /**
   * Value that is used if the argument is not given, of the declared type.
   *
   * @example 10
   */
  default?: unknown;
} & {
  [key: string]: unknown;
};

/** A group of commands that belong together in user interfaces. */
export type ManifestCommandGroup = {
  /**
   * Name to show to people.
   *
   * @example "Charging"
   */
  display_name?: string;
  /**
   * Longer text to show to people.
   *
   * @example "Commands that charge and discharge."
   */
  description?: string;
  /**
   * Hints for user interfaces.
   *
   * @example {"icon":"battery"}
   */
  ui?: ManifestUi | null;
} & {
  [key: string]: unknown;
};

/** A field of what a command returns. */
export type ManifestCommandResponseField = {
  /**
   * Name to show to people.
   *
   * @example "Power"
   */
  display_name?: string;
  /**
   * Longer text to show to people.
   *
   * @example "Charging power in kilowatts."
   */
  description?: string;
  /**
   * Type of the value.
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
   * @example "float"
   */
  type: ManifestFieldType;
  /**
   * Whether the field is always there.
   *
   * @example true
   */
  required?: boolean;
  /**
   * The values that are allowed.
   *
   * @example ["idle","charging","discharging"]
   */
  enum?: (string | number)[] | null;
  /**
   * The values that are allowed, with names, descriptions and colours.
   *
   * @example [{"value":"charging","display_name":"Charging","color":"green"}]
   */
  enum_with_metainfo?: ManifestEnumValue[] | null;
  /**
   * A predefined format of a string value, a hint on how to show or enter it.
   *
   * @example "password"
   */
  format?: string;
  /**
   * JSON Schema of a value of type `json`, as an object or as text.
   *
   * @example {"type":"object"}
   */
  json_schema?: {
    [key: string]: unknown;
  } | string | null;
} & {
  [key: string]: unknown;
};

/** A set of configuration parameters that are read and written together. */
export type ManifestConfigurationBucket = {
  /**
   * Name to show to people.
   *
   * @example "Connection"
   */
  display_name?: string;
  /**
   * Longer text to show to people.
   *
   * @example "How to reach the battery."
   */
  description?: string;
  /**
   * The parameters by name.
   *
   * @example {"address":{"display_name":"Address","type":"string","required":true}}
   */
  parameters?: {
    [key: string]: ManifestConfigurationParameter;
  } | null;
  /**
   * The role that is needed to read and write the configuration, by default `user`.
   *
   * @example "owner"
   */
  access_level?: ManifestAccessLevel | null;
  /**
   * Whether the commands that read and write the configuration are virtual.
   *
   * @example false
   */
  virtual_commands?: boolean;
  /**
   * Hints for user interfaces.
   *
   * @example {"icon":"lan-connect"}
   */
  ui?: ManifestUi | null;
} & {
  [key: string]: unknown;
};

/** A parameter of the configuration. */
export type ManifestConfigurationParameter = {
  /**
   * Name to show to people.
   *
   * @example "Address"
   */
  display_name?: string;
  /**
   * Type of the value.
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
   * @example "string"
   */
  type: ManifestFieldType;
  /**
   * Longer text to show to people.
   *
   * @example "Host name or IP address of the battery."
   */
  description?: string;
  /**
   * Value that is used if the parameter is not set, of the declared type.
   *
   * @example "192.168.1.20"
   */
  default?: unknown;
  /**
   * Whether the parameter has to be set.
   *
   * @example true
   */
  required?: boolean;
  /**
   * Whether the value is secret. It is hidden when the configuration is read.
   *
   * @example false
   */
  sensitive?: boolean;
  /**
   * The smallest value that is allowed.
   *
   * @example 1
   */
  min?: number;
  /**
   * The largest value that is allowed.
   *
   * @example 247
   */
  max?: number;
  /**
   * The values that are allowed.
   *
   * @example ["idle","charging","discharging"]
   */
  enum?: (string | number)[] | null;
  /**
   * The values that are allowed, with names, descriptions and colours.
   *
   * @example [{"value":"charging","display_name":"Charging","color":"green"}]
   */
  enum_with_metainfo?: ManifestEnumValue[] | null;
  /**
   * A predefined format of a string value, a hint on how to show or enter it, such as `connection_uri` for URIs such as `port://rs485`.
   *
   * @example "connection_uri"
   */
  format?: string;
} & {
  [key: string]: unknown;
};

/** The question to ask before the command is run. */
export type ManifestConfirmation = {
  /**
   * How serious the question is, `info` or `warning`.
   *
   * @example "warning"
   */
  severity?: string;
  /**
   * The question.
   *
   * @example "Start charging?"
   */
  title?: string;
  /**
   * Longer text below the question.
   *
   * @example "The battery will draw power from the grid."
   */
  description?: string;
} & {
  [key: string]: unknown;
};

/** One of the values that are allowed, with what to show for it. */
export type ManifestEnumValue = {
  /**
   * The value itself.
   *
   * @example "charging"
   */
  value: string | number;
  /**
   * Name to show to people.
   *
   * @example "Charging"
   */
  display_name?: string;
  /**
   * Longer text to show to people.
   *
   * @example "Energy flows into the battery."
   */
  description?: string;
  /**
   * Colour to show the value in: `blue`, `yellow`, `green`, `red`, `cyan`, `pink`, `purple` or `orange`, alone or followed by `-lighter`, `-light`, `-dark` or `-darker`. Values of a telemetry attribute always have one.
   *
   * @example "green"
   */
  color?: string;
} & {
  [key: string]: unknown;
};

/** The manifest of a device. */
export interface ManifestEnvelope {
  /**
   * The manifest in its compiled form.
   *
   * @example
   * {
   *   "blueprint_spec": "device_compiled/3.0",
   *   "display_name": "Battery Rack",
   *   "implements": [
   *     "energy.battery"
   *   ]
   * }
   */
  manifest: Manifest;
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
 * @example "float"
 */
export type ManifestFieldType = "boolean" | "string" | "integer" | "float" | "array_of_strings" | "json" | "object" | "alerts" | (string & {});

/** A file with Lua code. */
export type ManifestLuaFile = {
  /**
   * Name of the file.
   *
   * @example "preprocessor.lua"
   */
  lua_file?: string;
} & {
  [key: string]: unknown;
};

/** A property, something about the device that rarely changes. */
export type ManifestProperty = {
  /**
   * Type of the value.
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
   * @example "float"
   */
  type: ManifestFieldType;
  /**
   * Name to show to people.
   *
   * @example "Nominal capacity"
   */
  display_name?: string;
  /**
   * Longer text to show to people.
   *
   * @example "Energy that the rack holds when full."
   */
  description?: string;
  /**
   * The values that are allowed.
   *
   * @example ["idle","charging","discharging"]
   */
  enum?: (string | number)[] | null;
  /**
   * The values that are allowed, with names, descriptions and colours.
   *
   * @example [{"value":"charging","display_name":"Charging","color":"green"}]
   */
  enum_with_metainfo?: ManifestEnumValue[] | null;
  /**
   * Unit of the value, a UCUM code or one of the `units` of the manifest.
   *
   * @example "kW.h"
   */
  unit?: string;
  /**
   * Whether the unit `C` is meant as coulomb and not as a slip for degrees Celsius.
   *
   * @example true
   */
  allow_unit_c?: boolean;
  /**
   * Whether the unit `F` is meant as farad and not as a slip for degrees Fahrenheit.
   *
   * @example true
   */
  allow_unit_f?: boolean;
  /**
   * Units that the value may be shown in, too.
   *
   * @example ["W.h","MW.h"]
   */
  auto_scale?: string[] | null;
  /**
   * JSON Schema of a value of type `json`, as an object or as text.
   *
   * @example {"type":"object"}
   */
  json_schema?: {
    [key: string]: unknown;
  } | string | null;
  /**
   * The role that is needed to read the property, by default `readonly`.
   *
   * @example "readonly"
   */
  access_level?: ManifestAccessLevel | null;
  /**
   * What this property implements, dotted names from device profiles.
   *
   * @example ["lib.energy.battery.nominal_capacity"]
   */
  implements?: string[] | null;
  /**
   * Other names of this property.
   *
   * @example ["capacity"]
   */
  aliases?: string[] | null;
} & {
  [key: string]: unknown;
};

/** What runs the code of the blueprint. */
export type ManifestRuntime = {
  /**
   * Kind of runtime, `lua` or `embedded`.
   *
   * @example "lua"
   */
  type?: string;
  /**
   * Options of the runtime, such as `dir` or `file`, `rockspec` or `luarocks`, `allow_dev_luarocks` and `amalg_mode` (`isolate`, `nodebug` or a list of them).
   *
   * @example {"dir":"lua"}
   */
  options?: {
    [key: string]: unknown;
  } | null;
  /**
   * What the runtime has to offer.
   *
   * @example ["modbus"]
   */
  requirements?: string[] | null;
} & {
  [key: string]: unknown;
};

/** Where to get help. */
export type ManifestSupport = {
  /**
   * Web address.
   *
   * @example "https://support.example.com"
   */
  url?: string;
  /**
   * E-mail address.
   *
   * @example "support@example.com"
   */
  email?: string;
} & {
  [key: string]: unknown;
};

/** A telemetry attribute, a value that the device reports over and over. */
export type ManifestTelemetryAttribute = {
  /**
   * Type of the value.
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
   * @example "float"
   */
  type: ManifestFieldType;
  /**
   * Name to show to people.
   *
   * @example "Charging power"
   */
  display_name?: string;
  /**
   * Longer text to show to people.
   *
   * @example "Power that flows into the battery."
   */
  description?: string;
  /**
   * The values that are allowed.
   *
   * @example ["idle","charging","discharging"]
   */
  enum?: (string | number)[] | null;
  /**
   * The values that are allowed, with names, descriptions and colours.
   *
   * @example [{"value":"charging","display_name":"Charging","color":"green"}]
   */
  enum_with_metainfo?: ManifestEnumValue[] | null;
  /**
   * Unit of the value, a UCUM code or one of the `units` of the manifest.
   *
   * @example "kW"
   */
  unit?: string;
  /**
   * Whether the unit `C` is meant as coulomb and not as a slip for degrees Celsius.
   *
   * @example true
   */
  allow_unit_c?: boolean;
  /**
   * Whether the unit `F` is meant as farad and not as a slip for degrees Fahrenheit.
   *
   * @example true
   */
  allow_unit_f?: boolean;
  /**
   * Units that the value may be shown in, too.
   *
   * @example ["W","MW"]
   */
  auto_scale?: string[] | null;
  /**
   * JSON Schema of a value of type `json`, as an object or as text.
   *
   * @example {"type":"object"}
   */
  json_schema?: {
    [key: string]: unknown;
  } | string | null;
  /**
   * The role that is needed to read the attribute, by default `readonly`.
   *
   * @example "readonly"
   */
  access_level?: ManifestAccessLevel | null;
  /**
   * What this attribute implements, dotted names from device profiles.
   *
   * @example ["lib.energy.battery.soc"]
   */
  implements?: string[] | null;
  /**
   * Other names of this attribute.
   *
   * @example ["charge_power"]
   */
  aliases?: string[] | null;
} & {
  [key: string]: unknown;
};

/** Hints for user interfaces. */
export type ManifestUi = {
  /**
   * Name of an icon.
   *
   * @example "battery-charging"
   */
  icon?: string;
  /**
   * Whether to offer a command in the quick access menu.
   *
   * @example true
   */
  quick_access?: boolean;
  /**
   * The older name of `quick_access`.
   *
   * @example true
   */
  mobile_quick_access?: boolean;
} & {
  [key: string]: unknown;
};

/** A unit that the manifest uses. */
export type ManifestUnit = {
  /**
   * How to write the unit.
   *
   * @example "kWh"
   */
  symbol?: string;
  /**
   * Name to show to people.
   *
   * @example "Kilowatt-hour"
   */
  display_name?: string;
  /**
   * Longer text to show to people.
   *
   * @example "The energy of one kilowatt over an hour."
   */
  description?: string;
} & {
  [key: string]: unknown;
};

/** How to sign in over `MQTT`. */
export interface MqttCredentials {
  /**
   * User name.
   *
   * @example "S4F0C1B7A9D2E35688A1C0F7E2B4D9A63"
   */
  username: string;
  /**
   * Password.
   *
   * Format: password.
   *
   * @example "{password}"
   */
  password: string;
}

/**
 * Protocol of an MQTT connection. The server may add values.
 *
 * - `MQTT`: MQTT, the device signs in with a user name and a password.
 * - `MQTTS`: MQTT over TLS, the device signs in with a certificate.
 *
 * @example "MQTTS"
 */
export type MqttProtocol = KnownMqttProtocol | (string & {});

/** How to sign in over `MQTTS`. Each field is text in PEM format. */
export interface MqttsCredentials {
  /**
   * Private key of the device, PEM.
   *
   * Format: password.
   *
   * @example "-----BEGIN PRIVATE KEY-----\n…"
   */
  private_key: string;
  /**
   * Certificate of the device, PEM.
   *
   * @example "-----BEGIN CERTIFICATE-----\n…"
   */
  certificate: string;
  /**
   * Chain of the certificate authorities to trust, PEM.
   *
   * @example "-----BEGIN CERTIFICATE-----\n…"
   */
  ca_chain: string;
}

/** A Lua device to add to the site of its runtime. */
export interface ProvisionLuaDeviceRequest {
  /**
   * Device id of the UCM or virtual UCM that will run the device. A slug is not accepted here.
   *
   * @example "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14"
   */
  runtime_id: string;
  /**
   * Id of the blueprint that drives the device.
   *
   * @example "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60"
   */
  blueprint_id: string;
  /**
   * Name of the device.
   *
   * @example "Battery Rack 2"
   */
  name: string;
  /**
   * Slug of the device, unique inside its site. Made from the name if it is null, empty or absent.
   *
   * @example "battery-rack-2"
   */
  slug?: string | null;
}

/** A standalone device to add to a site. */
export interface ProvisionStandaloneDeviceRequest {
  /**
   * Name of the device.
   *
   * @example "Price Feed"
   */
  name: string;
  /**
   * Id of the site. Required in the Cloud; on a gateway it may be left out, the site is then the gateway's own.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id?: string | null;
  /**
   * Slug of the device, unique inside its site. Made from the name if it is null, empty or absent.
   *
   * @example "price-feed"
   */
  slug?: string | null;
}

/** A hardware UCM to add to a site. */
export interface ProvisionUcmRequest {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id: string;
  /**
   * Hardware id of the UCM, 32 upper-case hexadecimal digits.
   *
   * @example "9E1B5D70C4A84F2F8D63A0B7E915C24D"
   */
  hardware_id: string;
  /**
   * Name of the device.
   *
   * @example "Inverter UCM"
   */
  name: string;
  /**
   * The protocol that the UCM will use to reach the platform.
   *
   * - `MQTT`: MQTT, the device signs in with a user name and a password.
   * - `MQTTS`: MQTT over TLS, the device signs in with a certificate.
   *
   * @example "MQTTS"
   */
  protocol: KnownMqttProtocol;
}

/** A virtual UCM to add to a site. */
export interface ProvisionVirtualUcmRequest {
  /**
   * Name of the device.
   *
   * @example "Virtual UCM 1"
   */
  name: string;
  /**
   * Hardware id of the virtual UCM, chosen by the caller: the letter `V` and 32 upper-case hexadecimal digits.
   *
   * @example "V4C7D9A1E30B25F8867A1C0D94E2B53F6"
   */
  hardware_id: string;
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  site_id?: string | null;
}

/** The device that was provisioned. */
export interface ProvisioningResult {
  /**
   * Id of the device.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device_id: string;
  /**
   * Slug of the device. Often absent.
   *
   * @example "battery-rack-1"
   */
  slug?: string;
  /**
   * How the device reaches the platform. Comes with a hardware UCM, perhaps with a virtual one.
   *
   * @example
   * {
   *   "mqtt_host": "mqtt.example.com",
   *   "mqtt_port": 8883,
   *   "mqtt_protocol": "MQTTS",
   *   "mqtt_credentials": {
   *     "private_key": "-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----\n",
   *     "certificate": "-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----\n",
   *     "ca_chain": "-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----\n"
   *   },
   *   "time_sync_protocol": "NTP",
   *   "time_sync_host": "time.example.com",
   *   "time_sync_port": 123,
   *   "hardware_id": "9E1B5D70C4A84F2F8D63A0B7E915C24D",
   *   "channel_id": "ucm"
   * }
   */
  config?: CommunicationConfig;
}

/** A rule of a site, a Lua script that the rule engine runs. */
export interface Rule {
  /**
   * Id of the rule.
   *
   * @example "7a92c5b8-1e4d-4f36-a0c7-5d8b3e6f1290"
   */
  id: string;
  /**
   * Short name of the rule, unique in its site. Can be used in place of the id.
   *
   * @example "night-charge"
   */
  slug: string;
  /**
   * Whether the rule is switched off.
   *
   * @example false
   */
  disabled: boolean;
  /**
   * Whether the rule is being run.
   *
   * - `STARTED`: The rule is being run.
   * - `STOPPED`: The rule is not being run.
   *
   * @example "STARTED"
   */
  state: RuleState;
  /**
   * The script that the rule runs.
   *
   * @example {"code":"ZW5hcHRlci5sb2coInRpY2siKQo=","runtime_version":"V3"}
   */
  script: RuleScript;
}

/** The rule engine of a site. It runs on the gateway of the site. */
export interface RuleEngine {
  /**
   * Id of the rule engine.
   *
   * @example "94d7e2a1-6f0b-4b8c-9e35-c1a8d4f7b260"
   */
  id: string;
  /**
   * Whether the engine runs rules.
   *
   * - `ACTIVE`: The engine runs the rules that are enabled.
   * - `SUSPENDED`: The engine runs no rules.
   *
   * @example "ACTIVE"
   */
  state: RuleEngineState;
  /**
   * Time zone of the site, an IANA name.
   *
   * @example "Europe/Lisbon"
   */
  timezone: string;
}

/** A rule engine, under its name. */
export interface RuleEngineEnvelope {
  /**
   * The rule engine, after the operation.
   *
   * @example {"id":"94d7e2a1-6f0b-4b8c-9e35-c1a8d4f7b260","state":"ACTIVE","timezone":"Europe/Lisbon"}
   */
  engine: RuleEngine;
}

/**
 * Whether the rule engine runs rules. The server may add values.
 *
 * - `ACTIVE`: The engine runs the rules that are enabled.
 * - `SUSPENDED`: The engine runs no rules.
 *
 * @example "ACTIVE"
 */
export type RuleEngineState = "ACTIVE" | "SUSPENDED" | (string & {});

/** One rule, under its name. */
export interface RuleEnvelope {
  /**
   * The rule, after the operation.
   *
   * @example
   * {
   *   "id": "7a92c5b8-1e4d-4f36-a0c7-5d8b3e6f1290",
   *   "slug": "night-charge",
   *   "disabled": false,
   *   "state": "STARTED",
   *   "script": {
   *     "code": "ZW5hcHRlci5sb2coInRpY2siKQo=",
   *     "runtime_version": "V3"
   *   }
   * }
   */
  rule: Rule;
}

/** The rules that a batch operation acts on. */
export interface RuleIdsRequest {
  /**
   * Ids or slugs of the rules.
   *
   * @example ["night-charge","7a92c5b8-1e4d-4f36-a0c7-5d8b3e6f1290"]
   */
  rule_ids: string[];
}

/** One page of rules. */
export interface RuleList {
  /**
   * The rules of this page.
   *
   * @example
   * [
   *   {
   *     "id": "7a92c5b8-1e4d-4f36-a0c7-5d8b3e6f1290",
   *     "slug": "night-charge",
   *     "disabled": false,
   *     "state": "STARTED",
   *     "script": {
   *       "code": "ZW5hcHRlci5sb2coInRpY2siKQo=",
   *       "runtime_version": "V3"
   *     }
   *   }
   * ]
   */
  rules: Rule[];
  /**
   * How many rules there are in all pages together. Missing in the response of older gateways, which return all rules at once.
   *
   * @example 1
   */
  total_count?: number;
}

/** One message that a rule has logged. */
export interface RuleLog {
  /**
   * When the message was logged, in Unix seconds.
   *
   * @example 1768379520
   */
  timestamp: number;
  /**
   * How serious the message is, in lower case, such as `info` or `error`. The set of values is not fixed.
   *
   * @example "info"
   */
  severity: string;
  /**
   * Text of the message.
   *
   * @example "charging enabled"
   */
  message: string;
}

/** The script of a rule. */
export interface RuleScript {
  /**
   * Lua source in UTF-8, encoded as base64. May be empty.
   *
   * @example "ZW5hcHRlci5sb2coInRpY2siKQo="
   */
  code: string;
  /**
   * Version of the Lua runtime that the script is written for.
   *
   * - `V1`: The engine runs the script again and again, once every `exec_interval`.
   * - `V3`: The current runtime. It does not use `exec_interval`.
   *
   * @example "V3"
   */
  runtime_version: RuntimeVersion;
  /**
   * Time between two runs of the script, a duration such as `1m` (units h, m, s). Only meaningful with runtime version `V1`, otherwise absent or `0s`.
   *
   * @example "1m"
   */
  exec_interval?: Duration;
}

/** A script for a rule. */
export interface RuleScriptInput {
  /**
   * Lua source in UTF-8, encoded as base64. May be empty.
   *
   * @example "ZW5hcHRlci5sb2coInRpY2siKQo="
   */
  code: string;
  /**
   * Version of the Lua runtime that the script is written for. Choose `V3` for new scripts.
   *
   * - `V1`: The engine runs the script again and again, once every `exec_interval`.
   * - `V3`: The current runtime. It does not use `exec_interval`.
   *
   * @example "V3"
   */
  runtime_version: KnownRuntimeVersion;
  /**
   * Time between two runs of the script, a duration such as `1m` (units h, m, s). Required with runtime version `V1`, ignored with `V3`.
   *
   * @example "1m"
   */
  exec_interval?: Duration | null;
}

/**
 * Whether the rule is being run. The server may add values.
 *
 * - `STARTED`: The rule is being run.
 * - `STOPPED`: The rule is not being run.
 *
 * @example "STARTED"
 */
export type RuleState = "STARTED" | "STOPPED" | (string & {});

/**
 * Version of the Lua runtime that a rule script is written for. The server may add values.
 *
 * - `V1`: The engine runs the script again and again, once every `exec_interval`.
 * - `V3`: The current runtime. It does not use `exec_interval`.
 *
 * @example "V3"
 */
export type RuntimeVersion = KnownRuntimeVersion | (string & {});

/** A place with equipment, in one time zone. */
export interface Site {
  /**
   * Id of the site.
   *
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  id: string;
  /**
   * Name of the site.
   *
   * @example "Harbour Microgrid"
   */
  name: string;
  /**
   * Time zone of the site, an IANA name.
   *
   * @example "Europe/Lisbon"
   */
  timezone: string;
  /**
   * Generation of the platform that the site belongs to.
   *
   * - `V3`: The generation that this API reaches. Older sites are not reachable.
   *
   * @example "V3"
   */
  version: SiteVersion;
  /**
   * Role of the caller on the site.
   *
   * - `READONLY`: The lowest role. It is the default that a caller needs to read properties and telemetry.
   * - `USER`: Includes `READONLY`. It is the default that a caller needs to run commands.
   * - `OWNER`: Includes `USER`. Updating and deleting a device needs at least this role.
   * - `INSTALLER`: Includes `OWNER`. Not described further by Enapter.
   * - `VENDOR`: Includes `INSTALLER`. Not described further by Enapter.
   * - `SYSTEM`: Includes all others. For internal use.
   *
   * @example "OWNER"
   */
  authorized_role: AccessRole;
  /**
   * Where the site is. Absent or null when no location is set.
   *
   * @example {"name":"Lisbon","latitude":38.7223,"longitude":-9.1393}
   */
  location?: Location | null;
  /**
   * Whether the site is archived.
   *
   * @example false
   */
  archived?: boolean;
}

/** One site. */
export interface SiteEnvelope {
  /**
   * The site.
   *
   * @example
   * {
   *   "id": "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11",
   *   "name": "Harbour Microgrid",
   *   "timezone": "Europe/Lisbon",
   *   "version": "V3",
   *   "authorized_role": "OWNER"
   * }
   */
  site: Site;
}

/** One page of sites. */
export interface SiteList {
  /**
   * The sites of this page.
   *
   * @example
   * [
   *   {
   *     "id": "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11",
   *     "name": "Harbour Microgrid",
   *     "timezone": "Europe/Lisbon",
   *     "version": "V3",
   *     "authorized_role": "OWNER"
   *   }
   * ]
   */
  sites: Site[];
  /**
   * How many sites there are over all pages.
   *
   * @example 1
   */
  total_count: number;
}

/**
 * Generation of the platform that a site belongs to, always `V3` at present. The server may add values.
 *
 * - `V3`: The generation that this API reaches. Older sites are not reachable.
 *
 * @example "V3"
 */
export type SiteVersion = "V3" | (string & {});

/** A log message in a stream. */
export interface StreamLog {
  /**
   * Severity of the message.
   *
   * - `debug`: Not described by Enapter. By its name, details for developers.
   * - `info`: Not described by Enapter. By its name, for information.
   * - `warning`: Not described by Enapter. By its name, something that should be looked at.
   * - `error`: Not described by Enapter. By its name, a fault.
   *
   * @example "warning"
   */
  severity: LogSeverity;
  /**
   * Text of the message.
   *
   * @example "cell 7 temperature above 48 C"
   */
  message: string;
}

/** One text frame of a stream of device data. It carries exactly one of `telemetry`, `properties` and `log`. Older gateways send log messages flat, with `severity` and `message` beside `timestamp` instead of inside `log`. */
export interface StreamMessage {
  /**
   * Id of the device that reports. Always present in a stream over several devices.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device_id?: string;
  /**
   * When the message arrived, by the clock of the server, in UTC. When it is absent or zero, use `timestamp`.
   *
   * Format: date-time.
   *
   * @example "2026-01-14T08:31:05.611Z"
   */
  received_at?: string;
  /**
   * When the device reported. Unix time in seconds.
   *
   * @example 1768379465
   */
  timestamp: number;
  /**
   * Telemetry values, by attribute name.
   *
   * @example {"soc":71.5,"status":"charging","alerts":[]}
   */
  telemetry?: {
    [key: string]: AttributeValue;
  };
  /**
   * Property values, by property name.
   *
   * @example {"serial_number":"BR1-20251107","fw_ver":"2.4.1"}
   */
  properties?: {
    [key: string]: unknown;
  };
  /**
   * A log message.
   *
   * @example {"severity":"warning","message":"cell 7 temperature above 48 C"}
   */
  log?: StreamLog;
}

/**
 * The current value of one attribute. When there is none, only `warning` is present and says why; that is not an error of the request.
 *
 * @example {"value":71.5,"timestamp":1768379465}
 * @example {"warning":"No such telemetry attribute."}
 */
export interface TelemetryValue {
  /**
   * The value.
   *
   * @example 71.5
   */
  value?: AttributeValue;
  /**
   * When the value was measured. Unix time in seconds.
   *
   * @example 1768379465
   */
  timestamp?: number;
  /**
   * Why there is no value, for example because the device has no such attribute.
   *
   * @example "No such telemetry attribute."
   */
  warning?: string;
}

/**
 * A remote terminal session. Connect to `websocket_url` with the header `Authorization: Bearer {token}`, then exchange
 * text frames, each a JSON object. `data` is a string that holds a JSON array.
 *
 * | Direction | Frame | When |
 * | --- | --- | --- |
 * | to the gateway | `{"channel": "{channel_id}", "data": "[\"ping\"]"}` | once after connecting |
 * | to the gateway | `{"channel": "{channel_id}", "data": "[\"stdin\", \"ls\\n\"]"}` | typed characters |
 * | to the gateway | `{"channel": "{channel_id}", "data": "[\"set_size\", 24, 80]"}` | rows and columns, on resize |
 * | to the gateway | `{"channel": "{channel_id}", "data": "[\"keepalive_ping\"]"}` | every 30 seconds |
 * | from the gateway | `{"data": "[\"stdin\", \"{output}\"]"}` | output of the terminal |
 * | from the gateway | `{"data": "[\"exit\"]"}` | the session is over |
 */
export interface TerminalSession {
  /**
   * Id of the channel, goes into every frame sent.
   *
   * @example "terminal-1"
   */
  channel_id: string;
  /**
   * Bearer token for the WebSocket of the session. It is not an API token.
   *
   * Format: password.
   *
   * @example "{token}"
   */
  token: string;
  /**
   * Absolute `wss://` URL of the WebSocket of the session, outside this API.
   *
   * Format: uri.
   *
   * @example "wss://terminal.example.com/sessions/terminal-1"
   */
  websocket_url: string;
}

/**
 * Protocol to set a clock with. Compare without regard to case, it varies. The server may add values.
 *
 * - `NTP`: Network Time Protocol.
 * - `HTTP`: Not described by Enapter. By its name, time from an HTTP server.
 *
 * @example "NTP"
 */
export type TimeSyncProtocol = "NTP" | "HTTP" | (string & {});

/**
 * How the values inside one interval become one value. Lower case.
 *
 * - `auto`: The server decides by the type of the values.
 * - `avg`: Average of the values.
 * - `last`: The last value.
 * - `min`: The smallest value.
 * - `max`: The largest value.
 * - `bool_or`: True if at least one value is true.
 *
 * @example "avg"
 */
export type TimeseriesAggregation = "auto" | "avg" | "last" | "min" | "max" | "bool_or";

/**
 * A point in time, either an RFC 3339 string or Unix time in seconds.
 *
 * @example "2026-01-01T00:00:00Z"
 * @example 1767225600
 */
export type TimeseriesBound = string | number;

/**
 * A point in time, either an RFC 3339 string or Unix time in seconds. Each time may be a `Date`.
 *
 * @example "2026-01-01T00:00:00Z"
 * @example 1767225600
 */
export type TimeseriesBoundWithDates = string | Date | number;

/**
 * Time series as comma-separated values, with quoting as in RFC 4180.
 *
 * The first line names the columns: `ts`, then for each attribute a cell with labels `key=value`, separated by single
 * spaces; keys and values hold neither spaces nor `=`. `device` and `telemetry` say which series the column holds;
 * `aggregation`, `granularity`, `gap_filling_method` (`none` or `locf`) and `gap_filling_look_around` say how it was
 * made. The labels come in any order, and there may be others. Whether `device` is the id or the slug of the request is
 * not specified. Columns come in the order of the request, but rely on the labels instead.
 *
 * Each further line is one interval and has as many cells as the first. It begins with the start of the interval, Unix
 * time in seconds, ascending. The cells are written according to the type of their column, which the header
 * `X-Enapter-Timeseries-Data-Types` tells:
 *
 * | Type | Cell |
 * | --- | --- |
 * | `float` | decimal number with a point, possibly with a sign and an exponent |
 * | `integer` | signed 64-bit integer, base 10 |
 * | `boolean` | `true` or `false`; accept `1` and `0`, too |
 * | `string` | the text itself |
 * | `string_array` | JSON array of strings, quoted: `"[""a"",""b""]"` |
 *
 * An empty cell means that there is no value; an empty string looks the same. When the attributes have no values in the
 * time range, the text has only the first line, or is empty and perhaps without the header.
 *
 * @example "ts,telemetry=soc device=c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02\n1767225600,71.5\n1767225660,\n"
 */
export type TimeseriesCsv = string;

/**
 * Type of the cells in one column of a time series. Lower case. The server may add values.
 *
 * - `float`: A decimal number with a point, possibly with an exponent.
 * - `integer`: A signed 64-bit integer, base 10.
 * - `string`: The text itself.
 * - `string_array`: A JSON array of strings.
 * - `boolean`: `true` or `false`.
 *
 * @example "float"
 */
export type TimeseriesDataType = "float" | "integer" | "string" | "string_array" | "boolean" | (string & {});

/** Which time series to read, over what time and how fine. */
export interface TimeseriesQuery {
  /**
   * Start of the time range, inclusive. RFC 3339 string or Unix time in seconds.
   *
   * @example "2026-01-01T00:00:00Z"
   * @example 1767225600
   */
  from: TimeseriesBound;
  /**
   * End of the time range, later than `from`. RFC 3339 string or Unix time in seconds.
   *
   * @example "2026-01-01T00:03:00Z"
   * @example 1767225780
   */
  to: TimeseriesBound;
  /**
   * Width of one interval, a duration such as `1s`, `1m` or `24h` (units h, m, s).
   *
   * @example "1m"
   */
  granularity: Duration;
  /**
   * How values are aggregated, for all selectors that do not say it themselves.
   *
   * @default "auto"
   * @example "auto"
   */
  aggregation?: TimeseriesAggregation | null;
  /**
   * The attributes to read, at least one selector.
   *
   * @example [{"device":"c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02","attribute":["soc","status"]}]
   */
  telemetry: TimeseriesSelector[];
}

/** Which time series to read, over what time and how fine. Each time may be a `Date`. */
export interface TimeseriesQueryWithDates {
  /**
   * Start of the time range, inclusive. RFC 3339 string or Unix time in seconds.
   *
   * @example "2026-01-01T00:00:00Z"
   * @example 1767225600
   */
  from: TimeseriesBoundWithDates;
  /**
   * End of the time range, later than `from`. RFC 3339 string or Unix time in seconds.
   *
   * @example "2026-01-01T00:03:00Z"
   * @example 1767225780
   */
  to: TimeseriesBoundWithDates;
  /**
   * Width of one interval, a duration such as `1s`, `1m` or `24h` (units h, m, s).
   *
   * @example "1m"
   */
  granularity: Duration;
  /**
   * How values are aggregated, for all selectors that do not say it themselves.
   *
   * @default "auto"
   * @example "auto"
   */
  aggregation?: TimeseriesAggregation | null;
  /**
   * The attributes to read, at least one selector.
   *
   * @example [{"device":"c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02","attribute":["soc","status"]}]
   */
  telemetry: TimeseriesSelector[];
}

/** One or several attributes of one device. Each attribute becomes a column. */
export interface TimeseriesSelector {
  /**
   * Id or slug of the device.
   *
   * @example "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02"
   */
  device: string;
  /**
   * Name of a telemetry attribute from the manifest of the device, or a list of names.
   *
   * @example "soc"
   * @example ["soc","status"]
   */
  attribute: string | string[];
  /**
   * How values are aggregated in these columns; by default as `aggregation` of the query says.
   *
   * @example "last"
   */
  aggregation?: TimeseriesAggregation | null;
  /**
   * What to do about intervals without a value; by default they stay empty.
   *
   * @example {"method":"locf","look_around":"5m"}
   */
  gap_filling?: GapFilling | null;
}

/** What to change, at least one field. A field that is null, empty or absent stays as it is. */
export interface UpdateDeviceRequest {
  /**
   * New name of the device.
   *
   * @example "Battery Rack One"
   */
  name?: string | null;
  /**
   * New slug of the device, unique inside its site.
   *
   * @example "battery-rack-1"
   */
  slug?: string | null;
}

/** Changes to a rule. */
export interface UpdateRuleRequest {
  /**
   * New short name for the rule, not used by another rule of the site. Left out, null or empty means no change.
   *
   * @example "night-charge-winter"
   */
  slug?: string | null;
}

/** A new script for a rule. */
export interface UpdateRuleScriptRequest {
  /**
   * The script that takes the place of the present one.
   *
   * @example {"code":"ZW5hcHRlci5sb2coInRpY2siKQo=","runtime_version":"V3"}
   */
  script: RuleScriptInput;
}

/** What to change. A field that is null or absent stays as it is. */
export interface UpdateSiteRequest {
  /**
   * New name of the site.
   *
   * @example "Harbour Microgrid East"
   */
  name?: string | null;
  /**
   * New time zone of the site, an IANA name.
   *
   * @example "Europe/Lisbon"
   */
  timezone?: string | null;
  /**
   * New location of the site.
   *
   * @example {"name":"Lisbon","latitude":38.7223,"longitude":-9.1393}
   */
  location?: Location | null;
}

/** The result of checking a blueprint. */
export interface ValidationResult {
  /**
   * What is wrong with the blueprint, text for people. Empty or missing if it is valid.
   *
   * @example ["manifest.yml: telemetry.soc: display_name is required"]
   */
  validation_errors?: string[];
}

/**
 * The bytes of a zip archive.
 *
 * @example "UEsDBBQAAAAIAA=="
 */
export type ZipArchive = BinaryBody;
