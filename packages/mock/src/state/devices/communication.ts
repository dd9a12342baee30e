import type { CommunicationConfig, KnownMqttProtocol } from "@enapter/http-api-types";
import { toBase64 } from "../../core/base64.ts";
import { refuse } from "../../core/errors.ts";
import type { DeviceRecord } from "../store/records.ts";

/**
 * Makes a new configuration for the connection of a device, with credentials that replace the previous ones. They are plainly
 * made up.
 * @throws Refusal 422 when the device does not connect by itself.
 */
export function newConfig(device: DeviceRecord, protocol: KnownMqttProtocol): CommunicationConfig {
  const { hardware_id: hardwareId, channel_id: channelId = "s" } = device.communication;
  if (hardwareId === undefined || device.communication.type === "LINK") {
    const message = "The device does not connect to the platform by itself.";
    throw refuse(422, "NO_CONNECTION", message, { device_id: device.id, type: device.type });
  }
  device.configs += 1;
  device.communication = {
    ...device.communication,
    type: protocol === "MQTTS" ? "MQTT_V1_TLS" : "MQTT_V1_PLAINTEXT",
  };
  const about = `mock of ${hardwareId}, number ${device.configs}`;
  return {
    mqtt_host: "mqtt.example.com",
    mqtt_port: protocol === "MQTTS" ? 8883 : 1883,
    mqtt_protocol: protocol,
    mqtt_credentials:
      protocol === "MQTTS"
        ? {
            private_key: pem("PRIVATE KEY", about),
            certificate: pem("CERTIFICATE", about),
            ca_chain: pem("CERTIFICATE", "mock of an authority"),
          }
        : { username: hardwareId, password: about },
    time_sync_protocol: "NTP",
    time_sync_host: "time.example.com",
    time_sync_port: 123,
    hardware_id: hardwareId,
    channel_id: channelId,
  };
}

/**
 * Makes a device that never connected begin to report. A configuration of the mock cannot be used, so a device counts as
 * connected once it has one.
 */
export function connect(device: DeviceRecord, now: Date): void {
  if (device.firstContact === null) device.firstContact = now.getTime() / 1000;
}

function pem(label: string, text: string): string {
  return `-----BEGIN ${label}-----\n${toBase64(new TextEncoder().encode(text))}\n-----END ${label}-----\n`;
}
