import { createClient } from "@enapter/http-api-client";
import { overRelay } from "@enapter/http-api-client/relay";
import {
  executeCommandMutation,
  getDeviceQuery,
  itemsOf,
  listDevicesInfiniteQuery,
  queryTimeseriesQuery,
} from "@enapter/http-api-react-query";
import {
  skipToken,
  useInfiniteQuery,
  useMutation,
  useQuery,
} from "@tanstack/react-query";

const enapter = createClient(overRelay());

// Sends nothing as long as there is no id.
export function useDevice(id: string | undefined) {
  return useQuery({
    ...getDeviceQuery(enapter, id ?? skipToken, { expand: ["connectivity"] }),
    refetchInterval: 10_000,
  });
}

// `data` has the devices of all pages; `fetchNextPage()` reads 50 more.
export function useDevices(site_id: string) {
  return useInfiniteQuery({
    ...listDevicesInfiniteQuery(enapter, { site_id, limit: 50 }),
    select: itemsOf,
  });
}

// `start` is in Unix seconds. Round it: each new one is a new request.
export function useHourOf(device: string, attribute: string, start: number) {
  const telemetry = [{ device, attribute }];
  const body = { from: start, to: start + 3600, granularity: "1m", telemetry };
  return useQuery(queryTimeseriesQuery(enapter, body));
}

// Disable the button while `isPending`: two clicks are two commands.
export function useCommand() {
  return useMutation(executeCommandMutation(enapter, { timeout: 60_000 }));
}
