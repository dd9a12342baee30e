import { expect, test } from "vitest";
import { createMockFetch } from "../../src/fetch/fetch.ts";
import { testMock, token } from "../support.ts";

const headers = { "X-Enapter-Auth-Token": token };

test("it can be used as fetch", async () => {
  const mockFetch: typeof fetch = createMockFetch({ token });
  const url = "https://api.enapter.com/v3/sites";
  for (const input of [url, new URL(url), new Request(url, { headers })]) {
    const response = await mockFetch(input, { headers });
    expect(response.url).toBe(url);
    expect(response.ok).toBe(true);
  }
});

test("a signal of another realm, such as that of jsdom, cancels a request as any other", async () => {
  const { mock } = testMock();
  const foreign = Object.assign(new EventTarget(), { aborted: false, reason: undefined as unknown });
  const init = { headers, signal: foreign as unknown as AbortSignal };
  expect((await mock(`${mock.url}/sites`, init)).status).toBe(200);
  const pending = mock(`${mock.url}/sites`, init);
  Object.assign(foreign, { aborted: true, reason: "enough" });
  foreign.dispatchEvent(new Event("abort"));
  await expect(pending).rejects.toBe("enough");
  await expect(mock(`${mock.url}/sites`, init)).rejects.toBe("enough");
});

test("a value that is not a signal is refused as by fetch", async () => {
  const { mock } = testMock();
  const signal = new AbortController() as unknown as AbortSignal;
  await expect(mock(`${mock.url}/sites`, { headers, signal })).rejects.toThrow(TypeError);
});

test("an aborted request rejects with the reason", async () => {
  const { mock } = testMock();
  const reason = new Error("no longer wanted");
  await expect(mock(`${mock.url}/sites`, { headers, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(mock.requests.all).toHaveLength(0);
  const controller = new AbortController();
  const pending = mock(`${mock.url}/sites`, { headers, signal: controller.signal });
  controller.abort(reason);
  await expect(pending).rejects.toBe(reason);
});

test("HEAD is GET without a body", async () => {
  const { mock } = testMock();
  const response = await mock(`${mock.url}/site`, { method: "HEAD", headers });
  expect([response.status, await response.text()]).toEqual([200, ""]);
  expect(Number(response.headers.get("Content-Length"))).toBeGreaterThan(0);
});
