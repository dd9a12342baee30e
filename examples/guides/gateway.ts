import { readFile } from "node:fs/promises";
import { createClient } from "@enapter/http-api-client";
import { createNodeFetch } from "@enapter/http-api-client/node";

const fetch = createNodeFetch({
  ca: await readFile(new URL("gateway.pem", import.meta.url)),
});
const gateway = createClient({
  gateway: "enapter-gateway.local",
  fetch,
  webSocket: fetch.webSocket,
});

const site = await gateway.sites.getGateway();
console.log(site.name);

// Without `site_id`, rules are those of the Gateway's own site.
for await (const rule of gateway.rules.list())
  console.log(rule.slug, rule.state);
await fetch.close();
