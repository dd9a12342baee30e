import type { Device } from "@enapter/http-api-types";

export function siteOf(device: Device): string {
  return device.siteId;
}
