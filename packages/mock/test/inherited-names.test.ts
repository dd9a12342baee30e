import { expect, test } from "vitest";
import { blueprintArchive, testMock } from "./support.ts";

test("names of Object.prototype are ordinary names", async () => {
  const { send } = testMock();
  const manifest = `blueprint_spec: device/3.0
display_name: Odd
category: battery-systems
runtime: { type: lua, options: { file: main.lua } }
telemetry:
  constructor: { type: float, display_name: C, unit: constructor }
  toString: { type: string, display_name: S }
commands:
  valueOf:
    display_name: V
    group: hasOwnProperty
    arguments:
      constructor: { display_name: C, type: float, default: 3 }
      toString: { display_name: S, type: string, required: true, sensitive: true }
command_groups:
  hasOwnProperty: { display_name: H }
`;
  const { blueprint } = (await send("POST", "/blueprints/upload", { body: blueprintArchive(manifest) })).json;
  await send("POST", "/devices/battery-rack-1/assign_blueprint", { body: { blueprint_id: blueprint.id } });
  const { telemetry } = (await send("GET", "/devices/battery-rack-1/telemetry")).json;
  expect(telemetry).toMatchObject({
    constructor: { value: expect.any(Number) },
    toString: { value: expect.any(String) },
  });
  const run = async (body: object) => (await send("POST", "/devices/battery-rack-1/execute_command", { body })).json;
  const { execution } = await run({ name: "valueOf", arguments: { toString: "a" } });
  expect([execution.state, execution.request.arguments]).toEqual(["SUCCESS", {}]);
  expect((await run({ name: "valueOf" })).errors[0].details).toMatchObject({ argument: "toString", rule: "required" });
  expect((await run({ name: "constructor" })).errors[0].code).toBe("UNKNOWN_COMMAND");
  const query = { from: 1768388400, to: 1768388460, granularity: "1m" };
  const series = (attribute: string[]) =>
    send("POST", "/telemetry/query_timeseries", {
      body: { ...query, telemetry: [{ device: "battery-rack-1", attribute }] },
    });
  const { headers } = await series(["constructor", "toString", "valueOf"]);
  expect(headers.get("x-enapter-timeseries-data-types")).toBe("float, string");
  expect((await series(["valueOf"])).status).toBe(404);
});

test("an old Gateway accepts them as values and as names of parameters", async () => {
  const { send } = testMock({ mode: "legacy-gateway" });
  const { status, json } = await send(
    "GET",
    "/devices/battery-rack-1/telemetry?attribute.in=constructor&toString=valueOf",
  );
  expect([status, Object.keys(json.telemetry)]).toEqual([200, ["constructor"]]);
});
