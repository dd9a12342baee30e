import { dehydrate, hydrate, QueryClient } from "@tanstack/query-core";
import { describe, expect, test } from "vitest";
import { deserializeData, serializeData } from "../src/hydration.ts";
import { listDevicesQuery, queryTimeseriesQuery } from "../src/index.ts";
import { mockClient } from "./support/mock-client.ts";

const there = (data: unknown) => deserializeData(JSON.parse(JSON.stringify(serializeData(data))));

describe("data", () => {
  test.each([
    ["plain data", { a: [1, "b", null, true, { c: [] }] }],
    ["a bigint", { big: 2n ** 63n }],
    ["numbers that JSON lacks", [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
    ["typed arrays", [new Float64Array([1.5, Number.NaN]), new Uint8Array([0, 255])]],
    ["a part of a buffer", new Uint8Array([1, 2, 3, 4]).subarray(1, 3)],
    ["many bytes", new Uint8Array(10_000).fill(7)],
    ["a map", new Map([[1, 2n]])],
    ["an object with the mark itself", { $enapter: "bigint", value: { $enapter: "Map" } }],
    ["nothing", null],
  ])("comes back as it was: %s", (_name, data) => {
    expect(there(data)).toEqual(data);
  });
});

test("a time series and a page survive JSON between server and page", async () => {
  const { enapter } = mockClient();
  const series = queryTimeseriesQuery(enapter, {
    from: "2026-01-14T00:00:00Z",
    to: "2026-01-14T01:00:00Z",
    granularity: "1m",
    aggregation: "auto",
    telemetry: [{ device: "battery-rack-1", attribute: "status" }],
  });
  const server = new QueryClient({ defaultOptions: { dehydrate: { serializeData } } });
  const page = new QueryClient({ defaultOptions: { hydrate: { deserializeData } } });
  const data = await server.fetchQuery(series);
  await server.fetchQuery(listDevicesQuery(enapter));
  hydrate(page, JSON.parse(JSON.stringify(dehydrate(server))));
  expect(page.getQueryData(series.queryKey)).toEqual(data);
  expect(page.getQueryData(listDevicesQuery(enapter).queryKey)?.items.length).toBeGreaterThan(0);
});
