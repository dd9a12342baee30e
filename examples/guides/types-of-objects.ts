import type { Device, GetDeviceParameters, GetDeviceResult, UpdateDeviceBody } from "@enapter/http-api-types";

export type ReadDevice = (parameters: GetDeviceParameters) => Promise<GetDeviceResult>;

export const parameters: GetDeviceParameters = { device_id: "battery-rack-1", expand: ["connectivity"] };
export const update: UpdateDeviceBody = { name: "Battery Rack 1" };

export function isOnline({ connectivity }: Device): boolean {
  return connectivity?.status === "ONLINE";
}
