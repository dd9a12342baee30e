// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type {
  AssignBlueprintRequest,
  CommunicationConfig,
  Device,
  DeviceExpand,
  DeviceLog,
  DeviceTelemetry,
  EmptyObject,
  GenerateDeviceConfigRequest,
  GetDeviceParameters,
  GetSiteDeviceTelemetryParameters,
  ListDeviceLogsParameters,
  ListDevicesParameters,
  Manifest,
  StreamDeviceLogsParameters,
  StreamDevicesParameters,
  StreamMessage,
  TerminalSession,
  UpdateDeviceRequest,
} from "@enapter/http-api-types/models";
import { type Call, call } from "../../core/calls/call.ts";
import { type List, paginate } from "../../core/calls/paginate.ts";
import { type ItemIterable, stream } from "../../core/streams/stream.ts";
import type { Client } from "../../core/types/client.ts";
import type { Expanded } from "../../core/types/expanded.ts";
import type { RequestOptions } from "../../core/types/options.ts";
import {
  assignBlueprintOperation,
  deleteDeviceOperation,
  generateDeviceConfigOperation,
  getDeviceManifestOperation,
  getDeviceOperation,
  getSiteDeviceTelemetryOperation,
  listDeviceLogsOperation,
  listDevicesOperation,
  runDeviceTerminalOperation,
  streamDeviceLogsOperation,
  streamDeviceTelemetryOperation,
  streamDevicesOperation,
  updateDeviceOperation,
} from "../descriptors/descriptors.ts";

/** Options of `devices.list`. */
export interface ListDevicesOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/devices`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
  /**
   * Parts of a device to include. By default none is included, and with an empty list neither.
   * @example ["connectivity","raised_alert_names"]
   */
  readonly expand?: ListDevicesParameters["expand"] | undefined;
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
 * List devices.
 *
 * Returns the devices that the caller can see, page by page, ordered by id. Ask for more about each device with
 * `expand`. `streamDevices` streams what devices report.
 *
 * `GET /devices`, `GET /sites/{site_id}/devices` · cloud: yes · gateway: yes
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * for await (const item of listDevices(client)) {
 *   console.log(item);
 * }
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslist
 * @see https://v3.developers.enapter.com/reference/http/fetch_devices
 */
export function listDevices<const Parts extends readonly DeviceExpand[]>(client: Client, options: Omit<ListDevicesOptions, "expand"> & { readonly expand: Parts }): List<Expanded<Device, Parts>>;
/**
 * List devices.
 *
 * Returns the devices that the caller can see, page by page, ordered by id. Ask for more about each device with
 * `expand`. `streamDevices` streams what devices report.
 *
 * `GET /devices`, `GET /sites/{site_id}/devices` · cloud: yes · gateway: yes
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * for await (const item of listDevices(client)) {
 *   console.log(item);
 * }
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslist
 * @see https://v3.developers.enapter.com/reference/http/fetch_devices
 */
export function listDevices(client: Client, options?: ListDevicesOptions): List<Device>;
export function listDevices(client: Client, options?: ListDevicesOptions): List<Device> {
  return paginate(client, listDevicesOperation, {}, options);
}

/** Options of `devices.stream`. */
export interface StreamDevicesOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/devices/`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
  /**
   * Ids of the devices to stream. Only the stream takes it.
   * @example ["c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02","b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14"]
   */
  readonly "id.in"?: StreamDevicesParameters["id.in"] | undefined;
}

/**
 * Stream updates of devices.
 *
 * Streams telemetry, properties and log messages of the devices named with `id.in`, mixed, as they arrive. `device_id`
 * says which device a message is about.
 *
 * `GET /devices/`, `GET /sites/{site_id}/devices/` · cloud: yes · gateway: unknown
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * for await (const message of streamDevices(
 *   client,
 *   { "id.in": ["c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02", "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14"] },
 * )) {
 *   console.log(message);
 * }
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesstream
 * @see https://v3.developers.enapter.com/reference/http/device_telemetry
 */
export function streamDevices(client: Client, options?: StreamDevicesOptions): ItemIterable<StreamMessage> {
  return stream(client, streamDevicesOperation, {}, options);
}

/** Options of `devices.get`. */
export interface GetDeviceOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/devices/{device_id}`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
  /**
   * Parts of a device to include. By default none is included, and with an empty list neither.
   * @example ["connectivity","raised_alert_names"]
   */
  readonly expand?: GetDeviceParameters["expand"] | undefined;
}

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
 * const device = await getDevice(client, "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02");
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesget
 * @see https://v3.developers.enapter.com/reference/http/fetch_devices
 */
export function getDevice<const Parts extends readonly DeviceExpand[]>(client: Client, device_id: string, options: Omit<GetDeviceOptions, "expand"> & { readonly expand: Parts }): Call<Expanded<Device, Parts>>;
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
 * const device = await getDevice(client, "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02");
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesget
 * @see https://v3.developers.enapter.com/reference/http/fetch_devices
 */
export function getDevice(client: Client, device_id: string, options?: GetDeviceOptions): Call<Device>;
export function getDevice(client: Client, device_id: string, options?: GetDeviceOptions): Call<Device> {
  return call(client, getDeviceOperation, { device_id }, undefined, options);
}

/** Options of `devices.update`. */
export interface UpdateDeviceOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/devices/{device_id}`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

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
 * const device = await updateDevice(
 *   client,
 *   "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
 *   { name: "Battery Rack One", slug: "battery-rack-1" },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesupdate
 * @see https://v3.developers.enapter.com/reference/http/device_management
 */
export function updateDevice(client: Client, device_id: string, body: UpdateDeviceRequest, options?: UpdateDeviceOptions): Call<Device> {
  return call(client, updateDeviceOperation, { device_id }, body, options);
}

/** Options of `devices.delete`. */
export interface DeleteDeviceOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/devices/{device_id}`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

/**
 * Delete a device.
 *
 * Removes a device from its site. The caller needs the role `OWNER` or higher. A device that others run on, such as a
 * UCM or a gateway, cannot be deleted before them and is refused with 409 or 422.
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
 * const result = await deleteDevice(client, "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02");
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesdelete
 * @see https://v3.developers.enapter.com/reference/http/device_management
 */
export function deleteDevice(client: Client, device_id: string, options?: DeleteDeviceOptions): Call<EmptyObject> {
  return call(client, deleteDeviceOperation, { device_id }, undefined, options);
}

/** Options of `devices.getManifest`. */
export interface GetDeviceManifestOptions extends RequestOptions {}

/**
 * Get the manifest of a device.
 *
 * Returns the manifest of the device in its compiled form. It declares the telemetry, properties, commands and alerts
 * of the device. `getDevice` returns it together with the device when `expand` names `manifest`.
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
 * const manifest = await getDeviceManifest(client, "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02");
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesgetmanifest
 * @see https://v3.developers.enapter.com/reference/http/device_management
 */
export function getDeviceManifest(client: Client, device_id: string, options?: GetDeviceManifestOptions): Call<Manifest> {
  return call(client, getDeviceManifestOperation, { device_id }, undefined, options);
}

/** Options of `devices.assignBlueprint`. */
export interface AssignBlueprintOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/devices/{device_id}/assign_blueprint`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

/**
 * Assign a blueprint to a device.
 *
 * Puts another blueprint on the device and returns the device. The blueprint has to be uploaded before.
 *
 * `POST /devices/{device_id}/assign_blueprint`, `POST /sites/{site_id}/devices/{device_id}/assign_blueprint` · cloud:
 * yes · gateway: yes
 * @param device_id Id or slug of the device. A slug is unique only inside its site.
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {UnprocessableEntityError} 422
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const device = await assignBlueprint(
 *   client,
 *   "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
 *   { blueprint_id: "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60" },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesassignblueprint
 * @see https://v3.developers.enapter.com/reference/http/device_management
 */
export function assignBlueprint(client: Client, device_id: string, body: AssignBlueprintRequest, options?: AssignBlueprintOptions): Call<Device> {
  return call(client, assignBlueprintOperation, { device_id }, body, options);
}

/** Options of `devices.generateConfig`. */
export interface GenerateDeviceConfigOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/devices/{device_id}/generate_config`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

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
 * const config = await generateDeviceConfig(
 *   client,
 *   "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14",
 *   { protocol: "MQTTS" },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesgenerateconfig
 * @see https://v3.developers.enapter.com/reference/http/device_management
 */
export function generateDeviceConfig(client: Client, device_id: string, body: GenerateDeviceConfigRequest, options?: GenerateDeviceConfigOptions): Call<CommunicationConfig> {
  return call(client, generateDeviceConfigOperation, { device_id }, body, options);
}

/** Options of `devices.runTerminal`. */
export interface RunDeviceTerminalOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/devices/{device_id}/run_terminal`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

/**
 * Open a remote terminal.
 *
 * Opens a remote terminal session on a device of type `GATEWAY` whose settings allow the remote terminal. The response
 * says where to connect with a WebSocket that is outside this API; `TerminalSession` describes its frames.
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
 * const result = await runDeviceTerminal(client, "0d6d8f1c-53c4-4c7b-8d2a-8b7b2f1a9e40");
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesrunterminal
 * @see https://v3.developers.enapter.com/reference/http/device_management
 */
export function runDeviceTerminal(client: Client, device_id: string, options?: RunDeviceTerminalOptions): Call<TerminalSession> {
  return call(client, runDeviceTerminalOperation, { device_id }, undefined, options);
}

/** Options of `devices.listLogs`. */
export interface ListDeviceLogsOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/devices/{device_id}/logs`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
  /**
   * Return only log messages that arrived at this time or later (RFC 3339).
   * @example "2026-01-14T00:00:00Z"
   */
  readonly "received_at.gte"?: string | Date | undefined;
  /**
   * Return only log messages that arrived before this time (RFC 3339).
   * @example "2026-01-15T00:00:00Z"
   */
  readonly "received_at.lt"?: string | Date | undefined;
  /**
   * Return only log messages of this severity.
   * @example "warning"
   */
  readonly severity?: ListDeviceLogsParameters["severity"] | undefined;
  /**
   * Log messages to return: persisted ones, temporary ones or both.
   * @default "ALL"
   * @example "PERSISTENT"
   */
  readonly retention?: ListDeviceLogsParameters["retention"] | undefined;
  /**
   * Order of the log messages, by the time they arrived.
   * @default "RECEIVED_AT_ASC"
   * @example "RECEIVED_AT_DESC"
   */
  readonly order?: ListDeviceLogsParameters["order"] | undefined;
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
 * List device logs.
 *
 * Returns log messages of a device, page by page, oldest first unless `order` says otherwise. `streamDeviceLogs`
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
 * for await (const item of listDeviceLogs(client, "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02")) {
 *   console.log(item);
 * }
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#deviceslistlogs
 */
export function listDeviceLogs(client: Client, device_id: string, options?: ListDeviceLogsOptions): List<DeviceLog> {
  return paginate(client, listDeviceLogsOperation, { device_id }, options);
}

/** Options of `devices.streamLogs`. */
export interface StreamDeviceLogsOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/devices/{device_id}/logs`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
  /**
   * Return only log messages of this severity.
   * @example "warning"
   */
  readonly severity?: StreamDeviceLogsParameters["severity"] | undefined;
  /**
   * Log messages to return: persisted ones, temporary ones or both.
   * @default "ALL"
   * @example "PERSISTENT"
   */
  readonly retention?: StreamDeviceLogsParameters["retention"] | undefined;
}

/**
 * Stream device logs.
 *
 * Streams log messages of a device as they arrive, each a `StreamMessage` with `log`. Only the filters `severity` and
 * `retention` apply.
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
 * for await (const message of streamDeviceLogs(client, "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02")) {
 *   console.log(message);
 * }
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesstreamlogs
 */
export function streamDeviceLogs(client: Client, device_id: string, options?: StreamDeviceLogsOptions): ItemIterable<StreamMessage> {
  return stream(client, streamDeviceLogsOperation, { device_id }, options);
}

/** Options of `devices.getTelemetry`. */
export interface GetSiteDeviceTelemetryOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/devices/{device_id}/telemetry`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
  /**
   * Names of the telemetry attributes to return. By default all attributes are returned.
   * @example ["soc","status"]
   */
  readonly "attribute.in"?: GetSiteDeviceTelemetryParameters["attribute.in"] | undefined;
  /**
   * Largest age of a current value, a duration such as `30s` or `1m0s` (units h, m, s). Older values are not returned
   * as current.
   * @default "30s"
   * @example "1m"
   */
  readonly relevance_interval?: GetSiteDeviceTelemetryParameters["relevance_interval"] | undefined;
}

/**
 * Get current telemetry of a device of a site.
 *
 * Returns the current values of one device, all attributes unless `attribute.in` names some. A value older than
 * `relevance_interval` does not count as current. An attribute without a value carries a `warning`, which is no error
 * of the request. `streamDeviceTelemetry` streams telemetry.
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
 * const telemetry = await getSiteDeviceTelemetry(
 *   client,
 *   "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02",
 *   { site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11" },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesgettelemetry
 * @see https://v3.developers.enapter.com/reference/http/device_telemetry
 */
export function getSiteDeviceTelemetry(client: Client, device_id: string, options?: GetSiteDeviceTelemetryOptions): Call<DeviceTelemetry> {
  return call(client, getSiteDeviceTelemetryOperation, { device_id }, undefined, options);
}

/** Options of `devices.streamTelemetry`. */
export interface StreamDeviceTelemetryOptions extends RequestOptions {
  /**
   * Id of the site.
   *
   * With it, the call goes to `/sites/{site_id}/devices/{device_id}/telemetry`.
   * @example "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11"
   */
  readonly site_id?: string | undefined;
}

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
 * for await (const message of streamDeviceTelemetry(client, "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02")) {
 *   console.log(message);
 * }
 * @see https://enapter.github.io/http-api-typescript/reference/client/devices/#devicesstreamtelemetry
 * @see https://v3.developers.enapter.com/reference/http/device_telemetry
 */
export function streamDeviceTelemetry(client: Client, device_id: string, options?: StreamDeviceTelemetryOptions): ItemIterable<StreamMessage> {
  return stream(client, streamDeviceTelemetryOperation, { device_id }, options);
}
