import {
  ApiError,
  createClient,
  type Device,
  type EnapterClient,
  NotFoundError,
  TooManyRequestsError,
  UsageError,
} from "@enapter/http-api-client";

const enapter: EnapterClient = createClient({ token: async () => "example-token", gateway: "192.168.1.20" });

export async function names(site_id: string): Promise<string[]> {
  const found: string[] = [];
  for await (const device of enapter.devices.list({ site_id, expand: ["connectivity"] })) found.push(device.name);
  return found;
}

export async function find(id: string, signal: AbortSignal): Promise<Device | undefined> {
  try {
    return await enapter.devices.get(id, { signal });
  } catch (error) {
    if (error instanceof NotFoundError) {
      const status: 404 = error.status;
      void status;
      return undefined;
    }
    if (error instanceof TooManyRequestsError) {
      const wait: string | null = error.headers.get("Retry-After");
      void [wait, error.headers.has("Date"), new Headers(error.headers)];
    }
    if (error instanceof ApiError) void error.errors[0]?.details;
    if (error instanceof UsageError) void error.message;
    throw error;
  }
}

export async function upload(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { id } = await enapter.blueprints.upload(bytes);
  const again = await enapter.blueprints.upload({ data: bytes }, { contentType: "multipart/form-data" });
  return id + again.id;
}
