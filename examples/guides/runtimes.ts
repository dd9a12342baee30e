import { createClient } from "@enapter/http-api-client";
import { createNodeFetch } from "@enapter/http-api-client/node";

const fetch = createNodeFetch();
const enapter = createClient({ fetch, webSocket: fetch.webSocket });

const ids = (await enapter.devices.list().toArray()).map(({ id }) => id);
const devices = await Promise.all(ids.map((id) => enapter.devices.get(id)));
console.log(devices.length);
await fetch.close();
