import { createTransport } from "@enapter/http-api-client/operations";
import { getDeviceQuery } from "@enapter/http-api-react-query";

export const options = getDeviceQuery(createTransport({ token: "example-token" }), "battery-rack-1");
