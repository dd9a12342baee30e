import type {
  Device,
  GetDeviceParameters,
  GetDeviceResult,
  UpdateDeviceBody,
} from "@enapter/http-api-types";

export type ReadDevice = (
  parameters: GetDeviceParameters,
) => Promise<GetDeviceResult>;

export const batteryRack: GetDeviceParameters = {
  device_id: "battery-rack-1",
  expand: ["connectivity"],
};
export const rackUpdate: UpdateDeviceBody = { name: "Battery Rack 1" };

export function titleOf({ name, slug }: Device): string {
  return `${name} (${slug})`;
}
