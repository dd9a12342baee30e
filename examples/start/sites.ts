import { createClient } from "@enapter/http-api-client";

const enapter = createClient();
for await (const site of enapter.sites.list()) {
  console.log(site.name, site.timezone);
}
