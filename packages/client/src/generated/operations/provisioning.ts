// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type {
  ProvisionLuaDeviceRequest,
  ProvisionStandaloneDeviceRequest,
  ProvisionUcmRequest,
  ProvisionVirtualUcmRequest,
  ProvisioningResult,
} from "@enapter/http-api-types/models";
import { type Call, call } from "../../core/calls/call.ts";
import type { Client } from "../../core/types/client.ts";
import type { RequestOptions } from "../../core/types/options.ts";
import {
  provisionLuaDeviceOperation,
  provisionStandaloneDeviceOperation,
  provisionUcmOperation,
  provisionVirtualUcmOperation,
} from "../descriptors/descriptors.ts";

/** Options of `provisioning.standalone`. */
export interface ProvisionStandaloneDeviceOptions extends RequestOptions {}

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
 * const result = await provisionStandaloneDevice(
 *   client,
 *   { name: "Price Feed", site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11", slug: "price-feed" },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/provisioning/#provisioningstandalone
 */
export function provisionStandaloneDevice(client: Client, body: ProvisionStandaloneDeviceRequest, options?: ProvisionStandaloneDeviceOptions): Call<ProvisioningResult> {
  return call(client, provisionStandaloneDeviceOperation, {}, body, options);
}

/** Options of `provisioning.luaDevice`. */
export interface ProvisionLuaDeviceOptions extends RequestOptions {}

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
 * const result = await provisionLuaDevice(
 *   client,
 *   {
 *     runtime_id: "b8e0c6a5-1f47-4d0b-9c7e-3a5d2e9f6b14",
 *     blueprint_id: "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60",
 *     name: "Battery Rack 2",
 *     slug: "battery-rack-2",
 *   },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/provisioning/#provisioningluadevice
 */
export function provisionLuaDevice(client: Client, body: ProvisionLuaDeviceRequest, options?: ProvisionLuaDeviceOptions): Call<ProvisioningResult> {
  return call(client, provisionLuaDeviceOperation, {}, body, options);
}

/** Options of `provisioning.virtualUcm`. */
export interface ProvisionVirtualUcmOptions extends RequestOptions {}

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
 * const result = await provisionVirtualUcm(
 *   client,
 *   { name: "Virtual UCM 1", hardware_id: "V4C7D9A1E30B25F8867A1C0D94E2B53F6" },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/provisioning/#provisioningvirtualucm
 */
export function provisionVirtualUcm(client: Client, body: ProvisionVirtualUcmRequest, options?: ProvisionVirtualUcmOptions): Call<ProvisioningResult> {
  return call(client, provisionVirtualUcmOperation, {}, body, options);
}

/** Options of `provisioning.ucm`. */
export interface ProvisionUcmOptions extends RequestOptions {}

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
 * const result = await provisionUcm(
 *   client,
 *   {
 *     site_id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11",
 *     hardware_id: "9E1B5D70C4A84F2F8D63A0B7E915C24D",
 *     name: "Inverter UCM",
 *     protocol: "MQTTS",
 *   },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/provisioning/#provisioningucm
 */
export function provisionUcm(client: Client, body: ProvisionUcmRequest, options?: ProvisionUcmOptions): Call<ProvisioningResult> {
  return call(client, provisionUcmOperation, {}, body, options);
}
