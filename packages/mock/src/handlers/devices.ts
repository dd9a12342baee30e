import type { Device, DeviceExpand } from "@enapter/http-api-types";
import { refuse } from "../errors.ts";
import { kindOf } from "../state/kinds/index.ts";
import type { DeviceRecord } from "../state/records.ts";
import { lastReport } from "../state/simulation.ts";
import type { Store } from "../state/store.ts";
import type { Handlers } from "./handler.ts";
import { pageOf } from "./pages.ts";

export const deviceHandlers = {
  listDevices({ path, query, store, now }) {
    if (path.site_id !== undefined) store.site(path.site_id);
    const devices = store.devicesOf(path.site_id);
    const page = pageOf(devices, query).map((device) => showDevice(store, device, now, query.expand));
    return { devices: page, total_count: devices.length };
  },
  getDevice({ path, query, store, now }) {
    return { device: showDevice(store, store.device(path.device_id, path.site_id), now, query.expand) };
  },
  updateDevice({ path, body, store, now }) {
    const device = store.device(path.device_id, path.site_id);
    if (body.slug) checkSlug(store, device, body.slug);
    device.name = body.name ?? device.name;
    device.slug = body.slug ?? device.slug;
    device.updated_at = now.toISOString();
    return { device: showDevice(store, device, now) };
  },
  deleteDevice({ path, store }) {
    const device = store.device(path.device_id, path.site_id);
    const dependents = [...store.devices.values()].filter(
      ({ communication }) => communication.upstream_id === device.id,
    );
    if (dependents.length > 0) {
      const details = { device_ids: dependents.map(({ id }) => id) };
      throw refuse(422, "DEVICE_HAS_DEPENDENTS", "Delete the devices that run on this device first.", details);
    }
    store.removeDevice(device);
    return {};
  },
  getDeviceManifest({ path, store }) {
    return { manifest: kindOf(store.device(path.device_id, path.site_id).kind).manifest };
  },
  assignBlueprint({ path, body, store, now }) {
    const device = store.device(path.device_id, path.site_id);
    device.blueprint_id = body.blueprint_id;
    device.updated_at = now.toISOString();
    return { device: showDevice(store, device, now) };
  },
  generateDeviceConfig(call) {
    call.store.device(call.path.device_id, call.path.site_id);
    return call.example();
  },
  runDeviceTerminal(call) {
    call.store.device(call.path.device_id, call.path.site_id);
    return call.example();
  },
} as const satisfies Handlers;

function checkSlug(store: Store, device: DeviceRecord, slug: string): void {
  const holder = store.devicesOf(device.site_id).find((other) => other.slug === slug);
  if (holder !== undefined && holder !== device) {
    throw refuse(409, "SLUG_TAKEN", "Another device of the site has this slug.", { slug, device_id: holder.id });
  }
}

function showDevice(
  store: Store,
  device: DeviceRecord,
  now: Date,
  expand: readonly DeviceExpand[] | undefined = [],
): Device {
  const { id, blueprint_id, site_id, name, slug, type, updated_at } = device;
  const kind = kindOf(device.kind);
  const expansions: { readonly [Part in DeviceExpand]: () => Partial<Device> } = {
    site: () => ({ site: store.site(site_id) }),
    manifest: () => ({ manifest: kind.manifest }),
    properties: () => ({ properties: { ...kind.properties } }),
    connectivity: () => ({ connectivity: { status: device.offlineSince === undefined ? "ONLINE" : "OFFLINE" } }),
    communication: () => ({ communication: device.communication }),
    raised_alert_names: () => ({ raised_alert_names: raisedAlerts(store, device, now) }),
  };
  return Object.assign(
    {
      id,
      blueprint_id,
      site_id,
      name,
      slug,
      type,
      updated_at,
      authorized_role: store.site(site_id).authorized_role,
      implemented_profiles: kind.manifest.implements ?? [],
    },
    ...expand.map((part) => expansions[part]()),
  );
}

/** Names of the alerts that are active: what the device last reported, or the lost connection of a silent one. */
function raisedAlerts(store: Store, device: DeviceRecord, now: Date): string[] {
  if (device.offlineSince !== undefined) return ["connection_lost"];
  const alerts = lastReport(store, device, now).values["alerts"];
  return Array.isArray(alerts) ? alerts : [];
}
