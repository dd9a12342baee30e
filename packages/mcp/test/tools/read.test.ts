import { expect, test, vi } from "vitest";
import { connect } from "../support.ts";

test("calls an operation by its id and returns its JSON", async () => {
  await using assistant = await connect();
  const { text, isError } = await assistant.call("read", {
    operation: "getDevice",
    arguments: { device_id: "battery-rack-1", expand: ["connectivity"] },
    fields: ["name", "connectivity.status"],
  });
  expect(isError).toBe(false);
  expect(JSON.parse(text)).toEqual({ name: "Battery Rack 1", connectivity: { status: "ONLINE" } });
});

test("returns one page of a list, and says how to go on", async () => {
  await using assistant = await connect();
  const page = (values: object) =>
    assistant.call("read", { operation: "listDevices", fields: ["id"], arguments: values });
  const first = await page({ limit: 2 });
  expect(first.text).toMatch(/\n\nItems 0 to 1 of \d+\. Go on with "offset": 2\.$/);
  const second = await page({ limit: 2, offset: 2 });
  expect(second.text).toMatch(/\n\nItems 2 to 3 of/);
  expect(assistant.mock.requests.of("listDevices").map(({ query }) => query)).toEqual([
    "offset=0&limit=2",
    "offset=2&limit=2",
  ]);
});

test("cuts a long result and says what was cut", async () => {
  await using assistant = await connect({ maxOutput: 300 });
  const manifest = await assistant.call("read", {
    operation: "getDeviceManifest",
    arguments: { device_id: "battery-rack-1" },
  });
  expect(manifest.text).toMatch(/Cut: these are the first 300 of \d+ characters\. Name what you need in "fields"/);
  expect(manifest.text).toMatch(/Characters by field: .*telemetry \d+/);
  const list = await assistant.call("read", { operation: "listDevices" });
  expect(list.text).toMatch(/\nItems 0 to 0 of \d+\. Cut after 300 characters: .* Go on with "offset": 1\.$/);
});

test("arguments that are not valid are not sent, and the error has the schema", async () => {
  await using assistant = await connect();
  const { text, isError } = await assistant.call("read", { operation: "getDevice", arguments: { device: "x" } });
  expect(isError).toBe(true);
  expect(text).toMatch(/device_id.*Nothing was sent\. Schema of `arguments`: \{/s);
  expect(assistant.mock.requests.all).toHaveLength(0);
});

test("an error of the API is an error of the tool, with the text of the client", async () => {
  await using assistant = await connect();
  const { text, isError } = await assistant.call("read", {
    operation: "getDevice",
    arguments: { device_id: "no-such-device" },
  });
  expect(isError).toBe(true);
  expect(text).toMatch(/^NotFoundError: getDevice: HTTP 404/);
  expect(text).not.toContain(assistant.mock.token);
});

test("a read is sent again after a failure that may pass", async () => {
  await using assistant = await connect();
  assistant.mock.faults.add({ kind: "drop-after", operation: "getDevice", times: 1 });
  const { isError } = await assistant.call("read", {
    operation: "getDevice",
    arguments: { device_id: "battery-rack-1" },
  });
  expect(isError).toBe(false);
  expect(assistant.mock.requests.of("getDevice")).toHaveLength(2);
});

test("a call ends before assistants give up, and when the assistant cancels it", async () => {
  const get = vi.fn((_id: string, _options: { signal: AbortSignal; totalTimeout: number }) => new Promise(() => {}));
  await using assistant = await connect({ client: { devices: { get } } });
  const cancelling = new AbortController();
  const call = { name: "read", arguments: { operation: "getDevice", arguments: { device_id: "rack-1" } } };
  const cancelled = expect(assistant.client.callTool(call, { signal: cancelling.signal })).rejects.toThrow();
  await vi.waitFor(() => expect(get).toHaveBeenCalled());
  const [, settings] = get.mock.calls[0] ?? [];
  expect([settings?.signal.aborted, settings?.totalTimeout]).toEqual([false, 50_000]);
  cancelling.abort();
  await cancelled;
  await vi.waitFor(() => expect(settings?.signal.aborted).toBe(true));
});
