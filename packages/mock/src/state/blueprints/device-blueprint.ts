import type { Manifest } from "@enapter/http-api-types";
import { kindOf } from "../kinds/index.ts";
import type { DeviceKind } from "../kinds/kind.ts";
import type { BlueprintRecord, DeviceRecord } from "../store/records.ts";
import type { Store } from "../store/store.ts";

/** Returns the compiled manifest of a device, that of its blueprint. */
export function manifestOf(store: Store, device: DeviceRecord): Manifest {
  return compiledManifestOf(store.blueprint(device.blueprint_id));
}

/** Returns the compiled manifest of a blueprint. */
export function compiledManifestOf({ upload, kind }: BlueprintRecord): Manifest {
  return upload?.manifest ?? kindOf(kind).manifest;
}

/** Returns the kind that a device behaves like, that of its blueprint. */
export function behaviourOf(store: Store, device: DeviceRecord): DeviceKind {
  return kindOf(store.blueprint(device.blueprint_id).kind);
}
