import fc from "fast-check";
import { expect, test } from "vitest";
import { Caller } from "./caller.ts";
import { check } from "./check.ts";
import { limit, nth, which } from "./step.ts";

interface LogLine {
  readonly received_at: string;
  readonly severity: string;
  readonly message: string;
}

const severity = fc.option(fc.constantFrom("debug", "info", "warning", "error"));
const retention = fc.option(fc.constantFrom("ALL", "PERSISTENT", "EPHEMERAL"));

test("filters, orders and pages of device logs agree with each other", { timeout: 0 }, async () => {
  const query = fc.record({
    device: which,
    severity,
    retention,
    limit,
    hoursAgo: fc.integer({ min: 1, max: 72 }),
    minutes: fc.integer({ min: 1, max: 30 }),
    descending: fc.boolean(),
  });
  const caller = new Caller();
  const { devices } = await caller.ok("GET", "/devices");
  await check(
    "device logs",
    fc.asyncProperty(query, async ({ device: index, severity, retention, limit, hoursAgo, minutes, descending }) => {
      const { id } = nth<{ id: string }>(devices, index);
      const from = caller.clock.now().getTime() - hoursAgo * 3_600_000;
      const window = {
        "received_at.gte": new Date(from).toISOString(),
        "received_at.lt": new Date(from + minutes * 60_000).toISOString(),
      };
      const read = async (more: Record<string, string>): Promise<LogLine[]> =>
        (
          await caller.walk<LogLine & { id?: string }>(
            `/devices/${id}/logs?${search({ ...window, ...more })}`,
            "logs",
            limit,
          )
        ).items;
      const all = await read({});
      for (const { received_at } of all) {
        expect(Date.parse(received_at)).toBeGreaterThanOrEqual(from);
        expect(Date.parse(received_at)).toBeLessThan(from + minutes * 60_000);
      }
      const times = all.map(({ received_at }) => Date.parse(received_at));
      expect(times).toEqual([...times].sort((a, b) => a - b));

      const kept = retention === null ? all : await read({ retention });
      const lines = new Set(all.map((line) => JSON.stringify(line)));
      for (const line of kept) expect(lines).toContain(JSON.stringify(line));
      if (retention === "ALL") expect(kept).toEqual(all);

      const found = await read({
        ...(severity === null ? {} : { severity }),
        ...(retention === null ? {} : { retention }),
        ...(descending ? { order: "RECEIVED_AT_DESC" } : {}),
      });
      const expected = kept.filter((line) => severity === null || line.severity === severity);
      if (descending) expected.reverse();
      expect(found).toEqual(expected);
    }),
  );
});

test("persistent and ephemeral log lines together are all lines", async () => {
  const caller = new Caller();
  const { devices } = await caller.ok("GET", "/devices");
  for (const { id } of devices) {
    const count = async (retention: string): Promise<number> =>
      (await caller.walk(`/devices/${id}/logs?${search({ retention, ...lastHours(caller, 1) })}`, "logs", 50)).items
        .length;
    expect((await count("PERSISTENT")) + (await count("EPHEMERAL"))).toBe(await count("ALL"));
  }
});

test("past values do not depend on how often, or in which parts, they are read", { timeout: 0 }, async () => {
  const caller = new Caller();
  const noon = caller.clock.now().getTime() / 1000;
  const query = fc.record({
    device: fc.constantFrom("battery-rack-1", "electrolyser-1", "pv-inverter", "fuel-cell", "grid-meter"),
    ago: fc.integer({ min: 2, max: 2000 }),
    rows: fc.integer({ min: 2, max: 60 }),
    cut: fc.integer({ min: 1, max: 59 }),
    granularity: fc.constantFrom(1, 10, 60, 600),
  });
  await check(
    "time series",
    fc.asyncProperty(query, async ({ device, ago, rows, cut, granularity }) => {
      const { manifest } = await caller.ok("GET", `/devices/${device}/manifest`);
      const attribute = Object.keys(manifest.telemetry);
      const from = Math.floor((noon - ago * 60 - rows * granularity) / granularity) * granularity;
      const read = async (start: number, end: number): Promise<string[]> => {
        const body = { from: start, to: end, granularity: `${granularity}s`, telemetry: [{ device, attribute }] };
        const { status, text } = await caller.send("POST", "/telemetry/query_timeseries", body, { Accept: "text/csv" });
        expect(status, text).toBe(200);
        return text
          .split(/\r?\n/)
          .slice(1)
          .filter((line) => line !== "");
      };
      const end = from + rows * granularity;
      const middle = from + Math.min(cut, rows - 1) * granularity;
      const whole = await read(from, end);
      expect(await read(from, end)).toEqual(whole);
      expect([...(await read(from, middle)), ...(await read(middle, end))]).toEqual(whole);
      const times = whole.map((line) => Number(line.split(",")[0]));
      for (const time of times) expect(time >= from && time < end && time % granularity === 0).toBe(true);
      expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
    }),
  );
});

function search(values: Record<string, string>): string {
  return new URLSearchParams(values).toString();
}

function lastHours(caller: Caller, hours: number): Record<string, string> {
  return { "received_at.gte": new Date(caller.clock.now().getTime() - hours * 3_600_000).toISOString() };
}
