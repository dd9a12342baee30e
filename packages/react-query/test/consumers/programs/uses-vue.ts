import { createClient, type Device } from "@enapter/http-api-client";
import { executeCommandMutation, getDeviceQuery, listDevicesInfiniteQuery } from "@enapter/http-api-react-query";
import { useInfiniteQuery, useMutation, useQuery } from "@tanstack/vue-query";
import type { Same } from "./same.ts";

const enapter = createClient({ token: "example-token" });

export function useAll() {
  const { data, error } = useQuery(getDeviceQuery(enapter, "a"));
  const device = data.value;
  const isDevice: Same<typeof device, Device | undefined> = true;
  const { data: pages } = useInfiniteQuery(listDevicesInfiniteQuery(enapter));
  const { mutate } = useMutation(executeCommandMutation(enapter));
  mutate({ device_id: "a", body: { name: "stop" } });
  return { isDevice, outcome: error.value?.name, items: pages.value?.pages.flatMap(({ items }) => items) };
}
