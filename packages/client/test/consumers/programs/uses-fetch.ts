import { createFetchClient } from "@enapter/http-api-client/fetch";

const api = createFetchClient({ token: "example-token" });

export async function use(device_id: string): Promise<string> {
  const { data } = await api.GET("/devices/{device_id}", {
    params: { path: { device_id }, query: { expand: ["site"] } },
  });
  const zip = await api.GET("/blueprints/{blueprint_id}/zip", {
    params: { path: { blueprint_id: data.device.blueprint_id } },
  });
  const bytes: Uint8Array = zip.data;
  return data.device.name + bytes.byteLength;
}
