import { createClient } from "@enapter/http-api-client";
import { createMockFetch } from "@enapter/http-api-mock/browser";

const mock = createMockFetch({ clock: "2026-01-14T12:00:00Z" });
const enapter = createClient({
  baseUrl: mock.url,
  token: mock.token,
  fetch: mock,
});

const { items } = await enapter.sites.list();
console.log(items.length, mock.requests.of("listSites").length);
