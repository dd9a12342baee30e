import { createClient } from "@enapter/http-api-client";
import { createMockFetch } from "@enapter/http-api-mock";
import { http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";

const mock = createMockFetch({ token: "example-token" });
const server = setupServer(
  http.all("https://api.enapter.com/v3/*", ({ request }) => mock(request)),
);
beforeAll(() => server.listen());
afterAll(() => server.close());

test("code that uses the global fetch needs no change", async () => {
  const enapter = createClient({ token: "example-token" });
  const { items } = await enapter.sites.list();
  expect(items[0]?.name).toBe("Harbour Microgrid");
  expect(mock.requests.of("listSites")).toHaveLength(1);
});
