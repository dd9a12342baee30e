import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createClient } from "@enapter/http-api-client";
import type { GateReport } from "./gate.ts";

/** Amount of reading, and the limits of the server. */
export interface FleetOptions {
  /** Reads that start at once. */
  readonly reads: number;
  /** Requests each second that are not answered with 429. */
  readonly rate: number;
  /** Number of further reads after a quiet moment. */
  readonly burst: number;
  /** Milliseconds that it takes for an answer at least. */
  readonly latency: number;
  /** The option of the client; absent for its default. */
  readonly maxInFlight: number | false | undefined;
}

/** Result of the run. */
export interface FleetResult extends GateReport {
  readonly seconds: number;
  /** Reads that did not give the device. */
  readonly failures: number;
  /** Number of failures of each kind. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** Reads a device again and again, all at once, from a server that allows only so many requests each second. */
export async function readFleet({ reads, rate, burst, latency, maxInFlight }: FleetOptions): Promise<FleetResult> {
  const gate = fork(fileURLToPath(new URL("./gate.ts", import.meta.url)), [rate, burst, latency].map(String));
  try {
    const [baseUrl] = (await once(gate, "message")) as [string];
    const enapter = createClient({ token: "example-token", baseUrl, maxInFlight });
    const reasons: Record<string, number> = {};
    const read = async (): Promise<void> => {
      try {
        const { slug } = await enapter.devices.get("battery-rack-1");
        if (slug !== "battery-rack-1") throw new Error("wrong device");
      } catch (error) {
        const { name } = error as Error;
        reasons[name] = (reasons[name] ?? 0) + 1;
      }
    };
    const started = performance.now();
    await Promise.all(Array.from({ length: reads }, read));
    const seconds = (performance.now() - started) / 1000;
    gate.send("report");
    const [report] = (await once(gate, "message")) as [GateReport];
    const failures = Object.values(reasons).reduce((sum, count) => sum + count, 0);
    return { ...report, seconds, failures, reasons };
  } finally {
    gate.disconnect();
  }
}
