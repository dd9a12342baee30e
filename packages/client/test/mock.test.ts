import { type FaultKind, faultKinds } from "@enapter/http-api-mock";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createClient, type EnapterClient, RequestError } from "../src/index.ts";
import { failure } from "./support/failure.ts";
import { type ReachableMock, transports } from "./support/transports.ts";

const device = "battery-rack-1";
const command = { name: "set_charge_limit", arguments: { limit_percent: 85 } };

/** After these the mock says 429 or cannot be reached: nothing was processed, so even a command may be sent again. */
const provablyUnprocessed: readonly FaultKind[] = ["rate-limit"];
/** After these an answer came, only it cannot be read: the request was processed, and is not sent again. */
const answered: readonly FaultKind[] = ["malformed-json"];
/** These leave the answer of a request as it is. */
const harmless: readonly FaultKind[] = ["clock-skew"];
/** These befall streams alone. */
const ofStreams: readonly FaultKind[] = ["close-socket", "drop-socket"];
/** These end by the time limit of the client alone. */
const endless: readonly FaultKind[] = ["slow"];

/** Time limit of a request in milliseconds. So long that a busy machine keeps it, and passed by a fake clock alone. */
const timeout = 600_000;

/** Calls, and lets the time limit of the first request run out once the mock has it when the fault needs that. */
async function callUnder<T>(kind: FaultKind, isReceived: () => boolean, call: () => Promise<T>): Promise<T> {
  if (!endless.includes(kind)) return call();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const calling = call();
  while (!isReceived()) await new Promise((resolve) => setImmediate(resolve));
  vi.advanceTimersByTime(timeout);
  vi.useRealTimers();
  return calling;
}

describe.each(transports)("$name", ({ start }) => {
  const connect = async (): Promise<{ mock: ReachableMock["mock"]; enapter: EnapterClient }> => {
    const { mock, options } = await start();
    return { mock, enapter: createClient({ ...options, timeout, retry: { delay: 1 } }) };
  };

  describe.each(harmless)("under the fault %s", (kind) => {
    test("nothing is sent twice", async () => {
      const { mock, enapter } = await connect();
      mock.faults.add({ kind, operation: "executeCommand" });
      expect((await enapter.commands.execute(device, command)).state).toBe("SUCCESS");
      expect(mock.requests.of("executeCommand")).toHaveLength(1);
    });
  });

  describe.each(faultKinds.filter((kind) => ![...harmless, ...ofStreams].includes(kind)))(
    "under the fault %s",
    (kind) => {
      test("a read gets through, or fails with a typed error", async () => {
        const { mock, enapter } = await connect();
        mock.faults.add({ kind, operation: "getDevice", times: 1, retryAfter: 0 });
        const isReceived = () => mock.requests.of("getDevice").length > 0;
        const reading = callUnder(kind, isReceived, () => enapter.devices.get(device));
        if (answered.includes(kind)) {
          expect(await failure(reading)).toMatchObject({ name: "DecodeError", outcome: "processed" });
        } else {
          expect((await reading).slug).toBe(device);
        }
        expect(mock.requests.of("getDevice")).toHaveLength(answered.includes(kind) ? 1 : 2);
      });

      test("a command is carried out at most once", async () => {
        const { mock, enapter } = await connect();
        const executions = async () => (await enapter.commands.list(device)).totalCount ?? 0;
        const before = await executions();
        mock.faults.add({ kind, operation: "executeCommand", times: 1, retryAfter: 0 });
        const isRepeated = provablyUnprocessed.includes(kind);
        const isReceived = () => mock.requests.of("executeCommand").length > 0;
        const running = callUnder(kind, isReceived, () => enapter.commands.execute(device, command));
        if (isRepeated) {
          expect((await running).state).toBe("SUCCESS");
        } else {
          const error = await failure(running);
          expect(error).toBeInstanceOf(RequestError);
          expect((error as RequestError).outcome).toBe(answered.includes(kind) ? "processed" : "unknown");
          expect(JSON.stringify(error)).not.toContain("example-token");
        }
        expect(mock.requests.of("executeCommand")).toHaveLength(isRepeated ? 2 : 1);
        expect((await executions()) - before).toBeLessThanOrEqual(1);
      });
    },
  );

  test("a list of devices survives a server that limits and drops", async () => {
    const { mock, enapter } = await connect();
    mock.faults.add({ kind: "rate-limit", operation: "listDevices", times: 1, retryAfter: 0 });
    mock.faults.add({ kind: "drop-after", operation: "listDevices", times: 1 });
    const devices = await enapter.devices.list({ limit: 4 }).toArray();
    expect(new Set(devices.map(({ id }) => id)).size).toBe((await enapter.devices.list()).totalCount);
  });

  test("a time series of the mock comes as typed rows, and those of a day as columns", async () => {
    const { enapter } = await connect();
    const query = {
      from: "2026-01-14T00:00:00Z",
      to: "2026-01-15T00:00:00Z",
      granularity: "1m",
      telemetry: [{ device, attribute: ["soc", "status", "alerts"] }],
    };
    const timeseries = enapter.telemetry.queryTimeseries(query);
    const { length, timestamps, columns } = await timeseries.toColumns();
    expect(length).toBe(24 * 60);
    expect(columns.map(({ attribute, kind }) => [attribute, kind])).toEqual([
      ["soc", "number"],
      ["status", "string"],
      ["alerts", "strings"],
    ]);
    let row = 0;
    for await (const { timestamp, values } of timeseries) {
      expect(timestamp).toBe(timestamps[row]);
      expect(values).toEqual(columns.map((column) => column.values[row]));
      row += 1;
    }
    expect(row).toBe(length);
  });

  test("a time series whose connection breaks is an error, not a short one", async () => {
    const { mock, enapter } = await connect();
    mock.faults.add({ kind: "truncated", operation: "queryTimeseries", times: 1 });
    const telemetry = [{ device, attribute: "soc" }];
    const query = { from: 1_768_388_400, to: 1_768_398_400, granularity: "1s", telemetry };
    const timeseries = enapter.telemetry.queryTimeseries(query, { retry: false });
    expect(await failure(timeseries.toColumns())).toBeInstanceOf(RequestError);
  });
});
