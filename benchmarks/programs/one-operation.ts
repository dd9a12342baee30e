import { createTransport, getDevice } from "@enapter/http-api-client/operations";

// The result is exported, or there would be nothing left to bundle.
export const device = getDevice(createTransport({ token: "example-token" }), "battery-rack-1");
