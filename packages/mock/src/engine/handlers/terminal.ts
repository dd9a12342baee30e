import { refuse } from "../../core/errors.ts";
import { isOnline } from "../../state/simulation/silence.ts";
import { lastValue } from "../../state/simulation/simulation.ts";
import type { Handlers } from "./handler.ts";

export const terminalHandlers = {
  runDeviceTerminal({ path, store, terminals, origin, now }) {
    const device = store.device(path.device_id, path.site_id);
    if (device.type !== "GATEWAY") {
      throw refuse(422, "NO_TERMINAL", "Only a device of type GATEWAY has a remote terminal.", { type: device.type });
    }
    if (!isOnline(device)) {
      throw refuse(422, "DEVICE_OFFLINE", "The gateway is not online.", { device_id: device.id });
    }
    const uptime = lastValue(store, device, "uptime", now, 60)?.value;
    const startedAt = new Date(now.getTime() - (typeof uptime === "number" ? uptime * 1000 : 0));
    return terminals.open({ hostname: device.slug, startedAt }, () => store.newId(), origin, now);
  },
} as const satisfies Handlers;
