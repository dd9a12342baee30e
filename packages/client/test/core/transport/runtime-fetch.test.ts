import { afterEach, expect, test, vi } from "vitest";
import { runtimeFetch } from "../../../src/core/transport/runtime-fetch.ts";

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
