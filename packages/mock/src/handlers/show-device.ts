import type { Device, DeviceExpand } from "@enapter/http-api-types";
import type { Caller } from "../access/caller.ts";
import { readableProperties } from "../access/readable.ts";
import { manifestOf } from "../state/blueprints/device-blueprint.ts";
import type { DeviceRecord } from "../state/records.ts";
import { lastReport } from "../state/simulation.ts";
import type { Store } from "../state/store.ts";
import { showSite } from "./sites.ts";

/** For whom a device is shown, and when. */
interface View {
  readonly store: Store;
  readonly caller: Caller;
  readonly now: Date;
}

/** A device as a caller sees it, with the parts that were asked for. */
export function showDevice(view: View, device: DeviceRecord, expand: readonly DeviceExpand[] = []): Device {
  const { store, caller, now } = view;
  const { id, blueprint_id, site_id, name, slug, type, updated_at } = device;
  const expansions: { readonly [Part in DeviceExpand]: () => Partial<Device> } = {
    site: () => ({ site: showSite(store.site(site_id), caller) }),
    manifest: () => ({ manifest: manifestOf(store, device) }),
    properties: () => ({ properties: readableProperties(store, device, caller) }),
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
      authorized_role: caller.roleAt(site_id),
      implemented_profiles: manifestOf(store, device).implements ?? [],
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
