import { InfiniteQueryObserver, QueryClient, skipToken } from "@tanstack/query-core";
import { describe, expect, test, vi } from "vitest";
import { makeInfiniteQuery } from "../../src/core/infinite.ts";
import { type EnapterInfiniteQuery, itemsOf, listDevicesInfiniteQuery } from "../../src/index.ts";
import { mockClient } from "../support/mock-client.ts";

const page = (items: readonly unknown[], offset: number, totalCount?: number) => ({ items, offset, totalCount });

describe("an infinite query", () => {
  test("reads page after page to the total", async () => {
    const { enapter, mock } = mockClient();
    const options = { ...listDevicesInfiniteQuery(enapter, { limit: 5 }), pages: Number.MAX_SAFE_INTEGER };
    const data = await new QueryClient().fetchInfiniteQuery(options);
    const all = await enapter.devices.list().toArray();
    expect(itemsOf(data)).toEqual(all);
    expect(data.pageParams).toEqual([...Array(Math.ceil(all.length / 5)).keys()].map((index) => 5 * index));
    expect(mock.requests.of("listDevices").length).toBe(data.pages.length + 1);
  });

  test("begins where the caller says", async () => {
    const { enapter } = mockClient();
    const observer = new InfiniteQueryObserver(new QueryClient(), listDevicesInfiniteQuery(enapter, { offset: 3 }));
    const { data } = await observer.refetch();
    expect(data?.pages[0]?.offset).toBe(3);
  });

  test("passes the position by the option that the operation names", async () => {
    const { enapter } = mockClient();
    const read = vi.fn(async (_client: unknown, options: { readonly start?: number }) => {
      const offset = options.start ?? 0;
      return { items: [offset], offset, totalCount: 2 };
    });
    const made = makeInfiniteQuery<number>(enapter, {}, {}, ["things", "listThings", read, [], "start"]);
    const options = made as EnapterInfiniteQuery<number>;
    const { pageParams } = await new QueryClient().fetchInfiniteQuery({ ...options, pages: 2 });
    expect(pageParams).toEqual([0, 1]);
    expect(read.mock.calls.map(([, { start }]) => start)).toEqual([0, 1]);
  });

  test("takes skipToken", () => {
    expect(listDevicesInfiniteQuery(mockClient().enapter, skipToken).queryFn).toBe(skipToken);
  });

  test("ends at the total, or at an empty page where the server does not count", () => {
    const { getNextPageParam } = listDevicesInfiniteQuery(mockClient().enapter);
    expect(getNextPageParam(page([1, 2], 0, 3) as never)).toBe(2);
    expect(getNextPageParam(page([1], 2, 3) as never)).toBe(undefined);
    expect(getNextPageParam(page([1], 2) as never)).toBe(3);
    expect(getNextPageParam(page([], 3) as never)).toBe(undefined);
  });
});

describe("itemsOf", () => {
  test("leaves out an item that comes again, and nothing without an id", () => {
    const pages = [page([{ id: "a" }, "x", null], 0), page([{ id: "b" }, { id: "a" }, "x", null], 3)];
    expect(itemsOf({ pages })).toEqual([{ id: "a" }, "x", null, { id: "b" }, "x", null]);
  });
});
