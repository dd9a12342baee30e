import { describedOperations } from "@enapter/http-api-openapi";
import { afterEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { isAvailable } from "../../../src/engine/modes/mode.ts";
import { type MockServer, startMockServer } from "../../../src/index.ts";
import { loadSpec } from "../../../src/spec/load.ts";
import { harbourId, otherSiteId, testMock, token } from "../../support.ts";

const operations = describedOperations(loadSpec().document);
const running: MockServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

const headers = { "X-Enapter-Auth-Token": token };

describe.each(["cloud", "gateway"] as const)("as %s", (mode) => {
  test("operations of the other side do not exist", async () => {
    const { send } = testMock({ mode });
    const missing = operations.filter(({ availability }) => availability[mode] === "no");
    expect(missing.length).toBeGreaterThan(0);
    for (const { method, path } of missing) {
      const response = await send(
        method,
        path.replaceAll(/\{\w+\}/g, "night-charge"),
        method === "GET" ? {} : { body: {} },
      );
      expect([path, response.status, response.json.errors[0].code]).toEqual([path, 404, "NOT_FOUND"]);
    }
  });
});

test("by default the mock plays both sides, and unknown availability counts as available", () => {
  expect(operations.every(({ availability }) => isAvailable(availability, undefined))).toBe(true);
  expect(isAvailable({ cloud: "unknown", gateway: "unknown" }, "cloud")).toBe(true);
});

test("streams of the other side are refused before the upgrade", async () => {
  const server = await startMockServer({ token, mode: "cloud" });
  running.push(server);
  const url = `${server.url.replace("http", "ws")}/site/rule_engine/rules/night-charge/logs`;
  const socket = new WebSocket(url, { headers });
  socket.on("error", () => {});
  const status = await new Promise((resolve) => {
    socket.once("unexpected-response", (_request, response) => resolve(response.statusCode));
    socket.once("open", () => resolve(101));
  });
  expect(status).toBe(404);
  socket.terminate();
});

test("a Gateway has one site", async () => {
  const { send } = testMock({ mode: "gateway" });
  expect((await send("GET", "/site")).json.site.id).toBe(harbourId);
  expect((await send("GET", `/sites/${otherSiteId}`)).status).toBe(404);
  const { devices } = (await send("GET", "/devices")).json;
  expect(new Set(devices.map(({ site_id }: { site_id: string }) => site_id))).toEqual(new Set([harbourId]));
});
