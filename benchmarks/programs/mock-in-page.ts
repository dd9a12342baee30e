import { createClient } from "@enapter/http-api-client";
import { createMockFetch } from "@enapter/http-api-mock/browser";

const mock = createMockFetch();
const enapter = createClient({ token: mock.token, baseUrl: mock.url, fetch: mock });
export const sites = enapter.sites.list();
