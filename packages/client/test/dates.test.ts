import { expect, test } from "vitest";
import { UsageError } from "../src/errors/usage-error.ts";
import { createFetchClient } from "../src/fetch.ts";
import { createClient } from "../src/index.ts";
import { createTransport, listDeviceLogs, queryTimeseries } from "../src/operations.ts";

const day = new Date("2026-01-14T00:00:00Z");
const written = "2026-01-14T00:00:00.000Z";
const rest = { granularity: "1m", telemetry: [{ device: "battery-rack-1", attribute: "soc" }] };

/** Clients of the three kinds, and the requests that they send. */
function recording() {
  const requests: { readonly url: URL; readonly body: unknown }[] = [];
  const options = {
    token: "example-token",
    async fetch(url: string, { body }: RequestInit) {
      requests.push({ url: new URL(url), body: typeof body === "string" ? JSON.parse(body) : body });
      return url.includes("timeseries") ? new Response("ts\n") : Response.json({ logs: [], executions: [] });
    },
  };
  return {
    requests,
    enapter: createClient(options),
    transport: createTransport(options),
    api: createFetchClient(options),
  };
}

test("a Date in a parameter is written as RFC 3339", async () => {
  const { requests, enapter, transport, api } = recording();
  await enapter.devices.listLogs("battery-rack-1", { "received_at.gte": day });
  await enapter.devices.listLogs("battery-rack-1", { "received_at.gte": day, site_id: "harbour" });
  await listDeviceLogs(transport, "battery-rack-1", { "received_at.gte": day });
  const params = { path: { device_id: "battery-rack-1" }, query: { "received_at.gte": day } };
  await api.GET("/devices/{device_id}/logs", { params });
  await enapter.commands.list("battery-rack-1", { "created_at.lt": day });
  const times = requests.map(
    ({ url }) => url.searchParams.get("received_at.gte") ?? url.searchParams.get("created_at.lt"),
  );
  expect(times).toEqual(Array(5).fill(written));
});

test("a Date in a body is written as RFC 3339, and a number stays one", async () => {
  const { requests, enapter, transport, api } = recording();
  await enapter.telemetry.queryTimeseries({ ...rest, from: day, to: 1_768_379_465 }).text();
  await queryTimeseries(transport, { ...rest, from: day, to: 1_768_379_465 }).text();
  await api.POST("/telemetry/query_timeseries", { body: { ...rest, from: day, to: 1_768_379_465 } });
  expect(requests.map(({ body }) => body)).toEqual(Array(3).fill({ ...rest, from: written, to: 1_768_379_465 }));
});

test("a date that is not valid is refused before anything is sent", async () => {
  const { requests, enapter, transport, api } = recording();
  const never = new Date(Number.NaN);
  const query = { ...rest, from: never, to: day };
  const params = { path: { device_id: "battery-rack-1" }, query: { "received_at.gte": never } };
  for (const call of [
    () => enapter.devices.listLogs("battery-rack-1", { "received_at.gte": never }),
    () => listDeviceLogs(transport, "battery-rack-1", { "received_at.gte": never }),
    () => api.GET("/devices/{device_id}/logs", { params }),
    () => enapter.telemetry.queryTimeseries(query).text(),
    () => queryTimeseries(transport, query).text(),
    () => api.POST("/telemetry/query_timeseries", { body: query }),
  ]) {
    await expect(async () => await call()).rejects.toThrow(UsageError);
  }
  expect(requests).toEqual([]);
});
