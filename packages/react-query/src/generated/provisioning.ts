// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type {
  Client,
  ProvisionLuaDeviceRequest,
  ProvisionStandaloneDeviceRequest,
  ProvisionUcmRequest,
  ProvisionVirtualUcmRequest,
  ProvisioningResult,
} from "@enapter/http-api-client";
import {
  type ProvisionLuaDeviceOptions,
  type ProvisionStandaloneDeviceOptions,
  type ProvisionUcmOptions,
  type ProvisionVirtualUcmOptions,
  type RequestOptions,
  provisionLuaDevice,
  provisionStandaloneDevice,
  provisionUcm,
  provisionVirtualUcm,
} from "@enapter/http-api-client/operations";
import { makeMutation } from "../core/mutation.ts";
import type { EnapterMutation } from "../core/options.ts";

/** Variables of `provisioning.standalone`. */
export interface ProvisionStandaloneDeviceVariables extends ProvisionStandaloneDeviceOptions {
  readonly body: ProvisionStandaloneDeviceRequest;
}

/**
 * Provision a standalone device: `provisioning.standalone`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/provisioning/#provisioningstandalone
 */
export function provisionStandaloneDeviceMutation(client: Client, request?: RequestOptions): EnapterMutation<ProvisioningResult, ProvisionStandaloneDeviceVariables> {
  return makeMutation(client, request, ["body"], ["provisioning", "provisionStandaloneDevice", provisionStandaloneDevice, ["devices"]]);
}

/** Variables of `provisioning.luaDevice`. */
export interface ProvisionLuaDeviceVariables extends ProvisionLuaDeviceOptions {
  readonly body: ProvisionLuaDeviceRequest;
}

/**
 * Provision a Lua device: `provisioning.luaDevice`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/provisioning/#provisioningluadevice
 */
export function provisionLuaDeviceMutation(client: Client, request?: RequestOptions): EnapterMutation<ProvisioningResult, ProvisionLuaDeviceVariables> {
  return makeMutation(client, request, ["body"], ["provisioning", "provisionLuaDevice", provisionLuaDevice, ["devices"]]);
}

/** Variables of `provisioning.virtualUcm`. */
export interface ProvisionVirtualUcmVariables extends ProvisionVirtualUcmOptions {
  readonly body: ProvisionVirtualUcmRequest;
}

/**
 * Provision a virtual UCM: `provisioning.virtualUcm`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/provisioning/#provisioningvirtualucm
 */
export function provisionVirtualUcmMutation(client: Client, request?: RequestOptions): EnapterMutation<ProvisioningResult, ProvisionVirtualUcmVariables> {
  return makeMutation(client, request, ["body"], ["provisioning", "provisionVirtualUcm", provisionVirtualUcm, ["devices"]]);
}

/** Variables of `provisioning.ucm`. */
export interface ProvisionUcmVariables extends ProvisionUcmOptions {
  readonly body: ProvisionUcmRequest;
}

/**
 * Provision a UCM: `provisioning.ucm`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/provisioning/#provisioningucm
 */
export function provisionUcmMutation(client: Client, request?: RequestOptions): EnapterMutation<ProvisioningResult, ProvisionUcmVariables> {
  return makeMutation(client, request, ["body"], ["provisioning", "provisionUcm", provisionUcm, ["devices"]]);
}
