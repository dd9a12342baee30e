import { expect, test } from "vitest";
import { createMockFetch } from "../../src/fetch/fetch.ts";
import { harbourId, specCopy, testMock, token } from "../support.ts";

const weather = {
  get: {
    operationId: "getSiteWeather",
    parameters: [{ name: "site_id", in: "path", required: true, schema: { type: "string" } }],
    responses: {
      "200": {
        description: "The weather.",
        content: {
          "application/json": {
            schema: { type: "object", required: ["weather"], properties: { weather: { type: "string" } } },
            examples: { windy: { value: { weather: "windy" } } },
          },
        },
      },
    },
  },
};

test("a new operation of the description responds with its example", async () => {
  const spec = specCopy();
  spec.paths["/sites/{site_id}/weather"] = weather;
  const { mock, send } = testMock({ spec });
  const { status, json } = await send("GET", `/sites/${harbourId}/weather`);
  expect([status, json]).toEqual([200, { weather: "windy" }]);
  expect(mock.requests.of("getSiteWeather")).toHaveLength(1);
  expect((await send("GET", `/sites/${harbourId}/weather`, { headers: { "X-Enapter-Auth-Token": "" } })).status).toBe(
    401,
  );
});

test("without an example the response is made from the schema", async () => {
  const spec = specCopy();
  const copy = structuredClone(weather) as {
    get: { responses: { "200": { content: { "application/json": object } } } };
  };
  copy.get.responses["200"].content["application/json"] = {
    schema: {
      type: "object",
      properties: {
        site: { $ref: "#/components/schemas/Site" },
        hours: { type: "array", items: { type: "integer", minimum: 3 } },
        at: { type: "string", format: "date-time" },
      },
    },
  };
  spec.paths["/sites/{site_id}/weather"] = copy;
  const { json } = await testMock({ spec }).send("GET", `/sites/${harbourId}/weather`);
  expect(json).toMatchObject({ hours: [3], site: { name: "Harbour Microgrid" } });
});

test("a response of the mock that breaks the description is an error", async () => {
  const spec = specCopy();
  const schemas = (spec as unknown as { components: { schemas: { Site: { required: string[] } } } }).components.schemas;
  schemas.Site.required.push("colour");
  const { status, json } = await testMock({ spec }).send("GET", `/sites/${harbourId}`);
  expect(status).toBe(500);
  expect(json.errors[0]).toMatchObject({
    code: "mock/INVALID_ANSWER",
    details: { operation: "getSite", violations: [{ pointer: "/site/colour", rule: "required" }] },
  });
});

test("an error that the operation does not document is reported", async () => {
  const spec = specCopy();
  const path = spec.paths["/sites/{site_id}"] as { get: { responses: Record<string, unknown> } };
  delete path.get.responses["404"];
  const { status, json } = await testMock({ spec }).send("GET", "/sites/none");
  expect([status, json.errors[0].code]).toEqual([500, "mock/INVALID_ANSWER"]);
});

test("the Cloud and the Gateway paths lead to the same state", async () => {
  const { mock, send } = testMock();
  await send("PATCH", "/site", { body: { name: "South Pier" } });
  const response = await mock(`${mock.gatewayUrl}/site`, { headers: { "X-Enapter-Auth-Token": token } });
  expect(mock.url).toBe("https://api.enapter.com/v3");
  expect(mock.gatewayUrl).toBe("http://enapter-gateway.local/api/v3");
  expect(await response.json()).toMatchObject({ site: { name: "South Pier" } });
});

test.each([
  ["GET", "/nothing"],
  ["DELETE", "/sites"],
  ["GET", "/blueprints/upload"],
  ["GET", "/devices//manifest"],
])("%s %s is unknown", async (method, path) => {
  const { status, json } = await testMock().send(method, path);
  expect([status, json.errors[0].code]).toEqual([404, "NOT_FOUND"]);
});

test("a path outside the base paths is unknown", async () => {
  const response = await createMockFetch()("http://enapter-gateway.local/v2/devices");
  expect(response.status).toBe(404);
});

test("the default token and its header", async () => {
  const mock = createMockFetch();
  const response = await mock(`${mock.url}/sites`, { headers: { "X-Enapter-Auth-Token": "mock-token" } });
  expect(response.status).toBe(200);
});

test("two mocks share no state", async () => {
  const one = testMock();
  const other = testMock();
  await one.send("PATCH", "/site", { body: { name: "South Pier" } });
  expect((await other.send("GET", "/site")).json.site.name).toBe("Harbour Microgrid");
  expect(other.mock.requests.all).toHaveLength(1);
});

test("a stream requested without an upgrade is refused", async () => {
  const { status, json } = await testMock().send("GET", "/site/rule_engine/rules/night-charge/logs");
  expect([status, json.errors[0].code]).toEqual([400, "UPGRADE_REQUIRED"]);
});
