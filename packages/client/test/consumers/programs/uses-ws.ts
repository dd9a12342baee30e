import { createClient } from "@enapter/http-api-client";
import { WebSocket } from "ws";

const enapter = createClient({
  token: "example-token",
  webSocket: (url, options) => new WebSocket(url, options),
});

export async function firstMessage(device_id: string): Promise<unknown> {
  for await (const message of enapter.devices.streamTelemetry(device_id)) return message.telemetry;
  return undefined;
}
