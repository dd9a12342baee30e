// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type {
  BinaryBody,
  Blueprint,
  BlueprintUpload,
  BlueprintUploadForm,
  DownloadBlueprintParameters,
  EmptyObject,
  ValidationResult,
} from "@enapter/http-api-types/models";
import { type Call, call } from "../../core/calls/call.ts";
import type { Client } from "../../core/types/client.ts";
import type { RequestOptions } from "../../core/types/options.ts";
import {
  downloadBlueprintOperation,
  downloadDeviceProfilesLegacyOperation,
  downloadDeviceProfilesOperation,
  getBlueprintByNameOperation,
  getBlueprintOperation,
  uploadBlueprintOperation,
  uploadDeviceProfilesOperation,
  validateBlueprintOperation,
} from "../descriptors/descriptors.ts";

/** Options of `blueprints.upload`. */
export interface UploadBlueprintOptions extends RequestOptions {}

/**
 * Upload a blueprint.
 *
 * Uploads a blueprint as a zip archive with `manifest.yml` and its Lua code, and returns the id of the new blueprint.
 * Blueprints are immutable: a changed blueprint is uploaded again and gets another id. Assign it to a device to put it
 * to use. Manifests of the form `device/3.0` are accepted, and in all probability those of `device/1.0`, which no
 * documentation confirms. A broken archive or manifest is refused with 400 or 422.
 *
 * `POST /blueprints/upload` · cloud: yes · gateway: yes
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {UnprocessableEntityError} 422
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const blueprint = await uploadBlueprint(client, bytes);
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsupload
 * @see https://v3.developers.enapter.com/reference/http/blueprints
 */
export function uploadBlueprint(client: Client, body: BinaryBody, options?: UploadBlueprintOptions & { readonly contentType?: "application/zip" | undefined }): Call<BlueprintUpload>;
/**
 * Upload a blueprint.
 *
 * Uploads a blueprint as a zip archive with `manifest.yml` and its Lua code, and returns the id of the new blueprint.
 * Blueprints are immutable: a changed blueprint is uploaded again and gets another id. Assign it to a device to put it
 * to use. Manifests of the form `device/3.0` are accepted, and in all probability those of `device/1.0`, which no
 * documentation confirms. A broken archive or manifest is refused with 400 or 422.
 *
 * `POST /blueprints/upload` · cloud: yes · gateway: yes
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {UnprocessableEntityError} 422
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const blueprint = await uploadBlueprint(client, { data: bytes }, { contentType: "multipart/form-data" });
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsupload
 * @see https://v3.developers.enapter.com/reference/http/blueprints
 */
export function uploadBlueprint(client: Client, body: BlueprintUploadForm, options: UploadBlueprintOptions & { readonly contentType: "multipart/form-data" }): Call<BlueprintUpload>;
export function uploadBlueprint(client: Client, body: unknown, options?: UploadBlueprintOptions): Call<BlueprintUpload> {
  return call(client, uploadBlueprintOperation, {}, body, options);
}

/** Options of `blueprints.validate`. */
export interface ValidateBlueprintOptions extends RequestOptions {}

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
 * const result = await validateBlueprint(client, bytes);
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsvalidate
 * @see https://v3.developers.enapter.com/reference/http/blueprints
 */
export function validateBlueprint(client: Client, body: BinaryBody, options?: ValidateBlueprintOptions & { readonly contentType?: "application/zip" | undefined }): Call<ValidationResult>;
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
 * const result = await validateBlueprint(client, { data: bytes }, { contentType: "multipart/form-data" });
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsvalidate
 * @see https://v3.developers.enapter.com/reference/http/blueprints
 */
export function validateBlueprint(client: Client, body: BlueprintUploadForm, options: ValidateBlueprintOptions & { readonly contentType: "multipart/form-data" }): Call<ValidationResult>;
export function validateBlueprint(client: Client, body: unknown, options?: ValidateBlueprintOptions): Call<ValidationResult> {
  return call(client, validateBlueprintOperation, {}, body, options);
}

/** Options of `blueprints.get`. */
export interface GetBlueprintOptions extends RequestOptions {}

/**
 * Get a blueprint.
 *
 * Returns when a blueprint was created and, for a published one, under which names. The content of the blueprint is in
 * its archive.
 *
 * `GET /blueprints/{blueprint_id}` · cloud: yes · gateway: yes
 * @param blueprint_id Id of the blueprint.
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const blueprint = await getBlueprint(client, "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60");
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsget
 * @see https://v3.developers.enapter.com/reference/http/blueprints
 */
export function getBlueprint(client: Client, blueprint_id: string, options?: GetBlueprintOptions): Call<Blueprint> {
  return call(client, getBlueprintOperation, { blueprint_id }, undefined, options);
}

/** Options of `blueprints.download`. */
export interface DownloadBlueprintOptions extends RequestOptions {
  /**
   * Form of the blueprint to return.
   * @default "COMPILED"
   * @example "ORIGINAL"
   */
  readonly view?: DownloadBlueprintParameters["view"] | undefined;
}

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
 * const file = await downloadBlueprint(client, "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60");
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsdownload
 * @see https://v3.developers.enapter.com/reference/http/blueprints
 */
export function downloadBlueprint(client: Client, blueprint_id: string, options?: DownloadBlueprintOptions): Call<Uint8Array<ArrayBuffer>> {
  return call(client, downloadBlueprintOperation, { blueprint_id }, undefined, options);
}

/** Options of `blueprints.getByName`. */
export interface GetBlueprintByNameOptions extends RequestOptions {}

/**
 * Get a blueprint by its full name.
 *
 * Returns the published blueprint that has the full name `namespace/name:tag`. Where a full name leaves them out, the
 * namespace is `enapter` and the tag is `latest`; here all three are needed.
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
 * const blueprint = await getBlueprintByName(client, "enapter", "battery_rack", "latest");
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsgetbyname
 * @see https://v3.developers.enapter.com/reference/http/blueprints
 */
export function getBlueprintByName(client: Client, namespace: string, name: string, tag: string, options?: GetBlueprintByNameOptions): Call<Blueprint> {
  return call(client, getBlueprintByNameOperation, { namespace, name, tag }, undefined, options);
}

/** Options of `blueprints.downloadDeviceProfiles`. */
export interface DownloadDeviceProfilesOptions extends RequestOptions {}

/**
 * Download the device profiles.
 *
 * Returns all device profiles as one zip archive. A device profile describes what devices of one kind have in common;
 * manifests name the profiles that they implement.
 *
 * `GET /blueprints/device_profiles/download` · cloud: yes · gateway: unknown
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const file = await downloadDeviceProfiles(client);
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsdownloaddeviceprofiles
 * @see https://v3.developers.enapter.com/reference/http/blueprints
 */
export function downloadDeviceProfiles(client: Client, options?: DownloadDeviceProfilesOptions): Call<Uint8Array<ArrayBuffer>> {
  return call(client, downloadDeviceProfilesOperation, {}, undefined, options);
}

/** Options of `blueprints.uploadDeviceProfiles`. */
export interface UploadDeviceProfilesOptions extends RequestOptions {}

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
 * const result = await uploadDeviceProfiles(client, bytes);
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsuploaddeviceprofiles
 * @see https://v3.developers.enapter.com/reference/http/blueprints
 */
export function uploadDeviceProfiles(client: Client, body: BinaryBody, options?: UploadDeviceProfilesOptions): Call<EmptyObject> {
  return call(client, uploadDeviceProfilesOperation, {}, body, options);
}

/** Options of `blueprints.downloadDeviceProfilesLegacy`. */
export interface DownloadDeviceProfilesLegacyOptions extends RequestOptions {}

/**
 * Download the device profiles from the former path.
 *
 * Same as `downloadDeviceProfiles`, at its former path. Use it only with servers that do not know the new path yet.
 *
 * `GET /blueprints/download_device_profiles` · cloud: yes · gateway: unknown
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const file = await downloadDeviceProfilesLegacy(client);
 * @see https://enapter.github.io/http-api-typescript/reference/client/blueprints/#blueprintsdownloaddeviceprofileslegacy
 * @see https://v3.developers.enapter.com/reference/http/blueprints
 * @deprecated
 */
export function downloadDeviceProfilesLegacy(client: Client, options?: DownloadDeviceProfilesLegacyOptions): Call<Uint8Array<ArrayBuffer>> {
  return call(client, downloadDeviceProfilesLegacyOperation, {}, undefined, options);
}
