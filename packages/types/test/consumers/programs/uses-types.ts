import type {
  BinaryBody,
  Device,
  DeviceType,
  ExecuteCommandBody,
  GetDeviceResult,
  ListDevicesParameters,
  operations,
  paths,
  StreamDeviceLogsMessage,
  UploadBlueprintBody,
} from "@enapter/http-api-types";
import { deviceTypes, isKnownDeviceType, type KnownDeviceType } from "@enapter/http-api-types/enums";

const parameters: ListDevicesParameters = { limit: 20, expand: ["connectivity"] };
const body: ExecuteCommandBody = { name: "start" };
const archive: BinaryBody = new Uint8Array([80, 75]);
const upload: UploadBlueprintBody = archive;
const anyType: DeviceType = "A_TYPE_OF_TOMORROW";
const knownType: KnownDeviceType = deviceTypes[0];

export function nameOf(device: Device): string {
  return isKnownDeviceType(device.type) ? device.name : `${device.name} (${device.type})`;
}

export type Path = paths["/devices/{device_id}"]["get"];
export type Operation = operations["getDevice"];
export type Message = StreamDeviceLogsMessage;
export type Same = GetDeviceResult extends Device ? true : never;

export const used: readonly unknown[] = [parameters, body, upload, anyType, knownType];
