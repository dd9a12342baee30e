import { telemetryText } from "@enapter/http-api-client/manifest";

export const text = telemetryText(undefined, "power", 1);
