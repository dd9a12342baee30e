import { createTransport, executeCommand, getDevice, streamDevices } from "@enapter/http-api-client/operations";

const transport = createTransport({ token: "example-token" });

export async function start(device_id: string): Promise<string> {
  const device = await getDevice(transport, device_id);
  const { state } = await executeCommand(transport, device.id, { name: "start" });
  for await (const message of streamDevices(transport, { "id.in": [device_id] }))
    return String(message.timestamp) + state;
  return state;
}
