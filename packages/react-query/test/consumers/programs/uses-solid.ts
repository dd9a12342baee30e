import { createClient, type Device, type EnapterError } from "@enapter/http-api-client";
import {
  executeCommandMutation,
  getDeviceQuery,
  itemsOf,
  listDevicesInfiniteQuery,
} from "@enapter/http-api-react-query";
import { useInfiniteQuery, useMutation, useQuery } from "@tanstack/solid-query";
import type { Same } from "./same.ts";

const enapter = createClient({ token: "example-token" });

export function useAll() {
  const device = useQuery(() => ({ ...getDeviceQuery(enapter, "a"), select: ({ name }: Device) => name }));
  const isName: Same<typeof device.data, string | undefined> = true;
  const isEnapterError: Same<typeof device.error, EnapterError | null> = true;
  const list = useInfiniteQuery(() => ({ ...listDevicesInfiniteQuery(enapter), select: itemsOf<Device> }));
  const isItems: Same<typeof list.data, Device[] | undefined> = true;
  const command = useMutation(() => executeCommandMutation(enapter));
  command.mutate({ device_id: "a", body: { name: "stop" } });
  return { isName, isEnapterError, isItems };
}
