import { afterEach, describe, expect, test, vi } from "vitest";
import { createCore } from "../../../src/core/parts/create-core.ts";
import { callFetch, runtimeFetch } from "../../../src/core/transport/exchange.ts";
import { send } from "../../../src/core/transport/send.ts";
import type { Fetch } from "../../../src/core/types/options.ts";
import { createClient } from "../../../src/index.ts";
import { testApi } from "../../support/api.ts";
import { failure } from "../../support/failure.ts";
import { ForeignController } from "../../support/foreign-signal.ts";

const request = { operation: "getThing", method: "GET", path: "/things/1", retry: "safe" } as const;
const sendWith = (thrown: unknown) => {
  let calls = 0;
  const fetch = async () => {
    calls += 1;
    throw thrown;
  };
  const { pipeline } = createCore(testApi, { token: "example-token", baseUrl: testApi.cloudUrl, fetch });
  return failure(send(pipeline, request, async () => {})).then((error) => ({ error, calls }));
};

describe("a fetch that needs what the runtime lacks", () => {
  test("is told so, once", async () => {
    const cause = new ReferenceError("ReadableStream is not defined");
    const { error, calls } = await sendWith(cause);
    expect(error).toMatchObject({ name: "UsageError", outcome: "unknown", cause });
    expect((error as Error).message).toBe("`fetch` needs `ReadableStream`, which this runtime does not have.");
    expect(calls).toBe(1);
  });

  test.each([
    new ReferenceError("invalid assignment left-hand side"),
    new RangeError("x is not defined"),
    "x",
    undefined,
  ])("is not taken for one that fails otherwise: %s", async (thrown) => {
    expect(await sendWith(thrown)).toEqual({ error: thrown, calls: 1 });
  });
});

describe("callFetch", () => {
  const url = "https://cloud.example/v1/things/1";

  function call(fetch: Fetch, init: RequestInit = {}): Promise<Response> {
    return callFetch(createCore(testApi, { token: "example-token", fetch }).pipeline, url, init);
  }

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("fetch is called as a plain function, because browsers refuse anything else", async () => {
    const receivers: unknown[] = [];
    await call(async function (this: unknown) {
      receivers.push(this);
      return new Response();
    });
    expect(receivers).toEqual([undefined]);
  });

  describe("a signal that fetch refuses", () => {
    const refusal = new TypeError('RequestInit: Expected signal ("AbortSignal {}") to be an instance of AbortSignal.');

    /** Answers as long as it is given no foreign signal. */
    function refusingFetch(response: Promise<Response> = Promise.resolve(new Response("fine"))) {
      const accepted: RequestInit[] = [];
      const fetch: Fetch = async (_url, init) => {
        if (init.signal && !(init.signal instanceof AbortSignal)) throw refusal;
        accepted.push(init);
        return response;
      };
      return { fetch, accepted };
    }

    test("is left out, and nothing else", async () => {
      const { fetch, accepted } = refusingFetch();
      const { signal } = new ForeignController();
      const response = await call(fetch, { method: "POST", body: "{}", signal: signal as AbortSignal });
      expect(await response.text()).toBe("fine");
      expect(accepted).toEqual([{ method: "POST", body: "{}" }]);
    });

    test("still ends the call, and a later response is cancelled", async () => {
      let answer = (_response: Response) => {};
      const { fetch } = refusingFetch(
        new Promise((resolve) => {
          answer = resolve;
        }),
      );
      const controller = new ForeignController();
      const calling = failure(call(fetch, { signal: controller.signal as AbortSignal }));
      await Promise.resolve();
      controller.abort("enough");
      expect(await calling).toBe("enough");
      const cancel = vi.fn();
      answer(new Response(new ReadableStream({ cancel })));
      await vi.waitFor(() => expect(cancel).toHaveBeenCalledOnce(), 60_000);
    });

    test("does not hide why the request failed without it", async () => {
      const broken = new TypeError("fetch failed");
      const { signal } = new ForeignController();
      const { fetch } = refusingFetch(Promise.reject(broken));
      expect(await failure(call(fetch, { signal: signal as AbortSignal }))).toBe(broken);
    });

    test("is one of another realm: with a signal of the runtime nothing is sent twice", async () => {
      const fetch = vi.fn<Fetch>(async () => {
        throw new TypeError("something else about an AbortSignal");
      });
      expect(await failure(call(fetch, { signal: new AbortController().signal }))).toMatchObject({
        message: "something else about an AbortSignal",
      });
      expect(fetch).toHaveBeenCalledOnce();
    });

    test("is refused by fetch of another realm, too, and is left out where there is no Request to ask", async () => {
      vi.stubGlobal("Request", undefined);
      const foreign = Object.assign(new Error(refusal.message), { name: "TypeError" });
      const fetch = vi.fn<Fetch>(async (_url, { signal }) => {
        if (signal) throw foreign;
        return new Response("fine");
      });
      const { signal } = new ForeignController();
      expect((await call(fetch, { signal: signal as AbortSignal })).status).toBe(200);
    });

    test("does not keep a client from working, and from being cancelled", async () => {
      vi.stubGlobal("AbortController", ForeignController);
      const native = AbortSignal;
      const accepted: RequestInit[] = [];
      const fetch: Fetch = async (_url, init) => {
        if (init.signal && !(init.signal instanceof native)) throw refusal;
        accepted.push(init);
        return accepted.length === 1 ? Response.json({ device: { id: "1" } }) : new Promise<never>(() => {});
      };
      const client = createClient({ token: "example-token", baseUrl: "https://cloud.example", fetch, retry: false });
      expect(await client.devices.get("1")).toEqual({ id: "1" });
      const controller = new ForeignController();
      const calling = failure(client.devices.get("1", { signal: controller.signal as AbortSignal }));
      await vi.waitFor(() => expect(accepted).toHaveLength(2), 60_000);
      controller.abort("enough");
      expect(await calling).toMatchObject({ name: "AbortError", cause: "enough" });
    });
  });
});

describe("runtimeFetch", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  function stubFetch() {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response());
    vi.stubGlobal("fetch", fetch);
    return fetch;
  }

  const url = "https://cloud.example/v1/things";

  test("hands over what it gets", async () => {
    const fetch = stubFetch();
    const init = { method: "POST", body: "{}" };
    await runtimeFetch(url, init);
    expect(fetch).toHaveBeenCalledExactlyOnceWith(url, init);
  });

  test("in Deno, a text goes out as a Blob, which is not sent a second time", async () => {
    const fetch = stubFetch();
    vi.stubGlobal("Deno", {});
    await runtimeFetch(url, { method: "POST", body: '{"name":"é"}' });
    const body = fetch.mock.calls[0]?.[1]?.body as Blob;
    expect(body).toBeInstanceOf(Blob);
    expect(await body.text()).toBe('{"name":"é"}');
    await runtimeFetch(url, { method: "GET" });
    expect(fetch.mock.calls[1]?.[1]).toEqual({ method: "GET" });
  });
});
