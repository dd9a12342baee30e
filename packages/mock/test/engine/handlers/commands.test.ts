import { expect, test } from "vitest";
import { batteryId, blueprintArchive, blueprintManifest, harbourId, testMock } from "../../support.ts";

const electrolyser = "/devices/electrolyser-1";

test("a command succeeds, with its log newest first, and changes what the device reports", async () => {
  const { send, clock } = testMock();
  const soc = async () =>
    (await send("GET", `/devices/${batteryId}/telemetry?attribute.in=charge_limit`)).json.telemetry;
  expect((await soc()).charge_limit.value).toBe(85);
  const body = { name: "set_charge_limit", arguments: { limit_percent: 60 } };
  const { execution } = (await send("POST", `/devices/${batteryId}/execute_command?expand=log`, { body })).json;
  expect(execution).toMatchObject({
    device_id: batteryId,
    state: "SUCCESS",
    created_at: clock.now().toISOString(),
    request: { ...body, manifest_name: "set_charge_limit" },
    response: { state: "SUCCEEDED", payload: { applied: 60 } },
  });
  expect(execution.log.map(({ state }: { state: string }) => state)).toEqual(["SUCCEEDED", "STARTED"]);
  expect((await soc()).charge_limit.value).toBe(60);
});

test("stopping and starting the electrolyser takes a minute to show", async () => {
  const { send, clock } = testMock();
  const current = async () => (await send("GET", `${electrolyser}/telemetry`)).json.telemetry;
  const command = (name: string) => send("POST", `${electrolyser}/execute_command`, { body: { name } });
  expect((await current()).status.value).toBe("steady");
  await command("stop");
  clock.advance(30);
  const half = await current();
  expect(half.status.value).toBe("ramp_down");
  clock.advance(60);
  expect((await current()).stack_current.value).toBe(0);
  await command("start");
  clock.advance(90);
  expect((await current()).stack_current.value).toBeGreaterThan(half.stack_current.value);
});

test("a command that fails is an execution with an error, not an HTTP error", async () => {
  const { send } = testMock();
  const { status, json } = await send("POST", `${electrolyser}/execute_command`, { body: { name: "drain" } });
  expect(status).toBe(200);
  expect(json.execution).toMatchObject({ state: "ERROR", response: { state: "ERROR" } });
});

test.each([
  [{ name: "explode" }, { pointer: "/name", rule: "manifest" }],
  [{ name: "set_charge_limit" }, { argument: "limit_percent", rule: "required" }],
  [
    { name: "set_charge_limit", arguments: { limit_percent: "high" } },
    { argument: "limit_percent", rule: "type" },
  ],
  [
    { name: "set_charge_limit", arguments: { limit_percent: 50, extra: 1 } },
    { argument: "extra", rule: "unknown" },
  ],
])("%j does not fit the manifest", async (body, details) => {
  const { send } = testMock();
  const { status, json } = await send("POST", `/devices/${batteryId}/execute_command`, { body });
  expect(status).toBe(422);
  expect(json.errors).toHaveLength(1);
  expect(json.errors[0].details).toMatchObject({ in: "body", ...details });
  expect((await send("GET", `/devices/${batteryId}/command_executions`)).json.total_count).toBe(1);
});

test("a started command can be followed until it ends", async () => {
  const { send, clock } = testMock();
  const id = (await send("POST", `${electrolyser}/command_executions`, { body: { name: "stop" } })).json.execution_id;
  const follow = async () => (await send("GET", `${electrolyser}/command_executions/${id}?expand=log`)).json.execution;
  const states = async () => {
    const { state, response, log } = await follow();
    return [state, response?.state, log.map((entry: { state: string }) => entry.state)];
  };
  expect(await states()).toEqual(["NEW", undefined, []]);
  clock.advance(0.2);
  expect(await states()).toEqual(["IN_PROGRESS", "STARTED", ["STARTED"]]);
  clock.advance(0.8);
  expect(await states()).toEqual(["IN_PROGRESS", "IN_PROGRESS", ["IN_PROGRESS", "STARTED"]]);
  clock.advance(1);
  expect(await states()).toEqual(["SUCCESS", "SUCCEEDED", ["SUCCEEDED", "IN_PROGRESS", "STARTED"]]);
  expect((await send("GET", `/devices/${batteryId}/command_executions/${id}`)).status).toBe(404);
});

test("executions are filtered and ordered, and ephemeral ones are not listed", async () => {
  const { send, clock } = testMock();
  const run = (name: string, ephemeral = false) =>
    send("POST", `${electrolyser}/execute_command`, { body: { name, ephemeral } });
  await run("stop");
  clock.advance(10);
  const between = clock.now().toISOString();
  await run("start");
  await run("drain");
  await run("stop", true);
  const names = async (query: string) =>
    (await send("GET", `${electrolyser}/command_executions?${query}`)).json.executions.map(
      ({ request }: { request: { name: string } }) => request.name,
    );
  expect(await names("order=CREATED_AT_ASC")).toEqual(["stop", "start", "drain"]);
  expect((await names("order=CREATED_AT_DESC")).at(-1)).toBe("stop");
  expect(await names(`created_at.gte=${between}`)).toEqual(["start", "drain"]);
  expect(await names(`created_at.lt=${between}`)).toEqual(["stop"]);
  expect(await names("state.in=ERROR,TIMEOUT")).toEqual(["drain"]);
  expect(await names("name.in=start,drain&limit=1&offset=1")).toEqual(["drain"]);
  const site = await send("GET", `/sites/${harbourId}/commands/executions?device_id.in=${batteryId}`);
  expect(site.json.executions).toHaveLength(1);
  expect((await send("GET", `/sites/${harbourId}/commands/executions`)).json.total_count).toBe(4);
});

test("a command above the role of the caller is refused, and nothing is executed", async () => {
  const { send } = testMock({ tokens: { "user-token": { role: "USER" } } });
  const headers = { "X-Enapter-Auth-Token": "user-token" };
  const executions = async () => (await send("GET", `${electrolyser}/command_executions`)).json.total_count;
  const before = await executions();
  for (const operation of ["execute_command", "command_executions"]) {
    const refused = await send("POST", `${electrolyser}/${operation}`, { headers, body: { name: "drain" } });
    expect([refused.status, refused.json.errors[0].details.required_role]).toEqual([403, "OWNER"]);
  }
  expect(await executions()).toBe(before);
  expect((await send("POST", `${electrolyser}/execute_command`, { headers, body: { name: "stop" } })).status).toBe(200);
});

test("a command to a silent device times out without a response", async () => {
  const { send, clock } = testMock();
  const sensor = "/devices/hydrogen-tank-sensor";
  const body = { name: "calibrate" };
  const { execution } = (await send("POST", `${sensor}/execute_command?expand=log`, { body })).json;
  expect(execution).toMatchObject({ state: "TIMEOUT", log: [] });
  expect(execution).not.toHaveProperty("response");
  const { execution_id } = (await send("POST", `${sensor}/command_executions`, { body })).json;
  clock.advance(60);
  const followed = (await send("GET", `${sensor}/command_executions/${execution_id}`)).json.execution;
  expect(followed.state).toBe("TIMEOUT");
});

test("an ephemeral execution can be fetched for a day", async () => {
  const { send, clock } = testMock();
  const body = { name: "stop", ephemeral: true };
  const { execution } = (await send("POST", `${electrolyser}/execute_command`, { body })).json;
  expect(execution.ephemeral).toBe(true);
  const path = `${electrolyser}/command_executions/${execution.id}`;
  clock.advance(24 * 3600 - 1);
  expect((await send("GET", path)).status).toBe(200);
  clock.advance(1);
  expect((await send("GET", path)).status).toBe(404);
});

test("aliases and defaults of the manifest are resolved, and the request is stored as it was sent", async () => {
  const { send } = testMock();
  const manifest = blueprintManifest.replace("required: true,", "default: 2,");
  const { blueprint } = (await send("POST", "/blueprints/upload", { body: blueprintArchive(manifest) })).json;
  await send("POST", `${electrolyser}/assign_blueprint`, { body: { blueprint_id: blueprint.id } });
  const { execution } = (await send("POST", `${electrolyser}/execute_command`, { body: { name: "flash" } })).json;
  expect(execution).toMatchObject({
    state: "SUCCESS",
    request: { name: "flash", manifest_name: "blink", arguments: {} },
  });
  const wide = await send("POST", `${electrolyser}/execute_command`, {
    body: { name: "flash", arguments: { times: 6 } },
  });
  expect([wide.status, wide.json.execution.state]).toEqual([200, "SUCCESS"]);
  expect((await send("GET", `${electrolyser}/command_executions?name.in=blink`)).json.total_count).toBe(2);
});

test("a value out of bounds reaches the device, which refuses it", async () => {
  const { send, clock } = testMock();
  const body = { name: "set_charge_limit", arguments: { limit_percent: 5 } };
  const { status, json } = await send("POST", `/devices/${batteryId}/execute_command`, { body });
  expect(status).toBe(200);
  expect(json.execution).toMatchObject({
    state: "ERROR",
    response: { state: "ERROR", payload: { message: "Argument limit_percent must be at least 20." } },
  });
  const high = { ...body, arguments: { limit_percent: 101 } };
  const { execution_id } = (await send("POST", `/devices/${batteryId}/command_executions`, { body: high })).json;
  clock.advance(2);
  const path = `/devices/${batteryId}/command_executions/${execution_id}`;
  expect((await send("GET", path)).json.execution.state).toBe("ERROR");
  const edges = [20, 100].map((limit_percent) => ({ ...body, arguments: { limit_percent } }));
  for (const edge of edges) {
    const { execution } = (await send("POST", `/devices/${batteryId}/execute_command`, { body: edge })).json;
    expect(execution.state).toBe("SUCCESS");
  }
});

test("sensitive arguments are neither shown nor stored", async () => {
  const { mock, send } = testMock();
  const manifest = blueprintManifest.replace(
    "      times:",
    "      pin: { display_name: PIN, type: string, sensitive: true }\n      times:",
  );
  const { blueprint } = (await send("POST", "/blueprints/upload", { body: blueprintArchive(manifest) })).json;
  await send("POST", `/devices/${batteryId}/assign_blueprint`, { body: { blueprint_id: blueprint.id } });
  const body = { name: "flash", arguments: { times: 2, pin: "0711" } };
  const { execution } = (await send("POST", `/devices/${batteryId}/execute_command`, { body })).json;
  expect(execution.request.arguments).toEqual({ times: 2 });
  const path = `/devices/${batteryId}/command_executions`;
  const { execution_id } = (await send("POST", path, { body })).json;
  for (const id of [execution.id, execution_id]) {
    expect((await send("GET", `${path}/${id}?expand=log`)).json.execution.request.arguments).toEqual({ times: 2 });
  }
  for (const list of [path, `/sites/${harbourId}/commands/executions`]) {
    expect(JSON.stringify((await send("GET", list)).json)).not.toContain("0711");
  }
  expect(JSON.stringify(mock.snapshot().executions)).not.toContain("0711");
});

test("executions are visible to roles that the command allows", async () => {
  const { send } = testMock({ tokens: { "user-token": { role: "USER" }, "reader-token": { role: "READONLY" } } });
  const manifest = blueprintManifest.replace("    group: main\n", "    group: main\n    read_access_level: owner\n");
  const { blueprint } = (await send("POST", "/blueprints/upload", { body: blueprintArchive(manifest) })).json;
  await send("POST", `${electrolyser}/execute_command`, { body: { name: "stop" } });
  await send("POST", `${electrolyser}/assign_blueprint`, { body: { blueprint_id: blueprint.id } });
  const headers = { "X-Enapter-Auth-Token": "user-token" };
  const body = { name: "flash", arguments: { times: 2 } };
  const { execution } = (await send("POST", `${electrolyser}/execute_command`, { headers, body })).json;
  expect(execution.state).toBe("SUCCESS");
  const counts = async (token: string) => {
    const reader = { headers: { "X-Enapter-Auth-Token": token } };
    const device = (await send("GET", `${electrolyser}/command_executions`, reader)).json;
    const site = (await send("GET", `/sites/${harbourId}/commands/executions?name.in=blink,stop`, reader)).json;
    const one = await send("GET", `${electrolyser}/command_executions/${execution.id}`, reader);
    return [device.total_count, device.executions.length, site.total_count, one.status];
  };
  expect(await counts("example-token")).toEqual([2, 2, 2, 200]);
  expect(await counts("user-token")).toEqual([1, 1, 1, 403]);
  expect(await counts("reader-token")).toEqual([1, 1, 1, 403]);
});

test("a restored mock continues pending executions", async () => {
  const { send, clock, mock } = testMock();
  const body = { name: "stop" };
  const { execution_id } = (await send("POST", `${electrolyser}/command_executions`, { body })).json;
  const later = testMock({ state: mock.snapshot() });
  later.clock.milliseconds = clock.milliseconds + 2000;
  const path = `${electrolyser}/command_executions/${execution_id}`;
  expect((await later.send("GET", path)).json.execution.state).toBe("SUCCESS");
});
