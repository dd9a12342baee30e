// Generated from spec/openapi.yaml by packages/generator. Do not edit.

import type {
  Client,
  CreateSiteRequest,
  EmptyObject,
  Page,
  Site,
  UpdateSiteRequest,
} from "@enapter/http-api-client";
import {
  type CreateSiteOptions,
  type DeleteSiteOptions,
  type GetGatewaySiteOptions,
  type GetSiteOptions,
  type ListMySitesOptions,
  type ListSitesOptions,
  type RequestOptions,
  type UpdateGatewaySiteOptions,
  type UpdateSiteOptions,
  createSite,
  deleteSite,
  getGatewaySite,
  getSite,
  listMySites,
  listSites,
  updateGatewaySite,
  updateSite,
} from "@enapter/http-api-client/operations";
import type { SkipToken } from "@tanstack/query-core";
import { makeAllQuery } from "../core/all-pages.ts";
import { makeInfiniteQuery } from "../core/infinite.ts";
import { makeMutation } from "../core/mutation.ts";
import type {
  EnapterInfiniteQuery,
  EnapterMutation,
  EnapterQuery,
  SkippableInfiniteQuery,
  SkippableQuery,
  WithoutSignal,
} from "../core/options.ts";
import { makeQuery } from "../core/query.ts";

/**
 * List sites, one page: `sites.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#siteslist
 */
export function listSitesQuery(client: Client, options?: ListSitesOptions & WithoutSignal): EnapterQuery<Page<Site>>;
/**
 * List sites, one page: `sites.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#siteslist
 */
export function listSitesQuery(client: Client, options: (ListSitesOptions & WithoutSignal) | SkipToken): SkippableQuery<Page<Site>, SkipToken>;
export function listSitesQuery(client: Client, options?: (ListSitesOptions & WithoutSignal) | symbol): SkippableQuery<Page<Site>, symbol> {
  return makeQuery(client, options, {}, ["sites", "listSites", listSites]);
}

/**
 * List sites, all pages as one array: `sites.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#siteslist
 */
export function listSitesAllQuery(client: Client, options?: ListSitesOptions & WithoutSignal): EnapterQuery<Site[]>;
/**
 * List sites, all pages as one array: `sites.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#siteslist
 */
export function listSitesAllQuery(client: Client, options: (ListSitesOptions & WithoutSignal) | SkipToken): SkippableQuery<Site[], SkipToken>;
export function listSitesAllQuery(client: Client, options?: (ListSitesOptions & WithoutSignal) | symbol): SkippableQuery<Site[], symbol> {
  return makeAllQuery(client, options, {}, ["sites", "listSites", listSites]);
}

/**
 * List sites, page by page: `sites.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#siteslist
 */
export function listSitesInfiniteQuery(client: Client, options?: ListSitesOptions & WithoutSignal): EnapterInfiniteQuery<Site>;
/**
 * List sites, page by page: `sites.list`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#siteslist
 */
export function listSitesInfiniteQuery(client: Client, options: (ListSitesOptions & WithoutSignal) | SkipToken): SkippableInfiniteQuery<Site, SkipToken>;
export function listSitesInfiniteQuery(client: Client, options?: (ListSitesOptions & WithoutSignal) | symbol): SkippableInfiniteQuery<Site, symbol> {
  return makeInfiniteQuery(client, options, {}, ["sites", "listSites", listSites]);
}

/** Variables of `sites.create`. */
export interface CreateSiteVariables extends CreateSiteOptions {
  readonly body: CreateSiteRequest;
}

/**
 * Create a site: `sites.create`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitescreate
 */
export function createSiteMutation(client: Client, request?: RequestOptions): EnapterMutation<Site, CreateSiteVariables> {
  return makeMutation(client, request, ["body"], ["sites", "createSite", createSite, ["sites"]]);
}

/**
 * Get a site: `sites.get`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitesget
 */
export function getSiteQuery(client: Client, site_id: string, options?: GetSiteOptions & WithoutSignal): EnapterQuery<Site>;
/**
 * Get a site: `sites.get`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitesget
 */
export function getSiteQuery<Skip extends symbol>(client: Client, site_id: string | Skip, options?: GetSiteOptions & WithoutSignal): SkippableQuery<Site, Skip>;
export function getSiteQuery(client: Client, site_id: string | symbol, options?: GetSiteOptions & WithoutSignal): SkippableQuery<Site, symbol> {
  return makeQuery(client, options, { site_id }, ["sites", "getSite", getSite]);
}

/** Variables of `sites.update`. */
export interface UpdateSiteVariables extends UpdateSiteOptions {
  readonly site_id: string;
  readonly body: UpdateSiteRequest;
}

/**
 * Update a site: `sites.update`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitesupdate
 */
export function updateSiteMutation(client: Client, request?: RequestOptions): EnapterMutation<Site, UpdateSiteVariables> {
  return makeMutation(client, request, ["site_id","body"], ["sites", "updateSite", updateSite, ["sites","devices","ruleEngine"]]);
}

/** Variables of `sites.delete`. */
export interface DeleteSiteVariables extends DeleteSiteOptions {
  readonly site_id: string;
}

/**
 * Delete a site: `sites.delete`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitesdelete
 */
export function deleteSiteMutation(client: Client, request?: RequestOptions): EnapterMutation<EmptyObject, DeleteSiteVariables> {
  return makeMutation(client, request, ["site_id"], ["sites", "deleteSite", deleteSite, ["sites","devices","commands","telemetry","ruleEngine","rules"]]);
}

/**
 * Get the site of the gateway: `sites.getGateway`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitesgetgateway
 */
export function getGatewaySiteQuery(client: Client, options?: GetGatewaySiteOptions & WithoutSignal): EnapterQuery<Site>;
/**
 * Get the site of the gateway: `sites.getGateway`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitesgetgateway
 */
export function getGatewaySiteQuery(client: Client, options: (GetGatewaySiteOptions & WithoutSignal) | SkipToken): SkippableQuery<Site, SkipToken>;
export function getGatewaySiteQuery(client: Client, options?: (GetGatewaySiteOptions & WithoutSignal) | symbol): SkippableQuery<Site, symbol> {
  return makeQuery(client, options, {}, ["sites", "getGatewaySite", getGatewaySite]);
}

/** Variables of `sites.updateGateway`. */
export interface UpdateGatewaySiteVariables extends UpdateGatewaySiteOptions {
  readonly body: UpdateSiteRequest;
}

/**
 * Update the site of the gateway: `sites.updateGateway`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#sitesupdategateway
 */
export function updateGatewaySiteMutation(client: Client, request?: RequestOptions): EnapterMutation<Site, UpdateGatewaySiteVariables> {
  return makeMutation(client, request, ["body"], ["sites", "updateGatewaySite", updateGatewaySite, ["sites","devices","ruleEngine"]]);
}

/**
 * List own sites, one page: `sites.listMine`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#siteslistmine
 */
export function listMySitesQuery(client: Client, options?: ListMySitesOptions & WithoutSignal): EnapterQuery<Page<Site>>;
/**
 * List own sites, one page: `sites.listMine`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#siteslistmine
 */
export function listMySitesQuery(client: Client, options: (ListMySitesOptions & WithoutSignal) | SkipToken): SkippableQuery<Page<Site>, SkipToken>;
export function listMySitesQuery(client: Client, options?: (ListMySitesOptions & WithoutSignal) | symbol): SkippableQuery<Page<Site>, symbol> {
  return makeQuery(client, options, {}, ["sites", "listMySites", listMySites]);
}

/**
 * List own sites, all pages as one array: `sites.listMine`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#siteslistmine
 */
export function listMySitesAllQuery(client: Client, options?: ListMySitesOptions & WithoutSignal): EnapterQuery<Site[]>;
/**
 * List own sites, all pages as one array: `sites.listMine`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#siteslistmine
 */
export function listMySitesAllQuery(client: Client, options: (ListMySitesOptions & WithoutSignal) | SkipToken): SkippableQuery<Site[], SkipToken>;
export function listMySitesAllQuery(client: Client, options?: (ListMySitesOptions & WithoutSignal) | symbol): SkippableQuery<Site[], symbol> {
  return makeAllQuery(client, options, {}, ["sites", "listMySites", listMySites]);
}

/**
 * List own sites, page by page: `sites.listMine`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#siteslistmine
 */
export function listMySitesInfiniteQuery(client: Client, options?: ListMySitesOptions & WithoutSignal): EnapterInfiniteQuery<Site>;
/**
 * List own sites, page by page: `sites.listMine`.
 * @see https://enapter.github.io/http-api-typescript/reference/client/sites/#siteslistmine
 */
export function listMySitesInfiniteQuery(client: Client, options: (ListMySitesOptions & WithoutSignal) | SkipToken): SkippableInfiniteQuery<Site, SkipToken>;
export function listMySitesInfiniteQuery(client: Client, options?: (ListMySitesOptions & WithoutSignal) | symbol): SkippableInfiniteQuery<Site, symbol> {
  return makeInfiniteQuery(client, options, {}, ["sites", "listMySites", listMySites]);
}
