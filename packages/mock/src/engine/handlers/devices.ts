import { refuse } from "../../core/errors.ts";
import { manifestOf } from "../../state/blueprints/device-blueprint.ts";
import { connect, newConfig } from "../../state/devices/communication.ts";
import { requireRole } from "../access/caller.ts";
import type { Handlers } from "./handler.ts";
import { pageOf } from "./pages.ts";
import { showDevice } from "./show-device.ts";
import { checkSlug } from "./slugs.ts";

export const deviceHandlers = {
  listDevices(call) {
    const { path, query, store, caller } = call;
    if (path.site_id !== undefined) store.site(path.site_id);
    const devices = store.devicesOf(path.site_id).filter(({ site_id }) => caller.sees(site_id));
    const page = pageOf(devices, query).map((device) => showDevice(call, device, query.expand));
    return { devices: page, total_count: devices.length };
  },
  getDevice(call) {
    const { path, query, store } = call;
    return { device: showDevice(call, store.device(path.device_id, path.site_id), query.expand) };
  },
  updateDevice(call) {
    const { path, body, store, caller, now } = call;
    const device = store.device(path.device_id, path.site_id);
    requireRole(caller, device.site_id, "OWNER");
    if (body.slug) checkSlug(store, device.site_id, body.slug, device);
    if (body.name || body.slug) device.updated_at = now.toISOString();
    device.name = body.name ?? device.name;
    device.slug = body.slug ?? device.slug;
    return { device: showDevice(call, device) };
  },
  deleteDevice({ path, store, caller }) {
    const device = store.device(path.device_id, path.site_id);
    requireRole(caller, device.site_id, "OWNER");
    const dependents = store
      .devicesOf(device.site_id)
      .filter(({ communication }) => communication.upstream_id === device.id);
    if (dependents.length > 0) {
      const details = { device_ids: dependents.map(({ id }) => id) };
      throw refuse(422, "DEVICE_HAS_DEPENDENTS", "Delete the devices that run on this device first.", details);
    }
    store.removeDevice(device);
    return {};
  },
  getDeviceManifest({ path, store }) {
    return { manifest: manifestOf(store, store.device(path.device_id, path.site_id)) };
  },
  assignBlueprint(call) {
    const { path, body, store, now } = call;
    const device = store.device(path.device_id, path.site_id);
    device.blueprint_id = store.blueprint(body.blueprint_id).id;
    device.updated_at = now.toISOString();
    return { device: showDevice(call, device) };
  },
  generateDeviceConfig({ path, body, store, now }) {
    const device = store.device(path.device_id, path.site_id);
    const config = newConfig(device, body.protocol);
    connect(device, now);
    return { config };
  },
} as const satisfies Handlers;
