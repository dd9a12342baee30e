import { createClient } from "@enapter/http-api-client";

const enapter = createClient();

const { data, status, headers } = await enapter.devices
  .get("battery-rack-1")
  .withResponse();
console.log(data.name, status, headers.get("Content-Type"));

const download = await enapter.blueprints
  .download("e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60")
  .raw();
console.log(download.status, download.headers.get("Content-Type"));
await download.body?.pipeTo(new WritableStream());
