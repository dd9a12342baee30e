import { createFetchClient } from "@enapter/http-api-client/fetch";

const api = createFetchClient();

const { data } = await api.GET("/devices/{device_id}", {
  params: {
    path: { device_id: "battery-rack-1" },
    query: { expand: ["connectivity"] },
  },
});
console.log(data.device.name, data.device.connectivity?.status);
