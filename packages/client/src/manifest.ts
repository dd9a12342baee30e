export { type AlertDescription, describeAlert } from "./manifest/alert-description.ts";
export {
  describeTelemetry,
  type TelemetryDescription,
  type TelemetryEnumValue,
} from "./manifest/telemetry-description.ts";
export { type TelemetryTextOptions, telemetryText } from "./manifest/telemetry-text.ts";
