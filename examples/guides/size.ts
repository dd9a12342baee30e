import {
  createTransport,
  getDevice,
  listSites,
} from "@enapter/http-api-client/operations";

const transport = createTransport({
  token: process.env["ENAPTER_HTTP_API_TOKEN"],
  baseUrl: process.env["ENAPTER_HTTP_API_BASE_URL"],
});

const device = await getDevice(transport, "battery-rack-1");
console.log(device.name);
for await (const site of listSites(transport)) console.log(site.name);
