// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type {
  BinaryBody,
  Blueprint,
  BlueprintUpload,
  BlueprintUploadForm,
  Client,
  EmptyObject,
  ValidationResult,
} from "@enapter/http-api-client";
import {
  type DownloadBlueprintOptions,
  type DownloadDeviceProfilesLegacyOptions,
  type DownloadDeviceProfilesOptions,
  type GetBlueprintByNameOptions,
  type GetBlueprintOptions,
  type RequestOptions,
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
} from "@enapter/http-api-client/operations";
import type { SkipToken } from "@tanstack/query-core";
import { makeMutation } from "../core/mutation.ts";
import type { EnapterMutation, EnapterQuery, SkippableQuery, WithoutSignal } from "../core/options.ts";
import { makeQuery } from "../core/query.ts";

/** Variables of `blueprints.upload`. */
export type UploadBlueprintVariables = UploadBlueprintOptions & (
  | ({
      readonly body: BinaryBody;
    } & { readonly contentType?: "application/zip" | undefined })
  | ({
      readonly body: BlueprintUploadForm;
    } & { readonly contentType: "multipart/form-data" })
);

/**
 * Upload a blueprint: `blueprints.upload`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsupload
 */
export function uploadBlueprintMutation(client: Client, request?: RequestOptions): EnapterMutation<BlueprintUpload, UploadBlueprintVariables> {
  return makeMutation(client, request, ["body"], ["blueprints", "uploadBlueprint", uploadBlueprint, ["blueprints"]]);
}

/** Variables of `blueprints.validate`. */
export type ValidateBlueprintVariables = ValidateBlueprintOptions & (
  | ({
      readonly body: BinaryBody;
    } & { readonly contentType?: "application/zip" | undefined })
  | ({
      readonly body: BlueprintUploadForm;
    } & { readonly contentType: "multipart/form-data" })
);

/**
 * Validate a blueprint: `blueprints.validate`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsvalidate
 */
export function validateBlueprintMutation(client: Client, request?: RequestOptions): EnapterMutation<ValidationResult, ValidateBlueprintVariables> {
  return makeMutation(client, request, ["body"], ["blueprints", "validateBlueprint", validateBlueprint, []]);
}

/**
 * Get a blueprint: `blueprints.get`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsget
 */
export function getBlueprintQuery(client: Client, blueprint_id: string, options?: GetBlueprintOptions & WithoutSignal): EnapterQuery<Blueprint>;
/**
 * Get a blueprint: `blueprints.get`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsget
 */
export function getBlueprintQuery<Skip extends symbol>(client: Client, blueprint_id: string | Skip, options?: GetBlueprintOptions & WithoutSignal): SkippableQuery<Blueprint, Skip>;
export function getBlueprintQuery(client: Client, blueprint_id: string | symbol, options?: GetBlueprintOptions & WithoutSignal): SkippableQuery<Blueprint, symbol> {
  return makeQuery(client, options, { blueprint_id }, ["blueprints", "getBlueprint", getBlueprint]);
}

/**
 * Download a blueprint: `blueprints.download`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsdownload
 */
export function downloadBlueprintQuery(client: Client, blueprint_id: string, options?: DownloadBlueprintOptions & WithoutSignal): EnapterQuery<Uint8Array<ArrayBuffer>>;
/**
 * Download a blueprint: `blueprints.download`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsdownload
 */
export function downloadBlueprintQuery<Skip extends symbol>(client: Client, blueprint_id: string | Skip, options?: DownloadBlueprintOptions & WithoutSignal): SkippableQuery<Uint8Array<ArrayBuffer>, Skip>;
export function downloadBlueprintQuery(client: Client, blueprint_id: string | symbol, options?: DownloadBlueprintOptions & WithoutSignal): SkippableQuery<Uint8Array<ArrayBuffer>, symbol> {
  return Object.assign(makeQuery<Uint8Array<ArrayBuffer>>(client, options, { blueprint_id }, ["blueprints", "downloadBlueprint", downloadBlueprint]), { structuralSharing: false });
}

/**
 * Get a blueprint by its full name: `blueprints.getByName`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsgetbyname
 */
export function getBlueprintByNameQuery(client: Client, namespace: string, name: string, tag: string, options?: GetBlueprintByNameOptions & WithoutSignal): EnapterQuery<Blueprint>;
/**
 * Get a blueprint by its full name: `blueprints.getByName`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsgetbyname
 */
export function getBlueprintByNameQuery<Skip extends symbol>(client: Client, namespace: string | Skip, name: string | Skip, tag: string | Skip, options?: GetBlueprintByNameOptions & WithoutSignal): SkippableQuery<Blueprint, Skip>;
export function getBlueprintByNameQuery(client: Client, namespace: string | symbol, name: string | symbol, tag: string | symbol, options?: GetBlueprintByNameOptions & WithoutSignal): SkippableQuery<Blueprint, symbol> {
  return makeQuery(client, options, { namespace, name, tag }, ["blueprints", "getBlueprintByName", getBlueprintByName]);
}

/**
 * Download the device profiles: `blueprints.downloadDeviceProfiles`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsdownloaddeviceprofiles
 */
export function downloadDeviceProfilesQuery(client: Client, options?: DownloadDeviceProfilesOptions & WithoutSignal): EnapterQuery<Uint8Array<ArrayBuffer>>;
/**
 * Download the device profiles: `blueprints.downloadDeviceProfiles`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsdownloaddeviceprofiles
 */
export function downloadDeviceProfilesQuery(client: Client, options: (DownloadDeviceProfilesOptions & WithoutSignal) | SkipToken): SkippableQuery<Uint8Array<ArrayBuffer>, SkipToken>;
export function downloadDeviceProfilesQuery(client: Client, options?: (DownloadDeviceProfilesOptions & WithoutSignal) | symbol): SkippableQuery<Uint8Array<ArrayBuffer>, symbol> {
  return Object.assign(makeQuery<Uint8Array<ArrayBuffer>>(client, options, {}, ["blueprints", "downloadDeviceProfiles", downloadDeviceProfiles]), { structuralSharing: false });
}

/** Variables of `blueprints.uploadDeviceProfiles`. */
export interface UploadDeviceProfilesVariables extends UploadDeviceProfilesOptions {
  readonly body: BinaryBody;
}

/**
 * Upload the device profiles: `blueprints.uploadDeviceProfiles`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsuploaddeviceprofiles
 */
export function uploadDeviceProfilesMutation(client: Client, request?: RequestOptions): EnapterMutation<EmptyObject, UploadDeviceProfilesVariables> {
  return makeMutation(client, request, ["body"], ["blueprints", "uploadDeviceProfiles", uploadDeviceProfiles, ["blueprints"]]);
}

/**
 * Download the device profiles from the former path: `blueprints.downloadDeviceProfilesLegacy`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsdownloaddeviceprofileslegacy
 * @deprecated
 */
export function downloadDeviceProfilesLegacyQuery(client: Client, options?: DownloadDeviceProfilesLegacyOptions & WithoutSignal): EnapterQuery<Uint8Array<ArrayBuffer>>;
/**
 * Download the device profiles from the former path: `blueprints.downloadDeviceProfilesLegacy`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsdownloaddeviceprofileslegacy
 * @deprecated
 */
export function downloadDeviceProfilesLegacyQuery(client: Client, options: (DownloadDeviceProfilesLegacyOptions & WithoutSignal) | SkipToken): SkippableQuery<Uint8Array<ArrayBuffer>, SkipToken>;
export function downloadDeviceProfilesLegacyQuery(client: Client, options?: (DownloadDeviceProfilesLegacyOptions & WithoutSignal) | symbol): SkippableQuery<Uint8Array<ArrayBuffer>, symbol> {
  return Object.assign(makeQuery<Uint8Array<ArrayBuffer>>(client, options, {}, ["blueprints", "downloadDeviceProfilesLegacy", downloadDeviceProfilesLegacy]), { structuralSharing: false });
}
