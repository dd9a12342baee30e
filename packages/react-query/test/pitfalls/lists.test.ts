import { createClient } from "@enapter/http-api-client";
import { createMockFetch } from "@enapter/http-api-mock";
import { InfiniteQueryObserver, QueryClient } from "@tanstack/query-core";
import { expect, onTestFinished, test, vi } from "vitest";
import { itemsOf, listDevicesInfiniteQuery, listDevicesQuery, listRulesInfiniteQuery } from "../../src/index.ts";
import { mockClient } from "../support/mock-client.ts";

const site = "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11";

test("a deletion between two pages hides an item until the list is read again", async () => {
  const { enapter } = mockClient();
  const options = { ...listDevicesInfiniteQuery(enapter, { limit: 4 }), select: itemsOf };
  const observer = new InfiniteQueryObserver(new QueryClient(), options);
  onTestFinished(observer.subscribe(() => {}));
  await vi.waitUntil(() => observer.getCurrentResult().isSuccess);
  const before = await enapter.devices.list().toArray();
  const [first, , , , hidden] = before;
  await enapter.devices.delete(String(first?.id));
  const { data: shown } = await observer.fetchNextPage();
  expect(shown).not.toContainEqual(hidden);
  const { data: again } = await observer.refetch();
  expect(again).toContainEqual(hidden);
});

test("the first page of a list that is asked for without a limit has no limit", async () => {
  const { enapter, mock } = mockClient();
  const data = await new QueryClient().fetchInfiniteQuery(listRulesInfiniteQuery(enapter, { site_id: site, limit: 1 }));
  expect(data.pages[0]?.items).toHaveLength(2);
  expect(mock.requests.last?.query).toBe("");
});

test("on a server that has no pages a second page is empty, and the last", async () => {
  const mock = createMockFetch({ token: "example-token", mode: "legacy-gateway-strict" });
  const enapter = createClient({ token: "example-token", baseUrl: mock.url, fetch: mock });
  const observer = new InfiniteQueryObserver(new QueryClient(), listRulesInfiniteQuery(enapter));
  onTestFinished(observer.subscribe(() => {}));
  await vi.waitUntil(() => observer.getCurrentResult().isSuccess);
  const { data, hasNextPage } = await observer.fetchNextPage();
  expect(data?.pages.map(({ items }) => items.length)).toEqual([2, 0]);
  expect(hasNextPage).toBe(false);
});

test("a page in the cache is plain data, which TanStack compares, shares and dehydrates", async () => {
  const { enapter } = mockClient();
  const page = await new QueryClient().fetchQuery(listDevicesQuery(enapter, { limit: 2 }));
  expect(JSON.parse(JSON.stringify(page))).toStrictEqual(page);
});
