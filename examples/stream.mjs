// Plain JavaScript that runs on every supported Node: follows a device, sends it a command, and sees the effect in the
// stream. Node.js 20 has no WebSocket of its own, so the stream is opened with the ws package.
import { createClient } from "@enapter/http-api-client";
import { startMockServer } from "@enapter/http-api-mock";
import { WebSocket } from "ws";

const server = await startMockServer();
try {
  const enapter = createClient({
    token: server.token,
    baseUrl: server.url,
    webSocket: (url, options) => new WebSocket(url, options),
  });
  const device = await enapter.devices.get("battery-rack-1");
  console.log(`Node ${process.versions.node}: following ${device.name}`);
  const { state } = await enapter.commands.execute(device.id, {
    name: "set_charge_limit",
    arguments: { limit_percent: 85 },
  });
  console.log(`set_charge_limit: ${state}`);
  let messages = 0;
  for await (const { timestamp, telemetry } of enapter.devices.streamTelemetry(device.id)) {
    console.log(new Date(timestamp * 1000).toISOString(), JSON.stringify(telemetry));
    messages += 1;
    if (messages === 2) break;
  }
} finally {
  await server.close();
}
