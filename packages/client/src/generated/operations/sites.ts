// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type { CreateSiteRequest, EmptyObject, Site, UpdateSiteRequest } from "@enapter/http-api-types/models";
import { type Call, call } from "../../core/calls/call.ts";
import { type List, paginate } from "../../core/calls/paginate.ts";
import type { Client } from "../../core/types/client.ts";
import type { RequestOptions } from "../../core/types/options.ts";
import {
  createSiteOperation,
  deleteSiteOperation,
  getGatewaySiteOperation,
  getSiteOperation,
  listMySitesOperation,
  listSitesOperation,
  updateGatewaySiteOperation,
  updateSiteOperation,
} from "../descriptors/descriptors.ts";

/** Options of `sites.list`. */
export interface ListSitesOptions extends RequestOptions {
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
  /**
   * Return only sites with this name. How closely a name has to match is up to the server.
   * @example "Harbour"
   */
  readonly name?: string | undefined;
}

/**
 * List sites.
 *
 * Returns the sites that the caller can see, page by page. A gateway serves exactly one site; read it there with
 * `getGatewaySite`.
 *
 * `GET /sites` · cloud: yes · gateway: unknown
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * for await (const item of listSites(client)) {
 *   console.log(item);
 * }
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#siteslist
 * @see https://v3.developers.enapter.com/reference/http/sites
 */
export function listSites(client: Client, options?: ListSitesOptions): List<Site> {
  return paginate(client, listSitesOperation, {}, options);
}

/** Options of `sites.create`. */
export interface CreateSiteOptions extends RequestOptions {}

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
 * const site = await createSite(
 *   client,
 *   {
 *     name: "Harbour Microgrid",
 *     timezone: "Europe/Lisbon",
 *     location: { name: "Lisbon", latitude: 38.7223, longitude: -9.1393 },
 *   },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitescreate
 * @see https://v3.developers.enapter.com/reference/http/sites
 */
export function createSite(client: Client, body: CreateSiteRequest, options?: CreateSiteOptions): Call<Site> {
  return call(client, createSiteOperation, {}, body, options);
}

/** Options of `sites.get`. */
export interface GetSiteOptions extends RequestOptions {}

/**
 * Get a site.
 *
 * Returns one site. On a gateway, `getGatewaySite` does the same for the site of the gateway without an id.
 *
 * `GET /sites/{site_id}` · cloud: yes · gateway: yes
 * @param site_id Id of the site.
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {NotFoundError} 404
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * const site = await getSite(client, "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11");
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitesget
 * @see https://v3.developers.enapter.com/reference/http/sites
 */
export function getSite(client: Client, site_id: string, options?: GetSiteOptions): Call<Site> {
  return call(client, getSiteOperation, { site_id }, undefined, options);
}

/** Options of `sites.update`. */
export interface UpdateSiteOptions extends RequestOptions {}

/**
 * Update a site.
 *
 * Changes the name, the time zone or the location of a site and returns the site. A field that is null or absent stays
 * as it is. On a gateway, use `updateGatewaySite`.
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
 * const site = await updateSite(
 *   client,
 *   "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11",
 *   { name: "Harbour Microgrid East" },
 * );
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitesupdate
 * @see https://v3.developers.enapter.com/reference/http/sites
 */
export function updateSite(client: Client, site_id: string, body: UpdateSiteRequest, options?: UpdateSiteOptions): Call<Site> {
  return call(client, updateSiteOperation, { site_id }, body, options);
}

/** Options of `sites.delete`. */
export interface DeleteSiteOptions extends RequestOptions {}

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
 * const result = await deleteSite(client, "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11");
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitesdelete
 * @see https://v3.developers.enapter.com/reference/http/sites
 */
export function deleteSite(client: Client, site_id: string, options?: DeleteSiteOptions): Call<EmptyObject> {
  return call(client, deleteSiteOperation, { site_id }, undefined, options);
}

/** Options of `sites.getGateway`. */
export interface GetGatewaySiteOptions extends RequestOptions {}

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
 * const site = await getGatewaySite(client);
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitesgetgateway
 * @see https://v3.developers.enapter.com/reference/http/sites
 */
export function getGatewaySite(client: Client, options?: GetGatewaySiteOptions): Call<Site> {
  return call(client, getGatewaySiteOperation, {}, undefined, options);
}

/** Options of `sites.updateGateway`. */
export interface UpdateGatewaySiteOptions extends RequestOptions {}

/**
 * Update the site of the gateway.
 *
 * Changes the name, the time zone or the location of the one site that the gateway serves. Works like `updateSite`,
 * without an id.
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
 * const site = await updateGatewaySite(client, { name: "Harbour Microgrid East" });
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitesupdategateway
 * @see https://v3.developers.enapter.com/reference/http/sites
 */
export function updateGatewaySite(client: Client, body: UpdateSiteRequest, options?: UpdateGatewaySiteOptions): Call<Site> {
  return call(client, updateGatewaySiteOperation, {}, body, options);
}

/** Options of `sites.listMine`. */
export interface ListMySitesOptions extends RequestOptions {
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
 * List own sites.
 *
 * Returns the sites where the caller is owner or installer, page by page. `listSites` returns all sites that the
 * caller can see.
 *
 * `GET /users/me/sites` · cloud: yes · gateway: unknown
 * @throws {BadRequestError} 400
 * @throws {UnauthorizedError} 401
 * @throws {ForbiddenError} 403
 * @throws {TooManyRequestsError} 429
 * @throws {InternalServerError} 500
 * @example
 * for await (const item of listMySites(client)) {
 *   console.log(item);
 * }
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#siteslistmine
 * @see https://v3.developers.enapter.com/reference/http/sites
 */
export function listMySites(client: Client, options?: ListMySitesOptions): List<Site> {
  return paginate(client, listMySitesOperation, {}, options);
}
