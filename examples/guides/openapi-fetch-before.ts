import type { paths } from "@enapter/http-api-types";
import createClient from "openapi-fetch";

const {
  ENAPTER_HTTP_API_BASE_URL: baseUrl = "",
  ENAPTER_HTTP_API_TOKEN: token = "",
} = process.env;
const api = createClient<paths>({
  baseUrl,
  headers: { "X-Enapter-Auth-Token": token },
  querySerializer: { array: { style: "form", explode: false } },
});

const { data, error } = await api.GET("/devices/{device_id}", {
  params: {
    path: { device_id: "battery-rack-1" },
    query: { expand: ["connectivity"] },
  },
});
if (error) throw new Error(error.errors[0]?.message);
console.log(data.device.name, data.device.connectivity?.status);
