import { DeviceLog, isWanted, receivedAt } from "../../state/simulation/logs.ts";
import type { Handlers } from "./handler.ts";
import { pageOf } from "./pages.ts";

export const logHandlers = {
  listDeviceLogs({ path, query, store, now }) {
    const log = new DeviceLog(store, store.device(path.device_id, path.site_id));
    const received = {
      from: momentOf(query["received_at.gte"], Number.NEGATIVE_INFINITY),
      to: momentOf(query["received_at.lt"], Number.POSITIVE_INFINITY),
    };
    const lines = log.storedAt(now, received).filter((line) => isWanted(line, query));
    if (query.order === "RECEIVED_AT_DESC") lines.reverse();
    const logs = pageOf(lines, query).map(({ timestamp, severity, message }) => ({
      timestamp,
      received_at: new Date(receivedAt({ timestamp })).toISOString(),
      severity,
      message,
    }));
    return { logs, total_count: lines.length };
  },
} as const satisfies Handlers;

/** Milliseconds of Unix time. */
function momentOf(text: string | undefined, open: number): number {
  return text === undefined ? open : Date.parse(text);
}
