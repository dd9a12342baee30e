import { ConnectionError, type EnapterClient } from "@enapter/http-api-client";
import {
  executeCommandMutation,
  getDeviceQuery,
  invalidateAfterMutations,
  listDevicesInfiniteQuery,
  queryTimeseriesQuery,
  streamIntoCache,
  withQueryScope,
} from "@enapter/http-api-react-query";
import { deserializeData, serializeData } from "@enapter/http-api-react-query/hydration";
import { dehydrate, hydrate, MutationObserver, QueryClient, QueryObserver } from "@tanstack/query-core";
import type { SuiteCheck } from "../check.ts";
import { connectClient, device, fault, lastHour, limitCommand } from "../client.ts";
import { failure, same } from "../expect.ts";

/** Stands for values that JSON lacks, as some time series have them. */
const exact = new Map([[1, 2n ** 63n]]);

/** Returns the telemetry stream up to a number of messages. */
async function* messages({ devices }: EnapterClient, count: number): AsyncGenerator<number> {
  let read = 0;
  for await (const { timestamp } of devices.streamTelemetry(device, { timeout: 5_000 })) {
    yield timestamp;
    read += 1;
    if (read === count) return;
  }
}

export const queryChecks: readonly SuiteCheck[] = [
  {
    name: "query rendered on a server and hydrated",
    async run(surroundings) {
      const onServer = withQueryScope(connectClient(surroundings), "site");
      const server = new QueryClient({ defaultOptions: { dehydrate: { serializeData } } });
      const series = lastHour();
      const { columns } = await server.fetchQuery(queryTimeseriesQuery(onServer, series));
      await server.fetchQuery(getDeviceQuery(onServer, device));
      await server.fetchInfiniteQuery(listDevicesInfiniteQuery(onServer, { limit: 3 }));
      server.setQueryData(["exact"], exact);
      const sent = JSON.stringify(dehydrate(server));

      let requests = 0;
      const client = connectClient(surroundings, {
        async fetch() {
          requests += 1;
          throw new TypeError("the page asks again");
        },
      });
      const inPage = withQueryScope(client, "site");
      const page = new QueryClient({
        defaultOptions: { hydrate: { deserializeData }, queries: { staleTime: Number.POSITIVE_INFINITY } },
      });
      hydrate(page, JSON.parse(sent));
      const shown = new QueryObserver(page, getDeviceQuery(inPage, device));
      const leave = shown.subscribe(() => {});
      same(shown.getCurrentResult().data?.slug, device, "slug");
      leave();
      const read = await page.fetchQuery(queryTimeseriesQuery(inPage, series));
      const values = read.columns[0]?.values;
      // A test runner may have arrays of two realms.
      same(Object.prototype.toString.call(values), "[object Float64Array]", "values");
      same(values?.join(), columns[0]?.values.join(), "values");
      const { pages } = await page.fetchInfiniteQuery(listDevicesInfiniteQuery(inPage, { limit: 3 }));
      same(pages[0]?.items.length, 3, "devices");
      same(page.getQueryData<typeof exact>(["exact"])?.get(1), exact.get(1), "bigint");
      same(requests, 0, "requests of the page");
    },
  },
  {
    name: "mutation that TanStack sends once",
    async run(surroundings) {
      let requests = 0;
      const client = connectClient(surroundings, {
        fetch(url, init) {
          if (init?.method === "POST") requests += 1;
          return fetch(url, init);
        },
      });
      const queryClient = new QueryClient({ defaultOptions: { mutations: { retry: 3, retryDelay: 1 } } });
      invalidateAfterMutations(queryClient);
      const query = getDeviceQuery(client, device);
      const command = new MutationObserver(queryClient, executeCommandMutation(client));
      await queryClient.fetchQuery(query);
      const lost = command.mutate({ device_id: device, body: limitCommand, ...fault("drop-after") });
      same((await failure(lost, ConnectionError)).outcome, "unknown", "outcome");
      same(requests, 1, "requests");
      same(queryClient.getQueryState(query.queryKey)?.isInvalidated, true, "the device is stale");
      same((await command.mutate({ device_id: device, body: limitCommand })).state, "SUCCESS", "state");
      same(requests, 2, "requests");
    },
  },
  {
    name: "stream into the cache of queries",
    async run(surroundings) {
      if (surroundings.streams === "refused") return "refused";
      const queryClient = new QueryClient();
      queryClient.setQueryData<number[]>(["timestamps"], []);
      await streamIntoCache(queryClient, messages(connectClient(surroundings), 2), {
        queryKey: ["timestamps"],
        fold: (timestamps, timestamp) => [...(timestamps as number[]), timestamp],
      });
      same(queryClient.getQueryData<number[]>(["timestamps"])?.length, 2, "messages");
      return undefined;
    },
  },
];
