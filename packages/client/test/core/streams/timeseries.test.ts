import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { json } from "../../../src/core/request/body-encoders.ts";
import { text } from "../../../src/core/response/body.ts";
import { type TimeseriesCall, timeseries } from "../../../src/core/streams/timeseries.ts";
import type { Operation } from "../../../src/core/types/operation.ts";
import type { ClientOptions, Fetch } from "../../../src/core/types/options.ts";
import { AbortError, ConnectionError, DecodeError, TimeoutError } from "../../../src/errors/index.ts";
import { MissingError, testApi } from "../../support/api.ts";
import { streamOf } from "../../support/bytes.ts";
import { collect } from "../../support/collect.ts";
import { failure } from "../../support/failure.ts";
import { hangingFetch, recordingFetch } from "../../support/fetch.ts";
import { countingSignal } from "../../support/signal.ts";

const operation: Operation = {
  id: "queryLoans",
  method: "POST",
  path: "/loans",
  body: { "application/json": json },
  accept: "text/csv",
  read: text,
  retry: "safe",
  dataTypes: "X-Types",
};

const csv = "ts,telemetry=a device=d\n1,2.5\n2,\n";
const answer = (body: BodyInit | null = csv) => new Response(body, { headers: { "X-Types": "float" } });

function start(options: ClientOptions, call?: object) {
  const client = createCore(testApi, { token: "example-token", retry: { delay: 1 }, ...options });
  return timeseries(client, operation, {}, { from: 1 }, call);
}

/** A body that gives these texts and then waits until it is cancelled. */
function unfinished(...texts: string[]) {
  const seen = { cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  return { seen, body };
}

test("asks once for each way of reading, and not before", async () => {
  const { fetch, requests } = recordingFetch(() => answer());
  const series = start({ fetch });
  expect(requests).toHaveLength(0);
  expect((await collect(series)).map(({ timestamp, values }) => [timestamp, values])).toEqual([
    [1, [2.5]],
    [2, [null]],
  ]);
  expect((await series.toColumns()).length).toBe(2);
  expect(await series.text()).toBe(csv);
  expect(await (await series.raw()).text()).toBe(csv);
  expect(requests.map(({ method, body }) => [method, body])).toEqual(Array(4).fill(["POST", '{"from":1}']));
  expect(requests[0]?.headers.get("Accept")).toBe("text/csv");
  expect(requests[0]?.headers.get("Accept-Encoding")).toBe("identity");
});

test("accepts joined header lines, and a response without a body", async () => {
  const { fetch } = recordingFetch((_request, index) =>
    index === 0
      ? new Response("ts,telemetry=a device=d,telemetry=b device=d\n1,2,x\n", {
          headers: [
            ["X-Types", "integer"],
            ["X-Types", "string"],
          ],
        })
      : new Response(null),
  );
  const series = start({ fetch });
  expect((await collect(series)).map(({ values }) => values)).toEqual([[2, "x"]]);
  expect(await collect(series)).toEqual([]);
});

test.each<[name: string, body: object]>([
  ["foreign bytes", { body: streamOf(runInNewContext("new Uint8Array(bytes)", { bytes: [...Buffer.from(csv)] })) }],
  ["text alone, where there are no streams", { text: async () => csv }],
  ["bytes alone, where there are no streams", { arrayBuffer: async () => new TextEncoder().encode(csv).buffer }],
])("reads %s", async (_name, body) => {
  const fetch = async () =>
    ({ ok: true, status: 200, headers: new Headers({ "X-Types": "float" }), ...body }) as Response;
  expect((await start({ fetch }).toColumns()).length).toBe(2);
});

test.each<[name: string, response: () => Response | Promise<Response>]>([
  ["is not bytes", () => answer(streamOf("text"))],
  [
    "was read before",
    async () => {
      const response = answer();
      await response.text();
      return response;
    },
  ],
])("a body that %s is a DecodeError", async (_name, response) => {
  const { fetch, requests } = recordingFetch(response);
  expect(await failure(start({ fetch }).toColumns())).toMatchObject({ name: "DecodeError", outcome: "processed" });
  expect(requests).toHaveLength(1);
});

test("is sent again while nothing was read", async () => {
  const { fetch, requests } = recordingFetch((_request, index) =>
    index === 0 ? new Response("", { status: 503 }) : answer(),
  );
  expect(await collect(start({ fetch }))).toHaveLength(2);
  expect(requests).toHaveLength(2);
});

test("a refusal is the error of the API", async () => {
  const { fetch } = recordingFetch(() => Response.json({ errors: [{ code: "none" }] }, { status: 404 }));
  expect(await failure(collect(start({ fetch })))).toBeInstanceOf(MissingError);
});

test("malformed rows are a DecodeError with their location", async () => {
  const { fetch } = recordingFetch(() => answer(`${csv}3,x\n`));
  const error = await failure(collect(start({ fetch })));
  expect(error).toBeInstanceOf(DecodeError);
  expect(error).toMatchObject({ operation: "queryLoans", outcome: "processed" });
  expect((error as Error).message).toContain('row 3: "x" is not a number');
});

test("a body that is cut off is an error, never a short time series", async () => {
  const rows: number[] = [];
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (rows.length > 0) controller.error(new TypeError("terminated"));
        else controller.enqueue(new TextEncoder().encode(csv));
      },
    },
    { highWaterMark: 0 },
  );
  const { fetch } = recordingFetch(() => answer(body));
  const reading = (async () => {
    for await (const { timestamp } of start({ fetch })) rows.push(timestamp);
  })();
  const error = await failure(reading);
  expect(error).toBeInstanceOf(ConnectionError);
  expect((error as Error).message).toContain("terminated");
  expect(rows).toEqual([1, 2]);
});

describe("a server that stalls", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each<[name: string, options: object, message: string]>([
    ["timeout", { timeout: 1000 }, "no data for 1000 ms"],
    ["totalTimeout", { timeout: 0, totalTimeout: 5000 }, "not done within 5000 ms in all"],
  ])("is not waited for longer than %s, and no timer is left", async (_name, options, message) => {
    const { seen, body } = unfinished(csv);
    const { fetch } = recordingFetch(() => answer(body));
    const reading = failure(collect(start({ fetch }, options)));
    await vi.advanceTimersByTimeAsync(5000);
    const error = await reading;
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as TimeoutError).outcome).toBe("processed");
    expect((error as Error).message).toContain(message);
    expect(seen.cancelled).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("nor for longer than totalTimeout in all, however often something comes", async () => {
    const line = new TextEncoder().encode("1772614800,1\n");
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(csv)),
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 900));
        controller.enqueue(line);
      },
    });
    const { fetch } = recordingFetch(() => answer(body));
    const reading = failure(collect(start({ fetch }, { timeout: 1000, totalTimeout: 5000 })));
    await vi.advanceTimersByTimeAsync(4999);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(1);
    const error = await reading;
    expect((error as Error).message).toContain("not done within 5000 ms in all");
    await vi.advanceTimersByTimeAsync(1000);
  });

  test("and a reader that takes its time is not a server that stalls", async () => {
    const { fetch } = recordingFetch(() => answer());
    let count = 0;
    const reading = (async () => {
      for await (const _row of start({ fetch }, { timeout: 1000 })) {
        count += 1;
        await new Promise((resolve) => setTimeout(resolve, 60_000));
      }
    })();
    await vi.advanceTimersByTimeAsync(200_000);
    await reading;
    expect(count).toBe(2);
  });
});

describe("a return while next is pending", () => {
  const ways = {
    rows: (series: TimeseriesCall) => series[Symbol.asyncIterator](),
    batches: (series: TimeseriesCall) => series.batches()[Symbol.asyncIterator](),
    points: (series: TimeseriesCall) => series.long()[Symbol.asyncIterator](),
  };
  const ended = { done: true, value: undefined };

  test.each(Object.keys(ways) as (keyof typeof ways)[])("of %s ends it at once and gives up the body", async (way) => {
    const { signal, listeners } = countingSignal();
    const { seen, body } = unfinished(csv);
    const { fetch } = recordingFetch(() => answer(body));
    const iterator = ways[way](start({ fetch }, { signal }));
    expect((await iterator.next()).done).toBe(false);
    // So many that some have to wait for the server.
    const pending = [iterator.next(), iterator.next(), iterator.next()];
    await iterator.return();
    expect((await Promise.all(pending)).at(-1)).toEqual(ended);
    expect(await iterator.next()).toEqual(ended);
    await vi.waitFor(() => expect(seen.cancelled).toBe(true), 60_000);
    expect(listeners()).toBe(0);
  });

  test.each(Object.keys(ways) as (keyof typeof ways)[])("of %s cancels a request under way", async (way) => {
    const { fetch, started } = hangingFetch();
    const { signal, listeners } = countingSignal();
    const signals: (AbortSignal | null | undefined)[] = [];
    const watched: Fetch = (url, init) => {
      signals.push(init.signal);
      return fetch(url, init);
    };
    const iterator = ways[way](start({ fetch: watched }, { signal }));
    const pending = iterator.next();
    await started;
    await iterator.return();
    expect(await pending).toEqual(ended);
    expect(signals[0]?.aborted).toBe(true);
    await vi.waitFor(() => expect(listeners()).toBe(0), 60_000);
  });
});

describe("the signal", () => {
  test("ends reading, at whatever point, and leaves no listener", async () => {
    const { controller, signal, listeners } = countingSignal();
    const { seen, body } = unfinished(csv);
    const { fetch } = recordingFetch(() => answer(body));
    const rows: number[] = [];
    const reading = (async () => {
      for await (const { timestamp } of start({ fetch }, { signal })) {
        rows.push(timestamp);
        if (timestamp === 2) controller.abort(new Error("enough"));
      }
    })();
    const error = await failure(reading);
    expect(error).toBeInstanceOf(AbortError);
    expect((error as AbortError).cause).toMatchObject({ message: "enough" });
    expect(rows).toEqual([1, 2]);
    expect(seen.cancelled).toBe(true);
    expect(listeners()).toBe(0);
  });

  test("that aborted before sends nothing", async () => {
    const { fetch, requests } = recordingFetch(() => answer());
    expect(await failure(collect(start({ fetch }, { signal: AbortSignal.abort() })))).toBeInstanceOf(AbortError);
    expect(requests).toHaveLength(0);
  });

  test.each(["break", "throw"])(
    "has no listener after a %s, and the rest of the response is cancelled",
    async (how) => {
      const { signal, listeners } = countingSignal();
      const { seen, body } = unfinished(csv);
      const { fetch } = recordingFetch(() => answer(body));
      try {
        for await (const { timestamp } of start({ fetch }, { signal })) {
          expect(timestamp).toBe(1);
          if (how === "break") break;
          throw new RangeError("of the caller");
        }
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
      expect(seen.cancelled).toBe(true);
      expect(listeners()).toBe(0);
    },
  );
});
