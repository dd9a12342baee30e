import { AbortError, type EnapterClient, UsageError } from "@enapter/http-api-client";
import type { SuiteCheck } from "../check.ts";
import { connectClient, device } from "../client.ts";
import { demand, failure, same } from "../expect.ts";

async function read({ devices }: EnapterClient, count: number, signal?: AbortSignal): Promise<number[]> {
  const timestamps: number[] = [];
  for await (const { timestamp } of devices.streamTelemetry(device, { signal, timeout: 5_000 })) {
    timestamps.push(timestamp);
    if (timestamps.length === count) break;
  }
  return timestamps;
}

export const streams: readonly SuiteCheck[] = [
  {
    name: "WebSocket stream",
    async run(surroundings) {
      const client = connectClient(surroundings);
      if (surroundings.streams === "refused") {
        const { message } = await failure(read(client, 1), UsageError);
        demand(/WebSocket of this runtime takes no headers|has no WebSocket/.test(message), `unclear: ${message}`);
        return "refused";
      }
      const [first = Number.NaN, second = Number.NaN] = await read(client, 2);
      demand(second > first, `the messages are not in order: ${first}, ${second}`);
      return undefined;
    },
  },
  {
    name: "abort of a stream",
    async run(surroundings) {
      if (surroundings.streams === "refused") return "refused";
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 100);
      const error = await failure(read(connectClient(surroundings), 100, controller.signal), AbortError);
      same(error.operation, "streamDeviceTelemetry", "operation");
      return undefined;
    },
  },
];
