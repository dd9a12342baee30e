import { MutationObserver, QueryClient } from "@tanstack/query-core";
import { expect, test } from "vitest";
import {
  getDeviceQuery,
  invalidateAfterMutations,
  invalidates,
  listSitesQuery,
  queryKey,
  updateDeviceMutation,
} from "../../src/index.ts";
import { mockClient } from "../support/mock-client.ts";

/** A cache with a device and the sites, and whether each of them is out of date. */
async function filledCache() {
  const { enapter, mock } = mockClient();
  const queryClient = new QueryClient();
  const device = getDeviceQuery(enapter, "battery-rack-1");
  const sites = listSitesQuery(enapter);
  await queryClient.fetchQuery(device);
  await queryClient.fetchQuery(sites);
  const isInvalid = () => [device, sites].map((each) => queryClient.getQueryState(each.queryKey)?.isInvalidated);
  return { enapter, mock, queryClient, isInvalid };
}

const renamed = { device_id: "battery-rack-1", body: { name: "Rack" } };

test("success invalidates the resource, and nothing else", async () => {
  const { enapter, queryClient, isInvalid } = await filledCache();
  invalidateAfterMutations(queryClient);
  await new MutationObserver(queryClient, updateDeviceMutation(enapter)).mutate(renamed);
  expect(isInvalid()).toEqual([true, false]);
});

test("a lost response invalidates, because the request may have had its effect", async () => {
  const { enapter, mock, queryClient, isInvalid } = await filledCache();
  invalidateAfterMutations(queryClient);
  mock.faults.add({ kind: "drop-after", operation: "updateDevice" });
  const observer = new MutationObserver(queryClient, updateDeviceMutation(enapter));
  await expect(observer.mutate(renamed)).rejects.toThrow();
  expect(isInvalid()).toEqual([true, false]);
});

test("a refusal invalidates nothing", async () => {
  const { enapter, queryClient, isInvalid } = await filledCache();
  invalidateAfterMutations(queryClient);
  const observer = new MutationObserver(queryClient, updateDeviceMutation(enapter));
  await expect(observer.mutate({ ...renamed, device_id: "none" })).rejects.toMatchObject({ status: 404 });
  expect(isInvalid()).toEqual([false, false]);
});

test("it can be ended", async () => {
  const { enapter, queryClient, isInvalid } = await filledCache();
  invalidateAfterMutations(queryClient)();
  await new MutationObserver(queryClient, updateDeviceMutation(enapter)).mutate(renamed);
  expect(isInvalid()).toEqual([false, false]);
});

test("a program with meta of its own takes the keys along", () => {
  const { enapter } = mockClient();
  expect(invalidates(updateDeviceMutation(enapter))).toEqual([queryKey(enapter, "devices")]);
  expect(invalidates({ meta: { own: 1 } })).toEqual([]);
  expect(invalidates({})).toEqual([]);
});
