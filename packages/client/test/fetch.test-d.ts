import type { Device, DeviceList, EmptyObject, SiteList } from "@enapter/http-api-types";
import { expectTypeOf, test } from "vitest";
import type { FetchClient } from "../src/fetch.ts";

declare const api: FetchClient;
declare const archive: Uint8Array<ArrayBuffer>;

const device = { path: { device_id: "battery-rack-1" } };

test("paths are those of the method", async () => {
  await api.GET("/devices/{device_id}", { params: device });
  // @ts-expect-error There is no such path.
  await api.GET("/gadgets/{device_id}", { params: device });
  // @ts-expect-error A device is read, changed or deleted, but not put.
  await api.PUT("/devices/{device_id}", { params: device });
});

test("a path may be one of several", async () => {
  const path = "/devices" as "/devices" | "/sites";
  expectTypeOf((await api.GET(path)).data).toEqualTypeOf<DeviceList | SiteList>();
  // @ts-expect-error One of them is no path.
  await api.GET("/devices" as "/devices" | "/gadgets");
});

test("path parameters are required, and so is what has them", async () => {
  await api.DELETE("/devices/{device_id}", { params: device });
  // @ts-expect-error Which device?
  await api.DELETE("/devices/{device_id}");
  // @ts-expect-error Which device?
  await api.DELETE("/devices/{device_id}", {});
  // @ts-expect-error Which device?
  await api.DELETE("/devices/{device_id}", { params: { path: {} } });
  // @ts-expect-error An id is text.
  await api.DELETE("/devices/{device_id}", { params: { path: { device_id: 1 } } });
});

test("without required options, all may be left out", async () => {
  await api.GET("/devices");
  await api.GET("/devices", {});
  await api.GET("/devices", { params: {} });
  await api.GET("/devices", { params: { query: { limit: 5, expand: ["connectivity"] } } });
});

test("query parameters have the values of the description", async () => {
  await api.GET("/devices/{device_id}", { params: { ...device, query: { expand: ["site"] } } });
  // @ts-expect-error Not a part of a device.
  await api.GET("/devices/{device_id}", { params: { ...device, query: { expand: ["everything"] } } });
});

test("a body is required where the description says so, and has its fields", async () => {
  await api.POST("/sites", { body: { name: "Harbour", timezone: "Europe/Oslo" } });
  // @ts-expect-error The site needs a name.
  await api.POST("/sites");
  // @ts-expect-error The site needs a name.
  await api.POST("/sites", { body: { timezone: "Europe/Oslo" } });
  // @ts-expect-error A name is text.
  await api.POST("/sites", { body: { name: 1, timezone: "Europe/Oslo" } });
});

test("a body of several media types is any of them", async () => {
  await api.POST("/blueprints/upload", { body: archive });
  await api.POST("/blueprints/upload", { body: { data: archive } });
  // @ts-expect-error Neither bytes nor a form with them.
  await api.POST("/blueprints/upload", { body: { file: archive } });
});

test("an operation without a body takes none", async () => {
  await api.GET("/devices", { params: {} });
  // @ts-expect-error Nothing is sent with a GET.
  await api.GET("/devices", { body: {} });
});

test("time limits, retries and headers go with a call", async () => {
  const { signal } = new AbortController();
  await api.GET("/devices", { signal, timeout: 500, totalTimeout: 1000, retry: false, headers: { "X-Mine": "1" } });
  await api.GET("/devices", { retry: { attempts: 2 }, headers: new Headers() });
  // @ts-expect-error It would be sent as the text "null".
  await api.GET("/devices", { headers: { "X-Mine": null } });
  // @ts-expect-error Milliseconds are a number.
  await api.GET("/devices", { timeout: "500" });
});

test("data is the body with its envelope", async () => {
  const { data, response } = await api.GET("/devices/{device_id}", { params: device });
  expectTypeOf(data.device).toEqualTypeOf<Device>();
  expectTypeOf(response).toEqualTypeOf<Response>();
  expectTypeOf((await api.GET("/devices")).data).toEqualTypeOf<DeviceList>();
  const body = { name: "Harbour", timezone: "Europe/Oslo" };
  expectTypeOf((await api.POST("/sites", { body })).data.site.name).toEqualTypeOf<string>();
  const deleted = await api.DELETE("/devices/{device_id}", { params: device });
  expectTypeOf(deleted.data).toEqualTypeOf<EmptyObject>();
});

test("a file is bytes", async () => {
  const params = { path: { blueprint_id: "e9b6a1d2-4c58-4a0e-b3f7-1d2c9a7e5f60" } };
  const { data } = await api.GET("/blueprints/{blueprint_id}/zip", { params });
  expectTypeOf(data).toEqualTypeOf<Uint8Array<ArrayBuffer>>();
});

test("parseAs says what data is", async () => {
  expectTypeOf((await api.GET("/devices", { parseAs: "json" })).data).toEqualTypeOf<unknown>();
  expectTypeOf((await api.GET("/devices", { parseAs: "text" })).data).toEqualTypeOf<string>();
  expectTypeOf((await api.GET("/devices", { parseAs: "blob" })).data).toEqualTypeOf<Blob>();
  expectTypeOf((await api.GET("/devices", { parseAs: "arrayBuffer" })).data).toEqualTypeOf<ArrayBuffer>();
  expectTypeOf((await api.GET("/devices", { parseAs: "stream" })).data).toEqualTypeOf<ReadableStream<
    Uint8Array<ArrayBuffer>
  > | null>();
  // @ts-expect-error Nothing reads that.
  await api.GET("/devices", { parseAs: "xml" });
});

test("refuses options of openapi-fetch that this client does not use", async () => {
  await api.GET("/devices", { timeout: 500 });
  // @ts-expect-error The client knows where the API is.
  await api.GET("/devices", { baseUrl: "https://elsewhere.example" });
  // @ts-expect-error The client has a fetch of its own.
  await api.GET("/devices", { fetch: globalThis.fetch });
  // @ts-expect-error Nothing would use it.
  await api.GET("/devices", { cache: "no-store" });
});

test("a misspelled name is refused", async () => {
  await api.GET("/devices", { params: { query: { expand: ["site"] } } });
  // @ts-expect-error It is `expand`.
  await api.GET("/devices", { params: { query: { expnd: ["site"] } } });
  // @ts-expect-error It is `params`.
  await api.GET("/devices", { parameters: { query: { expand: ["site"] } } });
});
