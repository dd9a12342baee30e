// Checks what the recipes claim beyond their recorded output.
import { readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockFetch } from "@enapter/http-api-mock";
import { expect, test } from "vitest";
import { runProgram } from "./support/programs.ts";

const clock = "2026-01-14T12:00:00Z";
const start = (options: Parameters<typeof createMockFetch>[0] = {}) => {
  const mock = createMockFetch({ clock, ...options });
  return { mock, setting: { url: mock.url, token: mock.token, fetch: mock } };
};
/** Changes the text of each response to requests for a path. */
const changing =
  (mock: typeof fetch, path: string, change: (text: string) => string) =>
  async (...call: Parameters<typeof fetch>) => {
    const response = await mock(...call);
    if (!new Request(...call).url.includes(path)) return response;
    return new Response(change(await response.text()), response);
  };

test("an alert is printed once when it is raised and once when it is cleared", async () => {
  const { mock, setting } = start({ clock: "2026-01-14T11:40:00Z" });
  const { lines, failure } = await runProgram("recipes/alerts.ts", {
    ...setting,
    edits: { "looks = 1;": "looks = 5;" },
    pause: { milliseconds: 30_000, meanwhile: () => mock.clock.advance("8m") },
  });
  expect(failure).toBeUndefined();
  expect(lines.filter((line) => line.includes("low_water"))).toEqual([
    "raised  warning electrolyser-1 low_water",
    "cleared warning electrolyser-1 low_water",
  ]);
  expect(lines.filter((line) => line.includes("connection_lost"))).toHaveLength(1);
});

test("a pressure in another unit is converted", async () => {
  const { mock, setting } = start();
  const inKilopascal = changing(mock, "expand=manifest", (text) => text.replaceAll('"unit":"bar"', '"unit":"kPa"'));
  const { lines } = await runProgram("recipes/hydrogen-pressure.ts", { ...setting, fetch: inKilopascal });
  expect(lines[0]).toBe("ok      electrolyser-1 outlet_pressure 0.31 bar");
});

/** Returns a time series of the given rows, a chunk at each pull. */
function timeseries(rows: number, row: (index: number) => string, onPull: (bytes: number) => void): Response {
  const names = ["soc", "status", "alerts", "cycles"];
  const head = ["ts", ...names.map((name) => `telemetry=${name} device=battery-rack-1`)].join(",");
  const encoder = new TextEncoder();
  let next = -1;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const count = Math.min(1_000, rows - next);
        const lines = Array.from({ length: count }, (_, index) => (next + index < 0 ? head : row(next + index)));
        const chunk = encoder.encode(lines.map((line) => `${line}\n`).join(""));
        next += count;
        onPull(chunk.length);
        controller.enqueue(chunk);
        if (next >= rows) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const headers = {
    "Content-Type": "text/csv",
    "X-Enapter-Timeseries-Data-Types": "float,string,string_array,integer",
  };
  return new Response(body, { headers });
}

const csv = join(tmpdir(), `enapter-${process.pid}.csv`);
const withSeries = (mock: typeof fetch, response: () => Response) =>
  (async (...call: Parameters<typeof fetch>) =>
    new Request(...call).url.includes("query_timeseries") ? response() : mock(...call)) as typeof fetch;

test.each(["recipes/telemetry-csv.ts", "recipes/telemetry-month.ts"])(
  "%s writes lists and empty cells",
  async (path) => {
    const { mock, setting } = start();
    const rows = ['1767225600,71.5,"say ""hi"", twice","[""a"",""b""]",9007199254740993', "1767225660,,,,"];
    const fetch = withSeries(mock, () =>
      timeseries(
        rows.length,
        (index) => rows[index] ?? "",
        () => {},
      ),
    );
    const name = path.includes("month") ? '"telemetry-month.csv"' : '"telemetry.csv"';
    const { failure } = await runProgram(path, { ...setting, fetch, edits: { [name]: JSON.stringify(csv) } });
    expect(failure).toBeUndefined();
    const [, first, second] = (await readFile(csv, "utf8")).split("\n");
    expect(first).toBe('2026-01-01T00:00:00.000Z,71.5,"say ""hi"", twice","[""a"",""b""]",9007199254740993');
    expect(second).toBe("2026-01-01T00:01:00.000Z,,,,");
  },
);

test("a month at one second is written in constant memory", async () => {
  const { mock, setting } = start();
  const rows = 60_000;
  let sent = 0;
  let written = 0;
  let ahead = 0;
  const size = () =>
    stat(csv).then(
      (found) => (written = found.size),
      () => 0,
    );
  const fetch = withSeries(mock, () =>
    timeseries(
      rows,
      (index) => `${1764547200 + index},71.5,charging,"[]",${index}`,
      (bytes) => {
        sent += bytes;
        ahead = Math.max(ahead, sent - written);
        void size();
      },
    ),
  );
  const edits = { '"telemetry-month.csv"': JSON.stringify(csv) };
  const { lines, failure } = await runProgram("recipes/telemetry-month.ts", { ...setting, fetch, edits });
  await size();
  expect(failure).toBeUndefined();
  expect(lines[0]).toContain(`${written} bytes`);
  expect((await readFile(csv, "utf8")).split("\n")).toHaveLength(1 + rows + 1);
  expect(sent).toBeGreaterThan(1_900_000);
  expect(ahead).toBeLessThan(500_000);
});

test("many devices are read in groups, a few at a time", async () => {
  const { mock } = start();
  const state = mock.snapshot();
  const pattern = state.devices.find(({ slug }) => slug === "grid-meter");
  const copies = Array.from({ length: 300 - state.devices.length }, (_, index) => {
    const number = String(index).padStart(12, "0");
    return { ...structuredClone(pattern), id: `00000000-0000-4000-8000-${number}`, slug: `meter-${index}` };
  });
  const fleet = start({ state: { ...state, devices: [...state.devices, ...copies] } as typeof state });
  let now = 0;
  let most = 0;
  const counting = async (...call: Parameters<typeof fetch>) => {
    now += 1;
    most = Math.max(most, now);
    // Responses that wait for the next turn overlap, as those of a server do.
    await new Promise((resolve) => setImmediate(resolve));
    return fleet.mock(...call).finally(() => (now -= 1));
  };
  fleet.mock.faults.add({ kind: "html", operation: "getLatestTelemetry", times: 3 });
  const { lines } = await runProgram("recipes/fleet.ts", {
    ...fleet.setting,
    fetch: counting,
    edits: { "maxInFlight: 5": "maxInFlight: 5, retry: false" },
  });
  expect(lines.filter((line) => line.includes(" failed: "))).toHaveLength(3);
  expect(lines.at(-2)).toBe("requests: 15, devices: 300, read: 240");
  expect(most).toBe(5);
});

test("requests that are refused together share one new token", async () => {
  const { mock, setting } = start();
  const { lines } = await runProgram("recipes/renew-token.ts", setting);
  expect(lines).toEqual(["renewing the token", "2 sites, 16 devices"]);
  expect(mock.requests.all.map(({ status }) => status).sort()).toEqual([200, 200, 403, 403]);
});

test("a token that stays refused is not sent again and again", async () => {
  const { mock, setting } = start();
  const { failure } = await runProgram("recipes/renew-token.ts", { ...setting, token: "expired-token" });
  expect(failure).toMatchObject({ name: "ForbiddenError" });
  expect(mock.requests.all).toHaveLength(2);
});

test("a blueprint goes to each device of the fleet", async () => {
  const { mock, setting } = start();
  const edits = { "dryRun = true": "dryRun = false" };
  const { lines, failure } = await runProgram("recipes/roll-out.ts", { ...setting, edits });
  expect(failure).toBeUndefined();
  expect(lines).toEqual(["1 of 2 dryer-meter assigned", "2 of 2 grid-meter assigned"]);
  expect(mock.requests.of("uploadBlueprint")).toHaveLength(1);
});

test("a dry run changes nothing", async () => {
  const { mock, setting } = start();
  await runProgram("recipes/roll-out.ts", setting);
  expect(mock.requests.of("uploadBlueprint").length + mock.requests.of("assignBlueprint").length).toBe(0);
});

test("a device that does not come online again stops the rest", async () => {
  const { mock, setting } = start();
  const offline = changing(mock, "/devices/69b2c4f0", (text) => text.replace('"ONLINE"', '"OFFLINE"'));
  const { lines, failure } = await runProgram("recipes/roll-out.ts", {
    ...setting,
    fetch: offline,
    edits: { "dryRun = true": "dryRun = false" },
    pause: { milliseconds: 5_000, meanwhile: () => mock.clock.advance("5s") },
  });
  expect(String(failure)).toContain("1 of 2 dryer-meter is OFFLINE");
  expect(lines).toEqual([]);
  expect(mock.requests.of("assignBlueprint")).toHaveLength(1);
});

test("rules that have not changed are left alone", async () => {
  const { mock, setting } = start();
  // Without a stream: a mock in this process has none.
  const edits = { "if (changed !== undefined)": "if (changed === null)" };
  await runProgram("recipes/rule-from-git.ts", { ...setting, edits });
  expect(mock.requests.of("updateRuleScript")).toHaveLength(2);
  const { lines } = await runProgram("recipes/rule-from-git.ts", { ...setting, edits });
  expect(lines).toEqual(["night-charge unchanged", "peak-shaving unchanged", "weather-watch unchanged"]);
  expect(mock.requests.of("updateRuleScript")).toHaveLength(2);
  expect(mock.requests.of("createRule")).toHaveLength(1);
});

test("a name with quotes and commas stays one cell", async () => {
  const { mock, setting } = start();
  const renamed = changing(mock, "/devices", (text) => text.replace('"Grid Meter"', '"Meter \\"A\\", hall 2"'));
  const { lines } = await runProgram("recipes/devices-csv.ts", { ...setting, fetch: renamed });
  expect(lines.join("\n")).toContain(',"Meter ""A"", hall 2",');
});

test.each([
  ["2026-01-14T22:30:00Z", "night", "100"],
  ["2026-07-14T21:30:00Z", "night", "100"],
  ["2026-07-14T05:30:00Z", "day", "80"],
])("at %s it is %s in Lisbon, with the limit of %s", async (time, part, limit) => {
  const { mock, setting } = start({ clock: time });
  const { lines } = await runProgram("recipes/night-charge.ts", setting);
  expect(lines[0]).toContain(`is ${part}: `);
  expect(lines[1]).toBe("set_charge_limit: SUCCESS");
  mock.clock.advance("1m");
  const again = await runProgram("recipes/night-charge.ts", setting);
  expect(again.lines[0]).toContain(`: limit ${limit} %`);
  expect(mock.requests.of("executeCommand")).toHaveLength(1);
});
