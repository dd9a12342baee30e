import { createClient, type Device } from "@enapter/http-api-client";
import {
  executeCommandMutation,
  getDeviceQuery,
  invalidateAfterMutations,
  listDevicesInfiniteQuery,
  streamIntoCache,
} from "@enapter/http-api-react-query";
import { MutationObserver, QueryClient, QueryObserver, skipToken } from "query-core-oldest";
import type { Same } from "./same.ts";

// A program with two copies of TanStack: that of the options, and an older one.
const enapter = createClient({ token: "example-token" });
const queryClient = new QueryClient();
const id = "a" as string | undefined;

const { data } = new QueryObserver(queryClient, getDeviceQuery(enapter, id ?? skipToken)).getCurrentResult();
export const isDevice: Same<typeof data, Device | undefined> = true;

export async function all() {
  invalidateAfterMutations(queryClient);
  const { pages } = await queryClient.fetchInfiniteQuery(listDevicesInfiniteQuery(enapter));
  const { queryKey } = getDeviceQuery(enapter, "a");
  await streamIntoCache(queryClient, enapter.devices.streamTelemetry("a"), { queryKey, fold: (device) => device });
  await new MutationObserver(queryClient, executeCommandMutation(enapter)).mutate({
    device_id: "a",
    body: { name: "stop" },
  });
  return pages;
}
