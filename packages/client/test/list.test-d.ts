import { expectTypeOf, test } from "vitest";
import type { Device, EnapterClient, List, ListPage, Page } from "../src/index.ts";

declare const enapter: EnapterClient;

test("a list is a promise of its first page", async () => {
  const devices = enapter.devices.list();
  expectTypeOf(devices).toEqualTypeOf<List<Device>>();
  expectTypeOf(devices).toExtend<Promise<Page<Device>>>();
  expectTypeOf(await devices).toEqualTypeOf<ListPage<Device>>();
  expectTypeOf(await devices.catch(() => undefined)).toEqualTypeOf<ListPage<Device> | undefined>();
  expectTypeOf(await devices.finally(() => {})).toEqualTypeOf<ListPage<Device>>();
  const [sites, page] = await Promise.all([enapter.sites.list(), devices]);
  expectTypeOf(sites.totalCount).toEqualTypeOf<number | undefined>();
  expectTypeOf(page.items).toEqualTypeOf<readonly Device[]>();
});

test("a page can be iterated over", async () => {
  for (const device of await enapter.devices.list()) expectTypeOf(device).toEqualTypeOf<Device>();
  expectTypeOf([...(await enapter.devices.list())]).toEqualTypeOf<Device[]>();
  for await (const page of enapter.devices.list().pages()) {
    for (const device of page) expectTypeOf(device).toEqualTypeOf<Device>();
  }
  // @ts-expect-error a list itself is read page by page, so not with `for … of`
  for (const device of enapter.devices.list()) void device;
});
