import { MutationObserver, QueryClient, QueryObserver } from "@tanstack/query-core";
import { expect, onTestFinished, test, vi } from "vitest";
import { getDeviceQuery, invalidateAfterMutations, invalidates, updateDeviceMutation } from "../../src/index.ts";
import { mockClient } from "../support/mock-client.ts";

const id = "battery-rack-1";
const renamed = { device_id: id, body: { name: "Rack" } };

/** A page that shows a device. */
async function shownDevice() {
  const { enapter, mock } = mockClient();
  const queryClient = new QueryClient();
  onTestFinished(invalidateAfterMutations(queryClient));
  const options = getDeviceQuery(enapter, id);
  const observer = new QueryObserver(queryClient, options);
  onTestFinished(observer.subscribe(() => {}));
  const name = () => observer.getCurrentResult().data?.name;
  await vi.waitUntil(() => name() === "Battery Rack 1");
  return { enapter, mock, queryClient, options, name };
}

test("after a lost response the page shows what the request did", async () => {
  const { enapter, mock, queryClient, name } = await shownDevice();
  mock.faults.add({ kind: "drop-after", operation: "updateDevice" });
  await expect(new MutationObserver(queryClient, updateDeviceMutation(enapter)).mutate(renamed)).rejects.toThrow();
  await vi.waitUntil(() => name() === "Rack");
});

test("after a 404 nothing is asked again", async () => {
  const { enapter, mock, queryClient } = await shownDevice();
  const observer = new MutationObserver(queryClient, updateDeviceMutation(enapter));
  await expect(observer.mutate({ ...renamed, device_id: "nothing" })).rejects.toThrow();
  expect(queryClient.isFetching()).toBe(0);
  expect(mock.requests.of("getDevice")).toHaveLength(1);
});

test("functions of the application do not switch it off", async () => {
  const { enapter, queryClient, name } = await shownDevice();
  const onSuccess = vi.fn();
  await new MutationObserver(queryClient, { ...updateDeviceMutation(enapter), onSuccess }).mutate(renamed);
  expect(onSuccess).toHaveBeenCalled();
  await vi.waitUntil(() => name() === "Rack");
});

test("meta of the application switches it off, unless it takes the keys along", async () => {
  const { enapter, mock, queryClient, name } = await shownDevice();
  const mutation = updateDeviceMutation(enapter);
  const meta = { own: true };
  await new MutationObserver(queryClient, { ...mutation, meta }).mutate(renamed);
  expect(queryClient.isFetching()).toBe(0);
  expect(mock.requests.of("getDevice")).toHaveLength(1);
  const kept = { ...mutation, meta: { ...meta, invalidates: invalidates(mutation) } };
  await new MutationObserver(queryClient, kept).mutate(renamed);
  await vi.waitUntil(() => name() === "Rack");
});

test("an optimistic update is shown at once, and taken back after a refusal", async () => {
  const { enapter, queryClient, options, name } = await shownDevice();
  const { queryKey } = options;
  const observer = new MutationObserver(queryClient, {
    ...updateDeviceMutation(enapter),
    async onMutate({ body }) {
      const before = queryClient.getQueryData(queryKey);
      queryClient.setQueryData(queryKey, (old) => old && { ...old, name: body.name ?? old.name });
      return { before };
    },
    onError: (_error, _variables, shown) => void queryClient.setQueryData(queryKey, shown?.before),
  });
  const saving = observer.mutate({ device_id: "nothing", body: { name: "Other" } });
  await vi.waitUntil(() => name() === "Other");
  await expect(saving).rejects.toThrow();
  expect(name()).toBe("Battery Rack 1");
});
