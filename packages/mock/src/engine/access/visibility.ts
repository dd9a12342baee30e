import type { DescribedOperation } from "@enapter/http-api-openapi";
import { notFound } from "../../core/errors.ts";
import type { ScopePath } from "../../spec/path-types.ts";
import type { DeviceRecord } from "../../state/store/records.ts";
import type { Store } from "../../state/store/store.ts";
import type { Caller } from "./caller.ts";

type Path = { readonly [Name in keyof ScopePath]?: unknown };

/**
 * Hides the site and the device of a path from callers who may not see them.
 * @returns the path; a slug that occurs at several sites is replaced with the id of the visible device.
 * @throws Refusal 404 for a site or device that exists but is not visible.
 */
export function visiblePath(operation: DescribedOperation, path: Path, store: Store, caller: Caller): Path {
  const { site_id: siteId, device_id: deviceId } = path;
  const isGatewayShortcut = operation.availability["cloud"] === "no" && siteId === undefined;
  const site = isGatewayShortcut ? store.sites.values().next().value?.id : siteId;
  if (typeof site === "string" && store.sites.has(site) && !caller.sees(site)) {
    throw notFound("site", isGatewayShortcut ? {} : { site_id: site });
  }
  if (typeof deviceId !== "string") return path;
  const found = store.findDevice(deviceId, typeof siteId === "string" ? siteId : undefined);
  if (found === undefined || caller.sees(found.site_id)) return path;
  const seen = findVisibleDevice(deviceId, store, caller);
  if (seen === undefined || siteId !== undefined) {
    throw notFound("device", { device_id: deviceId });
  }
  return { ...path, device_id: seen.id };
}

/** Returns the device as `visibleDevice` does, but undefined when there is none. */
export function findVisibleDevice(
  idOrSlug: string,
  store: Store,
  caller: Caller,
  siteId?: string,
): DeviceRecord | undefined {
  const devices = store.devicesOf(siteId).filter(({ site_id }) => caller.sees(site_id));
  return devices.find(({ id }) => id === idOrSlug) ?? devices.find(({ slug }) => slug === idOrSlug);
}

/**
 * Returns the visible device with an id or slug.
 * @param siteId searches only this site. Default: all.
 * @throws Refusal 404 when there is none.
 */
export function visibleDevice(idOrSlug: string, store: Store, caller: Caller, siteId?: string): DeviceRecord {
  const device = findVisibleDevice(idOrSlug, store, caller, siteId);
  if (device === undefined) throw notFound("device", { device_id: idOrSlug });
  return device;
}
