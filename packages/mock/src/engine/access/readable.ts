import type { ManifestTelemetryAttribute } from "@enapter/http-api-types";
import { behaviourOf, manifestOf } from "../../state/blueprints/device-blueprint.ts";
import type { DeviceRecord } from "../../state/store/records.ts";
import type { Store } from "../../state/store/store.ts";
import type { Caller } from "./caller.ts";

/** Returns the telemetry attributes of a device that the caller may read. */
export function readableTelemetry(
  store: Store,
  device: DeviceRecord,
  caller: Caller,
): Readonly<Record<string, ManifestTelemetryAttribute>> {
  return readable(manifestOf(store, device).telemetry ?? {}, device, caller);
}

/** Returns the properties of a device that the caller may read; null when it has reported none yet. */
export function readableProperties(store: Store, device: DeviceRecord, caller: Caller): Record<string, unknown> | null {
  if (device.firstContact === null) return null;
  const declared = readable(manifestOf(store, device).properties ?? {}, device, caller);
  const reported = Object.entries(behaviourOf(store, device).properties);
  return Object.fromEntries(reported.filter(([name]) => Object.hasOwn(declared, name)));
}

function readable<Declared extends { readonly access_level?: string | null }>(
  declared: Readonly<Record<string, Declared>>,
  { site_id }: DeviceRecord,
  caller: Caller,
): Record<string, Declared> {
  return Object.fromEntries(
    Object.entries(declared).filter(([, { access_level }]) => caller.permits(site_id, access_level ?? "readonly")),
  );
}
