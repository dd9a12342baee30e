import type { LatestTelemetry } from "@enapter/http-api-client";

/** A time range of a query. */
export interface Hour {
  readonly from: string;
  readonly to: string;
}

/**
 * Returns the last hour in whole minutes by the clock of the system, as the newest value shows it: that of the machine before which the
 * user sits may be wrong. `undefined` before there are values.
 */
export function hourOf(latest: LatestTelemetry | undefined): Hour | undefined {
  const values = Object.values(latest ?? {}).flatMap((each) => Object.values(each));
  const newest = Math.max(0, ...values.map(({ timestamp = 0 }) => timestamp));
  if (newest === 0) return undefined;
  const minute = Math.floor(newest / 60);
  const time = (at: number) => new Date(at * 60_000).toISOString();
  return { from: time(minute - 60), to: time(minute) };
}
