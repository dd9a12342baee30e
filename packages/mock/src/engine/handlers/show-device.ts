import type { ConnectivityStatus, Device, DeviceExpand } from "@enapter/http-api-types";
import { manifestOf } from "../../state/blueprints/device-blueprint.ts";
import { isOnline } from "../../state/simulation/silence.ts";
import { lastValue } from "../../state/simulation/simulation.ts";
import type { DeviceRecord } from "../../state/store/records.ts";
import { readableProperties, readableTelemetry } from "../access/readable.ts";
import type { HandlerContext } from "./handler.ts";
import { showSite } from "./sites.ts";

/** Greatest age of a report that still counts, in seconds; an outage may follow it. */
const day = 24 * 3600;

/** Returns a device as the caller sees it, with the requested parts. */
export function showDevice(
  context: HandlerContext,
  device: DeviceRecord,
  expand: readonly DeviceExpand[] = [],
): Device {
  const { store, caller } = context;
  const { id, blueprint_id, site_id, name, slug, type, updated_at } = device;
  const expansions: { readonly [Part in DeviceExpand]: () => Partial<Device> } = {
    site: () => ({ site: showSite(store.site(site_id), caller) }),
    manifest: () => ({ manifest: manifestOf(store, device) }),
    properties: () => ({ properties: readableProperties(store, device, caller) }),
    connectivity: () => ({ connectivity: { status: statusOf(device) } }),
    communication: () => ({ communication: device.communication }),
    raised_alert_names: () => ({ raised_alert_names: raisedAlerts(context, device) }),
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

function statusOf(device: DeviceRecord): ConnectivityStatus {
  if (device.firstContact === null) return "UNKNOWN";
  return isOnline(device) ? "ONLINE" : "OFFLINE";
}

/**
 * Returns the names of the active alerts: those in the last report of any list of alerts that the caller may read, or
 * the lost connection of a silent device.
 */
function raisedAlerts({ store, caller, now }: HandlerContext, device: DeviceRecord): string[] {
  if (device.firstContact === null) return [];
  if (!isOnline(device)) return ["connection_lost"];
  const lists = Object.entries(readableTelemetry(store, device, caller)).filter(([, { type }]) => type === "alerts");
  const raised = lists.map(([name]) => lastValue(store, device, name, now, day)?.value);
  return [...new Set(raised.flatMap((names) => (Array.isArray(names) ? names.map(String) : [])))];
}
