import { createClient } from "@enapter/http-api-client";
import {
  getDeviceQuery,
  invalidateAfterMutations,
  queryKey,
  updateDeviceMutation,
} from "@enapter/http-api-react-query";
import { MutationObserver, QueryClient } from "@tanstack/react-query";

const enapter = createClient();
const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 10_000 } },
});
invalidateAfterMutations(queryClient);

const query = getDeviceQuery(enapter, "battery-rack-1");
console.log((await queryClient.fetchQuery(query)).name);

// `useMutation` does this in a component.
const rename = new MutationObserver(queryClient, updateDeviceMutation(enapter));
await rename.mutate({
  device_id: "battery-rack-1",
  body: { name: "Rack in the hall" },
});

// The mutation has made the response in the cache stale.
console.log((await queryClient.fetchQuery(query)).name);

// A beginning of a key stands for all that begin so.
const devices = queryKey(enapter, "devices", "getDevice");
console.log(queryClient.getQueryCache().findAll({ queryKey: devices }).length);
