import { ApiError, createClient, type Device, type EnapterClient } from "@enapter/http-api-client";
import { createFetchClient } from "@enapter/http-api-client/fetch";
import { createTransport, getDevice } from "@enapter/http-api-client/operations";
import { createMockFetch, type MockServer, startMockServer } from "@enapter/http-api-mock";

const enapter: EnapterClient = createClient({ token: "example-token", fetch: createMockFetch() });

export async function nameOf(id: string): Promise<string> {
  const device: Device = await enapter.devices.get(id, { expand: ["connectivity"] });
  const same = await getDevice(createTransport({ token: "example-token" }), id);
  const { data } = await createFetchClient({ token: "example-token" }).GET("/devices/{device_id}", {
    params: { path: { device_id: id } },
  });
  return [device.name, same.name, data.device.name].join();
}

export async function serve(): Promise<MockServer> {
  return startMockServer({ port: 0 });
}

export function statusOf(error: unknown): number | undefined {
  return error instanceof ApiError ? error.status : undefined;
}
