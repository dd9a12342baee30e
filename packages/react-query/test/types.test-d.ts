import { createClient, type Device, type EnapterError, type Expanded, type Page } from "@enapter/http-api-client";
import { type InfiniteData, MutationObserver, QueryClient, QueryObserver, skipToken } from "@tanstack/query-core";
import { expectTypeOf, test } from "vitest";
import {
  executeCommandMutation,
  getDeviceQuery,
  itemsOf,
  listDevicesInfiniteQuery,
  listDevicesQuery,
  queryKey,
  streamIntoCache,
} from "../src/index.ts";

const enapter = createClient({ token: "example-token" });
const queryClient = new QueryClient();

test("data and error are those of the client", () => {
  const observer = new QueryObserver(queryClient, getDeviceQuery(enapter, "a"));
  expectTypeOf(observer.getCurrentResult().data).toEqualTypeOf<Device | undefined>();
  expectTypeOf(observer.getCurrentResult().error).toEqualTypeOf<EnapterError | null>();
  expectTypeOf(queryClient.fetchQuery(getDeviceQuery(enapter, "a"))).resolves.toEqualTypeOf<Device>();
  expectTypeOf(queryClient.getQueryData(getDeviceQuery(enapter, "a").queryKey)).toEqualTypeOf<Device | undefined>();
});

test("select and replaced options keep the types", () => {
  const named = new QueryObserver(queryClient, {
    ...getDeviceQuery(enapter, "a"),
    retry: 3,
    select: (device) => device.name,
  });
  expectTypeOf(named.getCurrentResult().data).toEqualTypeOf<string | undefined>();
  expectTypeOf(named.getCurrentResult().error).toEqualTypeOf<EnapterError | null>();
});

test("an argument may be skipToken", () => {
  const id = "a" as string | undefined;
  const observer = new QueryObserver(queryClient, getDeviceQuery(enapter, id ?? skipToken));
  expectTypeOf(observer.getCurrentResult().data).toEqualTypeOf<Device | undefined>();
  const list = new QueryObserver(
    queryClient,
    listDevicesQuery(enapter, id === undefined ? skipToken : { site_id: id }),
  );
  expectTypeOf(list.getCurrentResult().data).toEqualTypeOf<Page<Device> | undefined>();
});

test("a part that is asked for is there", () => {
  const device = new QueryObserver(queryClient, getDeviceQuery(enapter, "a", { expand: ["connectivity"] }));
  expectTypeOf(device.getCurrentResult().data).toEqualTypeOf<Expanded<Device, readonly ["connectivity"]> | undefined>();
  const id = "a" as string | undefined;
  const later = new QueryObserver(queryClient, getDeviceQuery(enapter, id ?? skipToken, { expand: ["manifest"] }));
  expectTypeOf(later.getCurrentResult().data?.manifest).not.toEqualTypeOf<undefined>();
  const list = queryClient.fetchQuery(listDevicesQuery(enapter, { expand: ["connectivity"] }));
  expectTypeOf(list).resolves.toEqualTypeOf<Page<Expanded<Device, readonly ["connectivity"]>>>();
});

test("an infinite query has pages", () => {
  const options = listDevicesInfiniteQuery(enapter);
  expectTypeOf(queryClient.getQueryData(options.queryKey)).toEqualTypeOf<
    InfiniteData<Page<Device>, number> | undefined
  >();
  expectTypeOf(itemsOf<Device>).returns.toEqualTypeOf<Device[]>();
  expectTypeOf(queryClient.fetchInfiniteQuery(options)).resolves.toMatchTypeOf<{ pages: Page<Device>[] }>();
});

test("TanStack aborts requests, so there is no signal", () => {
  const { signal } = new AbortController();
  // @ts-expect-error: the signal of a query is that of TanStack
  getDeviceQuery(enapter, "a", { signal });
});

test("variables are the arguments and options of the method", () => {
  const observer = new MutationObserver(queryClient, executeCommandMutation(enapter));
  const { signal } = new AbortController();
  void (() => observer.mutate({ device_id: "a", body: { name: "stop" }, expand: ["log"], signal, timeout: 1 }));
  // @ts-expect-error: the body is missing
  void (() => observer.mutate({ device_id: "a" }));
  expectTypeOf(observer.getCurrentResult().error).toEqualTypeOf<EnapterError | null>();
});

test("partial keys know resources, operations and parameters", () => {
  queryKey(enapter, "devices", "getDevice", { device_id: "a" });
  // @ts-expect-error: no such resource
  queryKey(enapter, "gadgets");
  // @ts-expect-error: an operation of another resource
  queryKey(enapter, "devices", "getSite");
  // @ts-expect-error: no such parameter
  queryKey(enapter, "devices", "getDevice", { id: "a" });
});

test("fold has the type of the data behind the key", () => {
  void (() =>
    streamIntoCache(queryClient, enapter.devices.streamTelemetry("a"), {
      queryKey: getDeviceQuery(enapter, "a").queryKey,
      fold: (device) => {
        expectTypeOf(device).toEqualTypeOf<Device>();
        return device;
      },
    }));
});
