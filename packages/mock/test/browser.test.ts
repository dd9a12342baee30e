// The entry for browsers, as it is built, gives the same responses as the other one.
import { readFile } from "node:fs/promises";
import { describedOperations } from "@enapter/http-api-openapi";
import { beforeEach, describe, expect, test } from "vitest";
import type * as browserEntry from "../src/browser.ts";
import type { Fault } from "../src/engine/faults/fault.ts";
import { createMockFetch, type MockFetch } from "../src/fetch/fetch.ts";
import { loadSpec } from "../src/spec/load.ts";
import { successOf } from "../src/spec/responses.ts";
import { requestOf } from "./example-requests.ts";
import { blueprintArchive, type Sending, token } from "./support.ts";

const built = new URL("../dist/browser.js", import.meta.url);
const browser = (await import(built.href)) as typeof browserEntry;
const options = {
  token,
  tokens: { reader: { role: "READONLY" } },
  clock: "2026-01-14T12:00:00Z",
} as const;

let mocks: readonly MockFetch[];
beforeEach(() => {
  mocks = [createMockFetch(options), browser.createMockFetch(options)];
});

/** Sends a request to both mocks, expects the same of both, and returns its status. */
async function sendToBoth(method: string, path: string, { body, headers }: Sending = {}): Promise<number> {
  const isRaw = body === undefined || typeof body === "string" || body instanceof Uint8Array;
  const responses = mocks.map(async (mock) => {
    const response = await mock(mock.url + path, {
      method,
      headers: { "X-Enapter-Auth-Token": token, "Content-Type": "application/json", ...headers },
      body: isRaw ? ((body as string | undefined) ?? null) : JSON.stringify(body),
    });
    const bytes = Buffer.from(await response.arrayBuffer()).toString("latin1");
    return { status: response.status, headers: [...response.headers], bytes };
  });
  const [ours, theirs] = await Promise.all(responses);
  expect(theirs).toEqual(ours);
  return ours?.status ?? 0;
}

describe("the mock for browsers responds as that for Node.js", () => {
  const operations = describedOperations(loadSpec().document).filter((operation) => successOf(operation) !== undefined);
  test.each(operations.map((operation) => [operation.id, operation] as const))(
    "to the example of %s",
    async (_id, operation) => {
      const { path, body, headers } = requestOf(operation);
      expect(await sendToBoth(operation.method, path, { body, headers })).toBe(successOf(operation)?.status);
    },
  );

  test("to requests that break a rule", async () => {
    expect(await sendToBoth("GET", "/sites?limit=0")).toBe(400);
    expect(await sendToBoth("POST", "/devices/battery-rack-1/execute_command", { body: { name: 1 } })).toBe(400);
    expect(await sendToBoth("GET", "/devices/nothing")).toBe(404);
  });

  test("when a command changes the state and time passes", async () => {
    const command = { name: "set_charge_limit", arguments: { limit_percent: 85 } };
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await sendToBoth("POST", "/devices/battery-rack-1/execute_command", { body: command })).toBe(200);
      for (const mock of mocks) mock.clock.advance("1m");
      expect(await sendToBoth("GET", "/devices/battery-rack-1/telemetry")).toBe(200);
    }
  });

  test("to an archive: of a blueprint, with problems, and to bytes that are none", async () => {
    const zip = { "Content-Type": "application/zip" };
    const validate = "/blueprints/validate";
    expect(await sendToBoth("POST", "/blueprints/upload", { body: blueprintArchive(), headers: zip })).toBe(200);
    for (const manifest of ["blueprint_spec: device/3.0\nname: [1", "blueprint_spec: device/3.0\ncolour: blue"]) {
      expect(await sendToBoth("POST", validate, { body: blueprintArchive(manifest), headers: zip })).toBe(200);
    }
    const old = blueprintArchive("blueprint_spec: device/1.0\ndisplay_name: 1");
    expect(await sendToBoth("POST", validate, { body: old, headers: zip })).toBe(200);
    expect(await sendToBoth("POST", validate, { body: "none", headers: zip })).toBe(400);
  });

  test("to a token with another role", async () => {
    const headers = { "X-Enapter-Auth-Token": "reader" };
    expect(await sendToBoth("GET", "/sites", { headers })).toBe(200);
    const body = { name: "set_charge_limit", arguments: { limit_percent: 85 } };
    expect(await sendToBoth("POST", "/devices/battery-rack-1/execute_command", { headers, body })).toBe(403);
  });

  test("with faults", async () => {
    const faults: Fault[] = [{ kind: "rate-limit", retryAfter: 7 }, { kind: "server-error" }];
    for (const fault of faults) {
      for (const { faults } of mocks) faults.add({ ...fault, times: 1 });
      expect(await sendToBoth("GET", "/sites")).toBe(fault.kind === "server-error" ? 503 : 429);
    }
    for (const { faults } of mocks) faults.add({ kind: "drop-after" });
    await expect(sendToBoth("GET", "/sites")).rejects.toThrow("fetch failed");
  });
});

test("it needs neither Node.js nor code that is made at run time", async () => {
  const text = await readFile(built, "utf8");
  expect(text).not.toMatch(/["']node:|\brequire\(|\bBuffer\b|\bprocess\.|new Function\b|\beval\(/);
});
