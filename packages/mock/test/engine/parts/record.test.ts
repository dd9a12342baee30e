import { expect, test } from "vitest";
import { type RecordedRequest, RequestRecorder } from "../../../src/engine/parts/record.ts";
import { batteryId, testMock } from "../../support.ts";

test("requests are recorded without the token", async () => {
  const { mock, send } = testMock();
  const body = { name: "set_charge_limit", arguments: { limit_percent: 80 } };
  await send("POST", `/devices/${batteryId}/execute_command?expand=log`, { body, headers: { "X-Extra": "1" } });
  await send("GET", "/nothing");
  expect(mock.requests.all).toHaveLength(2);
  expect(mock.requests.of("executeCommand")).toEqual([
    {
      method: "POST",
      path: `/v3/devices/${batteryId}/execute_command`,
      query: "expand=log",
      operationId: "executeCommand",
      headers: expect.objectContaining({ "x-enapter-auth-token": "[redacted]", "x-extra": "1" }),
      body,
      status: 200,
    },
  ]);
  expect(mock.requests.last).toMatchObject({ operationId: undefined, status: 404 });
  expect(JSON.stringify([...mock.requests])).not.toContain("example-token");
});

test("bytes are recorded as bytes, and clear removes all", async () => {
  const { mock, send } = testMock();
  await send("POST", "/blueprints/upload", { body: new Uint8Array([0x50, 0x4b, 0xff]) });
  expect(mock.requests.last?.body).toEqual(new Uint8Array([0x50, 0x4b, 0xff]));
  mock.requests.clear();
  expect(mock.requests.all).toEqual([]);
  expect(mock.requests.last).toBeUndefined();
});

test("the newest 10,000 requests are kept, and no more", () => {
  const recorder = new RequestRecorder();
  for (let index = 0; index < 10_005; index += 1) recorder.add(record(`/${index}`), 1);
  expect(recorder.all).toHaveLength(10_000);
  expect([recorder.all[0]?.path, recorder.last?.path]).toEqual(["/5", "/10004"]);
});

test("requests are kept up to 64 MiB, the newest of any size", () => {
  const recorder = new RequestRecorder();
  for (let index = 0; index < 100; index += 1) recorder.add(record(`/${index}`), 2 ** 20);
  expect(recorder.all).toHaveLength(64);
  recorder.add(record("/large"), 2 ** 27);
  expect(recorder.all.map(({ path }) => path)).toEqual(["/large"]);
  recorder.clear();
  recorder.add(record("/after"), 2 ** 26);
  expect(recorder.all).toHaveLength(1);
  recorder.add(record("/small"), 0);
  expect(recorder.all).toHaveLength(2);
});

test("body, headers and address of a request count", async () => {
  const { mock, send } = testMock();
  const body = new Uint8Array(2 ** 24);
  for (let index = 0; index < 5; index += 1) await send("POST", "/blueprints/upload", { body });
  expect(mock.requests.all).toHaveLength(3);
  for (let index = 0; index < 4; index += 1)
    await send("GET", "/site", { headers: { "X-Large": "x".repeat(2 ** 24) } });
  expect(mock.requests.all).toHaveLength(3);
  await send("GET", `/site?x=${"x".repeat(2 ** 25)}`);
  expect(mock.requests.all).toHaveLength(2);
});

test("a body is parsed when it is read, since it needs more memory then", async () => {
  const { mock, send } = testMock();
  await send("POST", `/devices/${batteryId}/execute_command`, { body: { name: "none" } });
  expect(mock.requests.last?.body).toEqual({ name: "none" });
  expect(mock.requests.last?.body).not.toBe(mock.requests.last?.body);
});

function record(path: string): RecordedRequest {
  return { method: "GET", path, query: "", operationId: undefined, headers: {}, body: undefined, status: 200 };
}
