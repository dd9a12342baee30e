import { readFile } from "node:fs/promises";
import { createClient } from "@enapter/http-api-client";
import { createNodeFetch } from "@enapter/http-api-client/node";

const fetch = createNodeFetch({
  ca: await readFile(new URL("gateway.pem", import.meta.url)),
});
const enapter = createClient({
  gateway: "enapter-gateway.local",
  fetch,
  webSocket: fetch.webSocket,
});
console.log((await enapter.sites.getGateway()).name);
await fetch.close();
