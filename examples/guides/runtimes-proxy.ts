import { createClient } from "@enapter/http-api-client";
import { createNodeFetch } from "@enapter/http-api-client/node";
import { EnvHttpProxyAgent } from "undici";

const dispatcher = new EnvHttpProxyAgent();
const enapter = createClient({ fetch: createNodeFetch({ dispatcher }) });

const { items } = await enapter.sites.list();
console.log(items.length);
await dispatcher.close();
