import { createTransport, listDevices } from "@enapter/http-api-client/operations";

export const devices = listDevices(createTransport({ token: "example-token" }));
