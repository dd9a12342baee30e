import { MutationObserver, QueryClient, QueryObserver } from "query-core-oldest";
import { expect, onTestFinished, test, vi } from "vitest";
import {
  getDeviceQuery,
  invalidateAfterMutations,
  itemsOf,
  listDevicesInfiniteQuery,
  streamIntoCache,
  updateDeviceMutation,
} from "../../src/index.ts";
import { mockClient } from "../support/mock-client.ts";

const id = "battery-rack-1";

test("options of this copy of TanStack do all in an older one", async () => {
  const { enapter } = mockClient();
  const queryClient = new QueryClient();
  onTestFinished(invalidateAfterMutations(queryClient));
  const device = getDeviceQuery(enapter, id);
  const observer = new QueryObserver(queryClient, device);
  onTestFinished(observer.subscribe(() => {}));
  const name = () => observer.getCurrentResult().data?.name;
  await vi.waitUntil(() => name() === "Battery Rack 1");
  await new MutationObserver(queryClient, updateDeviceMutation(enapter)).mutate({ device_id: id, body: { name: "A" } });
  await vi.waitUntil(() => name() === "A");
  async function* names() {
    yield "B";
  }
  const fold = (shown: NonNullable<ReturnType<typeof observer.getCurrentResult>["data"]>, next: string) => {
    return { ...shown, name: next };
  };
  await streamIntoCache(queryClient, names(), { queryKey: device.queryKey, fold });
  expect(name()).toBe("B");
  const pages = await queryClient.fetchInfiniteQuery(listDevicesInfiniteQuery(enapter, { limit: 2 }));
  expect(itemsOf(pages)).toHaveLength(2);
});
