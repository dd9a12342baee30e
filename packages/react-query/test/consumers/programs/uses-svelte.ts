import { createClient, type Device, type EnapterError } from "@enapter/http-api-client";
import {
  executeCommandMutation,
  getDeviceQuery,
  itemsOf,
  listDevicesInfiniteQuery,
} from "@enapter/http-api-react-query";
import { createInfiniteQuery, createMutation, createQuery } from "@tanstack/svelte-query";
import type { Same } from "./same.ts";

const enapter = createClient({ token: "example-token" });

export function createAll() {
  const device = createQuery(() => ({ ...getDeviceQuery(enapter, "a"), select: ({ name }: Device) => name }));
  const isName: Same<typeof device.data, string | undefined> = true;
  const isEnapterError: Same<typeof device.error, EnapterError | null> = true;
  const list = createInfiniteQuery(() => ({ ...listDevicesInfiniteQuery(enapter), select: itemsOf<Device> }));
  const isItems: Same<typeof list.data, Device[] | undefined> = true;
  const command = createMutation(() => executeCommandMutation(enapter));
  command.mutate({ device_id: "a", body: { name: "stop" } });
  return { isName, isEnapterError, isItems };
}
