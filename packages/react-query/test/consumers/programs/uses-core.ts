import { createClient, type Device, type EnapterError, type Page } from "@enapter/http-api-client";
import {
  executeCommandMutation,
  getDeviceQuery,
  invalidateAfterMutations,
  itemsOf,
  listDevicesInfiniteQuery,
  queryKey,
  queryTimeseriesQuery,
  streamIntoCache,
} from "@enapter/http-api-react-query";
import { deserializeData, serializeData } from "@enapter/http-api-react-query/hydration";
import { dehydrate, MutationObserver, QueryClient, QueryObserver, skipToken } from "@tanstack/query-core";
import type { Same } from "./same.ts";

const enapter = createClient({ token: "example-token" });
const queryClient = new QueryClient({ defaultOptions: { dehydrate: { serializeData }, hydrate: { deserializeData } } });
const id = "battery-rack-1" as string | undefined;

export const end: () => void = invalidateAfterMutations(queryClient);
export const state = dehydrate(queryClient);

const observer = new QueryObserver(queryClient, getDeviceQuery(enapter, "a"));
const { data, error } = observer.getCurrentResult();
export const isDevice: Same<typeof data, Device | undefined> = true;
export const isEnapterError: Same<typeof error, EnapterError | null> = true;

const named = new QueryObserver(queryClient, { ...getDeviceQuery(enapter, "a"), retry: 2, select: ({ name }) => name });
const { data: name, error: nameError } = named.getCurrentResult();
export const isText: Same<typeof name, string | undefined> = true;
export const isStillEnapterError: Same<typeof nameError, EnapterError | null> = true;

const skipped = new QueryObserver(queryClient, getDeviceQuery(enapter, id ?? skipToken)).getCurrentResult().data;
export const isSkippable: Same<typeof skipped, Device | undefined> = true;

export async function read() {
  const device = await queryClient.fetchQuery(getDeviceQuery(enapter, "a"));
  const isFetched: Same<typeof device, Device> = true;
  const cached = queryClient.getQueryData(getDeviceQuery(enapter, "a").queryKey);
  const isCached: Same<typeof cached, Device | undefined> = true;
  queryClient.setQueryData(getDeviceQuery(enapter, "a").queryKey, (old) => old && { ...old, name: "Rack" });
  const { pages } = await queryClient.fetchInfiniteQuery(listDevicesInfiniteQuery(enapter, { limit: 2 }));
  const items: Device[] = itemsOf({ pages });
  const page: Page<Device> | undefined = pages[0];
  const { columns } = await queryClient.fetchQuery({ ...queryTimeseriesQuery(enapter, series), staleTime: 1_000 });
  await queryClient.invalidateQueries({ queryKey: queryKey(enapter, "devices", "getDevice", { device_id: "a" }) });
  await streamIntoCache(queryClient, enapter.devices.streamTelemetry("a"), {
    queryKey: getDeviceQuery(enapter, "a").queryKey,
    fold: (old) => ({ ...old, name: "Rack" }),
  });
  return { isFetched, isCached, items, page, columns };
}

export async function act() {
  const command = new MutationObserver(queryClient, executeCommandMutation(enapter, { timeout: 60_000 }));
  const { state } = await command.mutate({ device_id: "a", body: { name: "stop" }, expand: ["log"] });
  return state;
}

const series = {
  from: "2026-01-14T00:00:00Z",
  to: "2026-01-14T01:00:00Z",
  granularity: "1m",
  telemetry: [{ device: "a", attribute: "power" }],
};
