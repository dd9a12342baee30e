import type { DeviceCommunication, DeviceType, ProvisioningResult } from "@enapter/http-api-types";
import { notFound, refuse } from "../../core/errors.ts";
import { connect, newConfig } from "../../state/devices/communication.ts";
import { blueprintIds } from "../../state/seed/blueprints.ts";
import { isOnline } from "../../state/simulation/silence.ts";
import type { DeviceRecord } from "../../state/store/records.ts";
import type { Store } from "../../state/store/store.ts";
import type { HandlerCall, HandlerContext, Handlers } from "./handler.ts";
import { checkSlug, freeSlug } from "./slugs.ts";

export const provisioningHandlers = {
  provisionStandaloneDevice(call) {
    const { body, store } = call;
    const siteId = siteOf(call, body.site_id ?? undefined);
    if (body.slug) checkSlug(store, siteId, body.slug);
    const hardwareId = `S${hexDigits(store)}`;
    return shown(
      addDevice(call, {
        siteId,
        type: "STANDALONE",
        name: body.name,
        slug: body.slug || undefined,
        communication: { type: "MQTT_V1_TLS", hardware_id: hardwareId, channel_id: "s" },
        // A device cannot connect before it has a configuration.
        isConnected: false,
      }),
    );
  },
  provisionLuaDevice(call) {
    const { body, store, caller } = call;
    // An id, not a slug.
    const runtime = store.devices.get(body.runtime_id);
    if (runtime === undefined || !caller.sees(runtime.site_id)) {
      throw notFound("device", { device_id: body.runtime_id });
    }
    if (!runtime.type.endsWith("_UCM")) {
      const details = { in: "body", pointer: "/runtime_id", rule: "runtime", type: runtime.type };
      throw refuse(422, "NOT_A_RUNTIME", "A Lua device runs on a UCM, not on another kind of device.", details);
    }
    const blueprint = store.blueprint(body.blueprint_id);
    if (body.slug) checkSlug(store, runtime.site_id, body.slug);
    return shown(
      addDevice(call, {
        siteId: runtime.site_id,
        type: "LUA",
        name: body.name,
        slug: body.slug || undefined,
        blueprintId: blueprint.id,
        communication: { type: "UCM_LUA", upstream_id: runtime.id },
        isConnected: isOnline(runtime),
      }),
    );
  },
  provisionVirtualUcm(call) {
    const { body, store, mode } = call;
    const siteId = siteOf({ ...call, mode: mode === "cloud" ? undefined : mode }, body.site_id ?? undefined);
    const gateway = store.devicesOf(siteId).find(({ type }) => type === "GATEWAY");
    return shown(
      ucm(call, siteId, "VIRTUAL_UCM", {
        type: "MQTT_V1_LOCALHOST",
        hardware_id: body.hardware_id,
        channel_id: "ucm",
        ...(gateway === undefined ? {} : { upstream_id: gateway.id }),
      }),
    );
  },
  provisionUcm(call) {
    const { body } = call;
    const siteId = siteOf(call, body.site_id);
    const type = body.protocol === "MQTTS" ? "MQTT_V1_TLS" : "MQTT_V1_PLAINTEXT";
    const device = ucm(call, siteId, "HARDWARE_UCM", { type, hardware_id: body.hardware_id, channel_id: "ucm" });
    const config = newConfig(device, body.protocol);
    connect(device, call.now);
    return { ...shown(device), config };
  },
} as const satisfies Handlers;

/** Returns the site that a device joins; a Gateway has only one, which is the default there. */
function siteOf(
  { store, caller, mode }: Pick<HandlerContext, "store" | "caller" | "mode">,
  id: string | undefined,
): string {
  if (id === undefined && mode === "cloud") {
    const details = { in: "body", pointer: "/site_id", rule: "required" };
    throw refuse(400, "INVALID_PARAM", "The body at /site_id is required in the Cloud.", details);
  }
  const site = store.site(id);
  if (!caller.sees(site.id)) throw notFound("site", { site_id: site.id });
  return site.id;
}

/** Returns a new UCM, or the one that was provisioned before with the same values. */
function ucm(
  call: HandlerCall<"provisionVirtualUcm"> | HandlerCall<"provisionUcm">,
  siteId: string,
  type: DeviceType,
  communication: DeviceCommunication & { readonly hardware_id: string },
): DeviceRecord {
  const { store, body } = call;
  const id = communication.hardware_id;
  const known = [...store.devices.values()].find((device) => device.communication.hardware_id === id);
  if (known === undefined) {
    const plan = { siteId, type, name: body.name, slug: undefined, kind: "ucm", communication } as const;
    return addDevice(call, { ...plan, isConnected: type === "VIRTUAL_UCM" });
  }
  if (known.site_id !== siteId || known.type !== type || known.name !== body.name) {
    throw refuse(409, "HARDWARE_ID_TAKEN", "Another device has this hardware id.", { hardware_id: id });
  }
  return known;
}

interface NewDevice {
  readonly siteId: string;
  readonly type: DeviceType;
  readonly name: string;
  readonly slug: string | undefined;
  readonly kind?: "ucm";
  readonly blueprintId?: string;
  readonly communication: DeviceCommunication;
  /** Whether the device reports from now on. */
  readonly isConnected: boolean;
}

function addDevice({ store, now }: HandlerContext, plan: NewDevice): DeviceRecord {
  const { siteId, type, name, slug, kind = "generic", blueprintId = blueprintIds[kind], communication } = plan;
  const device: DeviceRecord = {
    id: store.newId(),
    site_id: siteId,
    type,
    name,
    slug: slug ?? freeSlug(store, siteId, name),
    blueprint_id: blueprintId,
    communication,
    updated_at: now.toISOString(),
    firstContact: plan.isConnected ? now.getTime() / 1000 : null,
    offlineSince: undefined,
    outages: [],
    configs: 0,
    events: [],
  };
  store.devices.set(device.id, device);
  return device;
}

function shown({ id, slug }: DeviceRecord): ProvisioningResult {
  return { device_id: id, slug };
}

/** Returns 32 upper-case hexadecimal digits that no other device has. */
function hexDigits(store: Store): string {
  return store.newId().replaceAll("-", "").toUpperCase();
}
