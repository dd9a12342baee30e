import { describe, expect, test, vi } from "vitest";
import { paginate } from "../../../src/core/calls/paginate.ts";
import { createCore } from "../../../src/core/parts/create-core.ts";
import * as query from "../../../src/core/request/query-styles.ts";
import type { Operation, Pagination } from "../../../src/core/types/operation.ts";
import { AbortError, DecodeError, UsageError } from "../../../src/errors/index.ts";
import { testApi } from "../../support/api.ts";
import { collect } from "../../support/collect.ts";
import { hangingFetch, recordingFetch, type SentRequest } from "../../support/fetch.ts";
import { countingSignal } from "../../support/signal.ts";

const pagination: Pagination = { items: "things", offset: "offset", limit: "limit", total: "total_count" };
const operation: Operation = {
  id: "listThings",
  method: "GET",
  path: "/things",
  query: { offset: query.simple, limit: query.simple, expand: query.comma },
  pagination,
};
const legacyOperation: Operation = { ...operation, pagination: { ...pagination, bareFirstRequest: true } };

/** A server with so many things that sends at most `size` of them at a time. */
function thingServer(count: number, size: number, withTotal = true) {
  const things = Array.from({ length: count }, (_, index) => `thing-${index}`);
  return ({ url }: SentRequest) => {
    const offset = Number(url.searchParams.get("offset") ?? 0);
    const limit = Math.min(Number(url.searchParams.get("limit") ?? size), size);
    return Response.json({
      things: things.slice(offset, offset + limit),
      ...(withTotal ? { total_count: count } : {}),
    });
  };
}

function list(answer: (request: SentRequest) => Response, described: Operation, options?: object) {
  const { fetch, requests } = recordingFetch(answer);
  const client = createCore(testApi, { token: "example-token", baseUrl: testApi.cloudUrl, fetch });
  return {
    things: paginate<string>(client, described, {}, options),
    queries: () => requests.map(({ url }) => url.search),
  };
}

const names = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `thing-${from + index}`);

describe("pages", () => {
  test.each<[string, number, number, boolean, object, string[], string[]]>([
    ["the total ends the walk", 5, 2, true, {}, names(0, 5), ["?offset=0", "?offset=2", "?offset=4"]],
    ["the total ends it at a full last page, too", 4, 2, true, {}, names(0, 4), ["?offset=0", "?offset=2"]],
    ["one page is one request", 2, 50, true, {}, names(0, 2), ["?offset=0"]],
    ["nothing is one request", 0, 50, true, {}, [], ["?offset=0"]],
    ["without a total, an empty page ends it", 3, 2, false, {}, names(0, 3), ["?offset=0", "?offset=2", "?offset=3"]],
    ["the caller's offset starts it", 5, 2, true, { offset: 3 }, names(3, 5), ["?offset=3"]],
    ["an offset past the end gives nothing", 5, 2, true, { offset: 9 }, [], ["?offset=9"]],
    [
      "the caller's limit is the size of a page, not of the list",
      3,
      50,
      true,
      { limit: 2 },
      names(0, 3),
      ["?offset=0&limit=2", "?offset=2&limit=2"],
    ],
    [
      "a server that sends fewer than asked for loses nothing",
      3,
      1,
      true,
      { limit: 2 },
      names(0, 3),
      ["?offset=0&limit=2", "?offset=1&limit=2", "?offset=2&limit=2"],
    ],
    [
      "other parameters go along on every page",
      3,
      2,
      true,
      { expand: ["a", "b"] },
      names(0, 3),
      ["?offset=0&expand=a,b", "?offset=2&expand=a,b"],
    ],
  ])("%s", async (_name, count, size, withTotal, options, expected, queries) => {
    const { things, queries: sent } = list(thingServer(count, size, withTotal), operation, options);
    expect(await collect(things)).toEqual(expected);
    expect(sent()).toEqual(queries);
  });

  test("nothing is requested before iteration, and then one page ahead", async () => {
    const { things, queries } = list(thingServer(6, 2), operation);
    expect(queries()).toEqual([]);
    const iterator = things[Symbol.asyncIterator]();
    await iterator.next();
    await iterator.next();
    expect(queries()).toEqual(["?offset=0", "?offset=2"]);
    await iterator.next();
    expect(queries()).toEqual(["?offset=0", "?offset=2", "?offset=4"]);
  });

  test("an early break stops the requests", async () => {
    const { things, queries } = list(thingServer(100, 2), operation);
    for await (const thing of things) if (thing === "thing-2") break;
    expect(queries()).toEqual(["?offset=0", "?offset=2", "?offset=4"]);
  });

  test("a break cancels the page that was requested ahead, and leaves no listener", async () => {
    const { controller, signal, listeners } = countingSignal();
    const server = thingServer(100, 2);
    const { fetch, requests } = recordingFetch((request, index) =>
      index === 0 ? server(request) : new Promise<Response>(() => {}),
    );
    const client = createCore(testApi, { token: "example-token", baseUrl: testApi.cloudUrl, fetch });
    for await (const thing of paginate<string>(client, operation, {}, { signal })) if (thing === "thing-0") break;
    expect(requests).toHaveLength(2);
    expect(requests[1]?.init.signal?.aborted).toBe(true);
    expect(listeners()).toBe(0);
    expect(controller.signal.aborted).toBe(false);
  });

  test("every iteration starts afresh", async () => {
    const { things } = list(thingServer(3, 2), operation);
    expect(await collect(things)).toEqual(await collect(things));
  });
});

describe("other ways to read a list", () => {
  test("await gives the first page and asks for no other", async () => {
    const { things, queries } = list(thingServer(5, 2), operation, { offset: 1 });
    expect(await things).toEqual({ items: names(1, 3), offset: 1, totalCount: 5 });
    expect(queries()).toEqual(["?offset=1"]);
  });

  test("as a promise it is the first page, which is requested once", async () => {
    const { things, queries } = list(thingServer(5, 2), operation);
    const settled = vi.fn();
    const [page, same] = await Promise.all([things, things.finally(settled)]);
    expect(same).toBe(page);
    expect(settled).toHaveBeenCalledOnce();
    expect(await things.catch(() => {})).toBe(page);
    expect(String(things)).toBe("[object Promise]");
    expect(queries()).toEqual(["?offset=0"]);
    expect(await collect(things)).toEqual(names(0, 5));
  });

  test("a page can be iterated over, and is plain data", async () => {
    const { things } = list(thingServer(3, 2), operation);
    const page = await things;
    expect([...page]).toEqual(names(0, 2));
    expect(Object.keys(page)).toEqual(["items", "offset", "totalCount"]);
    expect(structuredClone(page)).toEqual(page);
    const pages = await collect(things.pages());
    expect(pages.flatMap((each) => [...each])).toEqual(names(0, 3));
  });

  test("catch gets the error, and a list that is only iterated over rejects nothing else", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    try {
      const failing = () => list(() => new Response("", { status: 404 }), operation).things;
      expect(await failing().catch((error: unknown) => error)).toMatchObject({ status: 404 });
      await expect(collect(failing())).rejects.toMatchObject({ status: 404 });
      // Unhandled rejections are reported after the microtasks of the turn.
      await new Promise((resolve) => setImmediate(resolve));
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off("unhandledRejection", unhandled);
    }
  });

  test("await fails like a call", async () => {
    const { things } = list(() => new Response("", { status: 404 }), operation);
    await expect(things).rejects.toMatchObject({ status: 404 });
  });

  test("a server that does not count gives no total", async () => {
    expect((await list(thingServer(5, 2, false), operation).things).totalCount).toBeUndefined();
    expect(
      (await list(() => Response.json({ things: ["a"], total_count: 0 }), operation).things).totalCount,
    ).toBeUndefined();
    expect((await list(thingServer(0, 2), operation).things).totalCount).toBe(0);
  });

  test("pages come with offset and total", async () => {
    const { things } = list(thingServer(3, 2), operation);
    expect(await collect(things.pages())).toEqual([
      { items: names(0, 2), offset: 0, totalCount: 3 },
      { items: names(2, 3), offset: 2, totalCount: 3 },
    ]);
  });

  test.each<[number | undefined, string[], number]>([
    [undefined, names(0, 5), 3],
    [3, names(0, 3), 3],
    [2, names(0, 2), 2],
    [0, [], 0],
    [9, names(0, 5), 3],
  ])("toArray with the limit %s", async (limit, expected, requests) => {
    const { things, queries } = list(thingServer(5, 2), operation);
    expect(await things.toArray({ limit })).toEqual(expected);
    expect(queries()).toHaveLength(requests);
  });

  test("an item that moved to the next page is there once", async () => {
    const pages = [["a", "b"], ["b", "c"], []];
    const server = ({ url }: SentRequest) =>
      Response.json({ things: (pages[Number(url.searchParams.get("offset")) / 2] ?? []).map((id) => ({ id })) });
    expect(await list(server, operation).things.toArray()).toEqual([{ id: "a" }, { id: "b" }, { id: "c" }]);
  });
});

describe("a list of an old server", () => {
  test("is one page without a total when awaited", async () => {
    const { things, queries } = list(legacy, legacyOperation, { offset: 1, limit: 1 });
    expect(await things).toEqual({ items: names(1, 3), offset: 1, totalCount: undefined });
    expect(queries()).toEqual([""]);
  });

  const legacy = ({ url }: SentRequest) =>
    url.search === "" ? Response.json({ things: names(0, 3) }) : new Response("unknown parameter", { status: 400 });

  test("comes whole, without offset and limit on the wire", async () => {
    const { things, queries } = list(legacy, legacyOperation, { limit: 2 });
    expect(await collect(things)).toEqual(names(0, 3));
    expect(queries()).toEqual([""]);
  });

  test("is cut at the caller's offset by the client", async () => {
    const { things, queries } = list(legacy, legacyOperation, { offset: 2 });
    expect(await collect(things)).toEqual(["thing-2"]);
    expect(queries()).toEqual([""]);
  });

  test("follows a new server from its first response", async () => {
    const { things, queries } = list(thingServer(5, 2), legacyOperation);
    expect(await collect(things)).toEqual(names(0, 5));
    expect(queries()).toEqual(["", "?offset=2", "?offset=4"]);
  });

  test("a new server is asked again for the caller's offset", async () => {
    const { things, queries } = list(thingServer(5, 2), legacyOperation, { offset: 3, limit: 1 });
    expect(await collect(things)).toEqual(names(3, 5));
    expect(queries()).toEqual(["", "?offset=3&limit=1", "?offset=4&limit=1"]);
  });
});

describe("failures", () => {
  test.each([true, false])("a server that does not advance is found out (with a total: %s)", async (withTotal) => {
    const stuck = () => Response.json({ things: ["a", "b"], ...(withTotal ? { total_count: 100 } : {}) });
    const { things, queries } = list(stuck, operation);
    const seen: string[] = [];
    const walk = async () => {
      for await (const thing of things) seen.push(thing);
    };
    await expect(walk()).rejects.toThrow(/listThings: the page is the same for every `offset`/);
    expect(seen).toEqual(["a", "b"]);
    expect(queries()).toEqual(["?offset=0", "?offset=2", "?offset=4", "?offset=2147483647"]);
  });

  test("two equal pages are no error while the server does advance", async () => {
    const lines = ["same", "same", "same", "other"];
    const server = ({ url }: SentRequest) => {
      const offset = Number(url.searchParams.get("offset"));
      return Response.json({ things: lines.slice(offset, offset + 1) });
    };
    expect(await collect(list(server, operation).things)).toEqual(lines);
  });

  test.each([{}, { things: null }, { things: {} }])("%j is no page", async (answer) => {
    const { things } = list(() => Response.json(answer), operation);
    await expect(collect(things)).rejects.toThrow(DecodeError);
    await expect(collect(things)).rejects.toThrow(/the response has no list `things`/);
  });

  test("an abort between two pages ends the walk", async () => {
    const controller = new AbortController();
    const { things, queries } = list(thingServer(6, 2), operation, { signal: controller.signal });
    const walk = async () => {
      for await (const thing of things) if (thing === "thing-1") controller.abort();
    };
    await expect(walk()).rejects.toThrow(AbortError);
    expect(queries()).toEqual(["?offset=0", "?offset=2"]);
  });

  test("a page that fails ahead of time is reported when it is due", async () => {
    const server = thingServer(6, 2);
    const { things } = list(
      (request) => (request.url.search === "?offset=2" ? new Response("", { status: 404 }) : server(request)),
      operation,
    );
    const seen: string[] = [];
    const walk = async () => {
      for await (const thing of things) seen.push(thing);
    };
    await expect(walk()).rejects.toMatchObject({ status: 404 });
    expect(seen).toEqual(names(0, 2));
  });

  test("a wrong path parameter fails at the first step, not at the call", async () => {
    const { things } = list(thingServer(1, 1), { ...operation, path: "/boxes/{box}/things" });
    await expect(collect(things)).rejects.toThrow(UsageError);
  });
});

describe("a return while next is pending", () => {
  test.each(["items", "pages"])("of %s cancels the request and leaves no listener", async (what) => {
    const { fetch, started } = hangingFetch();
    const { signal, listeners } = countingSignal();
    const signals: (AbortSignal | null | undefined)[] = [];
    const client = createCore(testApi, {
      token: "example-token",
      fetch: (url, init) => {
        signals.push(init.signal);
        return fetch(url, init);
      },
    });
    const list = paginate(client, operation, {}, { signal });
    const iterator = (what === "items" ? list : list.pages())[Symbol.asyncIterator]();
    const pending = iterator.next();
    await started;
    expect(await iterator.return(undefined)).toEqual({ done: true, value: undefined });
    expect(await pending).toEqual({ done: true, value: undefined });
    expect(signals[0]?.aborted).toBe(true);
    await expect.poll(listeners).toBe(0);
  });

  test("iterators are iterable", async () => {
    const { fetch } = recordingFetch(() => Response.json({ things: [{ id: "a" }], total_count: 1 }));
    const list = paginate(createCore(testApi, { token: "example-token", fetch }), operation, {});
    expect(await collect(list[Symbol.asyncIterator]())).toEqual([{ id: "a" }]);
    expect(await collect(list.pages()[Symbol.asyncIterator]())).toHaveLength(1);
  });
});

test("an array has a limit of its own, unless the caller sets one", async () => {
  const { fetch } = recordingFetch(() =>
    Response.json({ things: [{ id: "a" }, { id: "b" }, { id: "c" }], total_count: 3 }),
  );
  const list = paginate(createCore(testApi, { token: "example-token", fetch }), operation, {});
  expect(await list.toArray({ maxItems: 3 })).toHaveLength(3);
  await expect(list.toArray({ maxItems: 2 })).rejects.toThrow(DecodeError);
  expect(await list.toArray({ maxItems: 1, limit: 2 })).toHaveLength(2);
});
