import type { TimeseriesQuery } from "@enapter/http-api-client";
import { QueryClient, skipToken } from "@tanstack/query-core";
import { describe, expect, test, vi } from "vitest";
import { makeQuery } from "../../src/core/query.ts";
import {
  downloadBlueprintQuery,
  getDeviceQuery,
  listDevicesAllQuery,
  listDevicesQuery,
  queryTimeseriesQuery,
} from "../../src/index.ts";
import { mockClient } from "../support/mock-client.ts";

const body = {
  from: "2026-01-14T00:00:00Z",
  to: "2026-01-14T01:00:00Z",
  granularity: "1m",
  aggregation: "auto",
  telemetry: [{ device: "battery-rack-1", attribute: "status" }],
} satisfies TimeseriesQuery;

describe("a query", () => {
  test("returns what the method of the client returns", async () => {
    const { enapter } = mockClient();
    const device = await new QueryClient().fetchQuery(getDeviceQuery(enapter, "battery-rack-1"));
    expect(device).toEqual(await enapter.devices.get("battery-rack-1"));
  });

  test("over an operation without a result has null as its data", async () => {
    const { enapter } = mockClient();
    const options = makeQuery<null>(enapter, undefined, {}, ["devices", "ping", async () => undefined]);
    expect(await new QueryClient().fetchQuery({ ...options, queryFn: options.queryFn as () => Promise<null> })).toBe(
      null,
    );
  });

  test("passes the signal of TanStack on", async () => {
    const { enapter } = mockClient();
    const run = vi.fn(async () => 1);
    const { queryFn } = makeQuery<number>(enapter, { retry: false }, {}, ["devices", "ping", run]);
    const { signal } = new AbortController();
    await (queryFn as (context: { signal: AbortSignal }) => Promise<number>)({ signal });
    expect((run.mock.calls as unknown[][])[0]?.[1]).toHaveProperty("signal", signal);
  });

  test("leaves sending again to the client", () => {
    const { enapter } = mockClient();
    expect(getDeviceQuery(enapter, "a")).toMatchObject({ retry: false });
    expect(getDeviceQuery(enapter, "a")).not.toHaveProperty("networkMode");
  });

  test("sends what was passed, whatever the caller changes later", async () => {
    const { enapter, mock } = mockClient();
    const expand: ("connectivity" | "manifest")[] = ["connectivity"];
    const options = getDeviceQuery(enapter, "battery-rack-1", { expand });
    expand.push("manifest");
    await new QueryClient().fetchQuery(options);
    expect(mock.requests.of("getDevice")[0]?.query).toBe("expand=connectivity");
  });

  test("takes the skipToken of any copy of TanStack for an argument, or else for its options", () => {
    const { enapter } = mockClient();
    const other = Symbol("skip");
    expect(getDeviceQuery(enapter, skipToken).queryFn).toBe(skipToken);
    expect(getDeviceQuery(enapter, other).queryFn).toBe(other);
    expect(listDevicesQuery(enapter, skipToken).queryFn).toBe(skipToken);
    expect(getDeviceQuery(enapter, skipToken).queryKey.at(-1)).toEqual({});
  });

  test("over a list reads a page, or all pages as an array", async () => {
    const { enapter } = mockClient();
    const queryClient = new QueryClient();
    const page = await queryClient.fetchQuery(listDevicesQuery(enapter, { limit: 2 }));
    expect(page.items).toHaveLength(2);
    const all = await queryClient.fetchQuery(listDevicesAllQuery(enapter, { limit: 5 }));
    expect(all).toHaveLength(page.totalCount ?? 0);
  });

  test("over binary data is not compared with the data before", () => {
    const { enapter } = mockClient();
    expect(downloadBlueprintQuery(enapter, "id")).toHaveProperty("structuralSharing", false);
    expect(queryTimeseriesQuery(enapter, body)).toHaveProperty("structuralSharing", false);
    expect(getDeviceQuery(enapter, "id")).not.toHaveProperty("structuralSharing");
  });

  test("over a time series returns its columns", async () => {
    const { enapter } = mockClient();
    const batch = await new QueryClient().fetchQuery(queryTimeseriesQuery(enapter, body));
    expect(batch).toEqual(await enapter.telemetry.queryTimeseries(body).toColumns());
  });
});
