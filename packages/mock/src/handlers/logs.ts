import { storedLogs } from "../state/logs.ts";
import type { Handlers } from "./handler.ts";
import { pageOf } from "./pages.ts";

export const logHandlers = {
  listDeviceLogs({ path, query, store, now }) {
    const device = store.device(path.device_id, path.site_id);
    const from = boundOf(query["received_at.gte"], Number.NEGATIVE_INFINITY);
    const to = boundOf(query["received_at.lt"], Number.POSITIVE_INFINITY);
    const lines = storedLogs(store, device, now).filter(
      ({ received_at, severity, retention }) =>
        Date.parse(received_at) >= from &&
        Date.parse(received_at) < to &&
        (query.severity === undefined || severity === query.severity.toLowerCase()) &&
        (query.retention === undefined || query.retention === "ALL" || retention === query.retention),
    );
    if (query.order === "RECEIVED_AT_DESC") lines.reverse();
    const logs = pageOf(lines, query).map(({ retention: _kept, ...line }) => line);
    return { logs, total_count: lines.length };
  },
} as const satisfies Handlers;

function boundOf(text: string | undefined, open: number): number {
  return text === undefined ? open : Date.parse(text);
}
