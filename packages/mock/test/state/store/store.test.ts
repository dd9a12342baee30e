import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type MockServer, type MockServerOptions, StateFileError, startMockServer } from "../../../src/index.ts";
import { batteryId, harbourId, otherSiteId, testMock, token } from "../../support.ts";

const headers = { "X-Enapter-Auth-Token": token };
const running: MockServer[] = [];
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "enapter-mock-"));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
  await rm(folder, { recursive: true });
});

async function startWith(options: MockServerOptions) {
  const server = await startMockServer({ token, ...options });
  running.push(server);
  const send = async (method: string, path: string, body?: unknown) => {
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    return (await (await fetch(server.url + path, init)).json()) as never;
  };
  return { server, send };
}

test("a snapshot is plain JSON, and another mock continues from it", async () => {
  const one = testMock();
  const script = { code: "ZW5hcHRlci5sb2coInRpY2siKQo=", runtime_version: "V3" };
  await one.send("PATCH", "/site", { body: { name: "South Pier" } });
  await one.send("DELETE", `/sites/${otherSiteId}`);
  await one.send("POST", "/site/rule_engine/suspend");
  await one.send("POST", "/site/rule_engine/rules", { body: { slug: "noon", script } });
  await one.send("POST", "/devices/battery-rack-1/execute_command", {
    body: { name: "set_charge_limit", arguments: { limit_percent: 42 } },
  });
  const state = one.mock.snapshot();
  expect(JSON.parse(JSON.stringify(state))).toEqual(JSON.parse(JSON.stringify(structuredClone(state))));
  const other = testMock({ state: JSON.parse(JSON.stringify(state)) });
  for (const path of [
    "/sites",
    "/devices?expand=manifest,properties,connectivity,communication,raised_alert_names",
    "/site/rule_engine",
    "/site/rule_engine/rules",
    `/devices/${batteryId}/command_executions`,
    `/sites/${harbourId}/devices/${batteryId}/telemetry`,
  ]) {
    expect([path, (await other.send("GET", path)).json]).toEqual([path, (await one.send("GET", path)).json]);
  }
  const create = { body: { name: "Hill", timezone: "Europe/Lisbon" } };
  const created = await one.send("POST", "/sites", create);
  const twin = await other.send("POST", "/sites", create);
  expect(created.json.site.id).toBe(twin.json.site.id);
});

test("a snapshot does not change with the mock, nor with a mock made of it", async () => {
  const { mock, send } = testMock();
  const state = mock.snapshot();
  const text = JSON.stringify(state);
  await send("PATCH", `/devices/${batteryId}`, { body: { name: "Old Rack" } });
  await testMock({ state }).send("PATCH", `/devices/${batteryId}`, { body: { name: "New Rack" } });
  expect(JSON.stringify(state)).toBe(text);
});

test("the state file has each change before its response is sent", async () => {
  const stateFile = join(folder, "state.json");
  const { send, server } = await startWith({ stateFile });
  await send("PATCH", "/site", { name: "South Pier" });
  expect(await readFile(stateFile, "utf8")).toContain("South Pier");
  await server.close();
  const again = await startWith({ stateFile });
  expect(await again.send("GET", "/site")).toMatchObject({ site: { name: "South Pier" } });
});

test("a file is written at the end even when nothing changed", async () => {
  const stateFile = join(folder, "state.json");
  const { server } = await startWith({ stateFile });
  await server.close();
  expect(JSON.parse(await readFile(stateFile, "utf8"))).toEqual(JSON.parse(JSON.stringify(server.snapshot())));
});

test.each(["", "{", "[]", '{"version": 2}', '{"version": 1}'])("a file with %j is a clear error", async (text) => {
  const stateFile = join(folder, "state.json");
  await writeFile(stateFile, text);
  const failure = await startMockServer({ stateFile }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StateFileError);
  expect((failure as Error).message).toContain(stateFile);
});

test("a missing folder is an error at the start", async () => {
  const failure = startMockServer({ stateFile: join(folder, "none", "state.json") });
  await expect(failure).rejects.toThrow(StateFileError);
});

test("a file that cannot be written is an error", async () => {
  const inner = join(folder, "inner");
  await mkdir(inner);
  const { send } = await startWith({ stateFile: join(inner, "state.json") });
  await rm(inner, { recursive: true });
  expect(await send("PATCH", "/site", { name: "South Pier" })).toMatchObject({
    errors: [{ code: "mock/INTERNAL_ERROR", message: expect.stringContaining("state.json") }],
  });
  const failures = running.splice(0).map((server) => server.close());
  await expect(Promise.all(failures)).rejects.toThrow(StateFileError);
});
