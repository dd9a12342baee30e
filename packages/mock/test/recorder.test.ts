import { expect, test } from "vitest";
import { batteryId, testMock } from "./support.ts";

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

test("bytes are kept as bytes, and clearing forgets", async () => {
  const { mock, send } = testMock();
  await send("POST", "/blueprints/upload", { body: new Uint8Array([0x50, 0x4b, 0xff]) });
  expect(mock.requests.last?.body).toEqual(new Uint8Array([0x50, 0x4b, 0xff]));
  mock.requests.clear();
  expect(mock.requests.all).toEqual([]);
  expect(mock.requests.last).toBeUndefined();
});
