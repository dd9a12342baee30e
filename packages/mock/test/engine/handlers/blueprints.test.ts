import { strFromU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { blueprintArchive, blueprintManifest, testMock, token } from "../../support.ts";

type Mock = ReturnType<typeof testMock>;

const upload = (send: Mock["send"], body: Uint8Array) => send("POST", "/blueprints/upload", { body });
const validate = (send: Mock["send"], body: Uint8Array) => send("POST", "/blueprints/validate", { body });

/** The files of a downloaded archive. */
async function filesAt({ mock }: Mock, path: string): Promise<Record<string, Uint8Array>> {
  const response = await mock(mock.url + path, { headers: { "X-Enapter-Auth-Token": token } });
  expect(response.headers.get("content-type")).toBe("application/zip");
  return unzipSync(new Uint8Array(await response.arrayBuffer()));
}

test("an upload can be downloaded unchanged", async () => {
  const setting = testMock();
  const archive = blueprintArchive();
  const { blueprint } = (await upload(setting.send, archive)).json;
  expect(Object.keys(blueprint)).toEqual(["id", "created_at"]);
  expect((await setting.send("GET", `/blueprints/${blueprint.id}`)).json).toEqual({ blueprint });
  const response = await setting.mock(`${setting.mock.url}/blueprints/${blueprint.id}/zip?view=ORIGINAL`);
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(archive);
});

test("the compiled view is the default: one Lua file, and the compiled manifest", async () => {
  const setting = testMock();
  const archive = blueprintArchive(blueprintManifest, { "lib/color.lua": "return 'green'\n" });
  const { blueprint } = (await upload(setting.send, archive)).json;
  const files = await filesAt(setting, `/blueprints/${blueprint.id}/zip`);
  expect(Object.keys(files)).toEqual(["manifest.yml", "main.lua"]);
  const code = strFromU8(files["main.lua"] ?? new Uint8Array());
  expect(code).toMatch(/^package\.preload\["lib\.color"\] = function\(\.\.\.\)\nreturn 'green'\n\nend\n/);
  expect(code).toMatch(/enapter\.log\('hello'\)\n$/);
  expect(parse(strFromU8(files["manifest.yml"] ?? new Uint8Array()))).toMatchObject({
    blueprint_spec: "device_compiled/3.0",
    properties: { maker: { access_level: "readonly" } },
    telemetry: {
      brightness: { access_level: "readonly", implements: ["lib.lamp.brightness"], aliases: [] },
      mood: {
        enum: ["calm", "bright"],
        enum_with_metainfo: [
          { value: "calm", display_name: "Calm", color: "green" },
          { value: "bright", display_name: "Bright", color: "green" },
        ],
      },
      alerts: { type: "alerts" },
      alert_details: { type: "object" },
    },
    commands: { blink: { access_level: "user", aliases: ["flash"] } },
    alerts: { not_configured: { severity: "error" } },
    units: { "%": { symbol: "%" } },
  });
});

test("units become UCUM codes", async () => {
  const setting = testMock();
  const manifest = blueprintManifest.replace('unit: "%"', 'unit: "°C", auto_scale: [kWh]');
  const { blueprint } = (await upload(setting.send, blueprintArchive(manifest))).json;
  const files = await filesAt(setting, `/blueprints/${blueprint.id}/zip?view=COMPILED`);
  const compiled = parse(strFromU8(files["manifest.yml"] ?? new Uint8Array()));
  expect(compiled.telemetry.brightness).toMatchObject({ unit: "Cel", auto_scale: ["kW.h"] });
  expect(compiled.units).toHaveProperty("Cel");
});

test("the compiled manifest has lists for names and enums, levels, inlined schemas, and nothing from profiles", async () => {
  const setting = testMock();
  const manifest = `blueprint_spec: device/3.0
display_name: Pump
implements: energy.battery
implements_draft: draft.pump
runtime: { type: lua, options: { file: main.lua } }
telemetry:
  speed: { type: integer, display_name: Speed, enum: { 1: { color: red }, 2: {} } }
command_groups: { main: { display_name: Main } }
commands:
  run:
    display_name: Run
    group: main
    arguments:
      plan: { display_name: Plan, type: json, json_schema: plan.json }
      gear: { display_name: Gear, type: float, enum: { 1: {}, 2.5: { display_name: Fast } } }
configuration:
  link:
    display_name: Link
    parameters: { baud: { display_name: Baud, type: integer, enum: [9600] } }
`;
  const archive = blueprintArchive(manifest, { "plan.json": '{"type": "array"}' });
  const { blueprint } = (await upload(setting.send, archive)).json;
  const files = await filesAt(setting, `/blueprints/${blueprint.id}/zip`);
  const compiled = parse(strFromU8(files["manifest.yml"] ?? new Uint8Array()));
  expect(compiled).toMatchObject({
    implements: ["energy.battery"],
    implements_draft: ["draft.pump"],
    commands: {
      run: {
        arguments: {
          plan: { json_schema: { type: "array" } },
          gear: { enum: [1, 2.5], enum_with_metainfo: [{ value: 1 }, { value: 2.5, display_name: "Fast" }] },
        },
      },
    },
    configuration: { link: { access_level: "user", parameters: { baud: { enum_with_metainfo: [{ value: 9600 }] } } } },
  });
  expect(compiled.telemetry.speed.enum_with_metainfo).toEqual([
    { value: 1, color: "red" },
    { value: 2, color: "green" },
  ]);
  expect(Object.keys(compiled.telemetry)).toEqual(["speed", "alerts", "alert_details"]);
});

test("a device/1.0 blueprint is accepted and can be assigned", async () => {
  const { send } = testMock();
  const manifest = `blueprint_spec: device/1.0
display_name: Old Lamp
vendor: acme
communication_module: { product: ENP-RS485, lua_file: main.lua }
telemetry:
  mode: { type: string, display_name: Mode, enum: { calm: , bright: { color: "#00ff00" } } }
`;
  const { blueprint } = (await upload(send, blueprintArchive(manifest))).json;
  await send("POST", "/devices/weather-feed/assign_blueprint", { body: { blueprint_id: blueprint.id } });
  const { json } = await send("GET", "/devices/weather-feed/manifest");
  expect(json.manifest).toMatchObject({ blueprint_spec: "device_compiled/1.0", vendor: "acme" });
  expect((await send("GET", "/devices/weather-feed/telemetry")).json.telemetry.mode.value).toMatch(/^(calm|bright)$/);
});

test("a seeded blueprint has a name and both views", async () => {
  const setting = testMock();
  const { blueprint } = (await setting.send("GET", "/blueprints/enapter/battery_rack/latest")).json;
  expect(blueprint.full_names).toEqual([{ namespace: "enapter", name: "battery_rack", tag: "latest" }]);
  const original = await filesAt(setting, `/blueprints/${blueprint.id}/zip?view=ORIGINAL`);
  expect((await validate(setting.send, zipSync(original))).json).toEqual({});
  const compiled = await filesAt(setting, `/blueprints/${blueprint.id}/zip`);
  const { manifest } = (await setting.send("GET", "/devices/battery-rack-1/manifest")).json;
  expect(parse(strFromU8(compiled["manifest.yml"] ?? new Uint8Array()))).toEqual(manifest);
  expect((await setting.send("GET", "/blueprints/enapter/battery_rack/other")).status).toBe(404);
});

test("every seeded blueprint is a valid one", async () => {
  const setting = testMock();
  const { devices } = (await setting.send("GET", "/devices")).json;
  for (const id of new Set<string>(devices.map(({ blueprint_id }: { blueprint_id: string }) => blueprint_id))) {
    const original = await filesAt(setting, `/blueprints/${id}/zip?view=ORIGINAL`);
    expect((await validate(setting.send, zipSync(original))).json).toEqual({});
  }
});

const edit = (from: string, to: string): string => {
  expect(blueprintManifest).toContain(from);
  return blueprintManifest.replace(from, to);
};

test.each([
  ["display_name: Lamp", "", "display_name is required"],
  ["device/3.0", "device/2.0", 'blueprint_spec: must be device/3.0 or device/1.0, not "device/2.0"'],
  ["display_name: Brightness, ", "", "telemetry.brightness: display_name is required"],
  [
    "type: float",
    "type: number",
    'telemetry.brightness.type: must be one of boolean, string, integer, float, array_of_strings, alerts, not "number"',
  ],
  ["display_name: Brightness", "display_name: 5", "telemetry.brightness.display_name: must be a string, not 5"],
  ["group: main", "group: other", "commands.blink.group: other is not a command group of the manifest"],
  ["color: green", "color: mauve", /^manifest\.yml: telemetry\.mood\.enum\.calm\.color: must be blue, /],
  ["  blink:", "  9lives:", "commands: 9lives is not a valid name: letters, digits and _, a letter first"],
  ["properties:", "propertys:", "propertys is not a known key, did you mean properties?"],
  ["file: main.lua", "file: other.lua", "runtime.options.file: there is no file other.lua"],
  ["file: main.lua", "dir: lua", "runtime.options.dir: there is no file lua/main.lua"],
  ["aliases: flash", "aliases: { a: 1 }", "commands.blink.aliases: must be a string or a list, not a map"],
  ["display_name: Lamp", "display_name: [", /^manifest\.yml: Flow sequence .* at line 3/],
  ["display_name: Lamp", "display_name: Lamp\ndisplay_name: Lamp", /Map keys must be unique/],
])("%s changed to %s is refused", async (from, to, expected) => {
  const { send } = testMock();
  const archive = blueprintArchive(edit(from, to));
  const { status, json } = await validate(send, archive);
  expect(status).toBe(200);
  if (typeof expected === "string") expect(json.validation_errors).toEqual([`manifest.yml: ${expected}`]);
  else expect(json.validation_errors).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  const refused = await upload(send, archive);
  expect(refused.status).toBe(422);
  expect(refused.json.errors.map(({ message }: { message: string }) => message)).toEqual(json.validation_errors);
});

test("keys that begin with a dot are the author's own", async () => {
  const { send } = testMock();
  const archive = blueprintArchive(`${blueprintManifest}.cloud: { a: 1 }\n`);
  expect((await validate(send, archive)).json).toEqual({});
});

test("an archive without a manifest is invalid", async () => {
  const { send } = testMock();
  const archive = zipSync({ "lib/manifest.yml": new Uint8Array(1) });
  expect((await validate(send, archive)).json.validation_errors).toEqual([
    "manifest.yml: is missing in the root of the archive",
  ]);
});

test("aliases that expand to an enormous document are refused", async () => {
  const { send } = testMock();
  const bomb = [
    "a: &a [x,x,x,x,x,x,x,x,x]",
    "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]",
    "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]",
  ];
  const archive = blueprintArchive(`${bomb.join("\n")}\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`);
  expect((await validate(send, archive)).json.validation_errors).toEqual(["manifest.yml: is not a map"]);
});

test.each([
  ["no archive", new TextEncoder().encode("hello"), "is not a zip archive, or a damaged one"],
  ["half of one", blueprintArchive().slice(0, 300), "is not a zip archive, or a damaged one"],
  ["a file outside of it", zipSync({ "../manifest.yml": new Uint8Array(1) }), "has a file outside of it"],
  ["an absolute name", zipSync({ "/etc/manifest.yml": new Uint8Array(1) }), "has a file outside of it"],
  ["very much in it", zipSync({ "manifest.yml": new Uint8Array(40 * 1024 * 1024) }), "is larger than"],
  [
    "very many files",
    zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_unused, index) => [`${index}`, new Uint8Array(0)]))),
    "has more than 2000 files",
  ],
])("%s is not accepted", async (_name, body, message) => {
  const { send } = testMock();
  for (const path of ["/blueprints/upload", "/blueprints/validate", "/blueprints/upload_device_profiles"]) {
    const { status, json } = await send("POST", path, { body });
    expect(status).toBe(400);
    expect(json.errors[0].message).toContain(message);
  }
});

test("an assigned blueprint gives the device its manifest, commands and telemetry", async () => {
  const { send } = testMock();
  const { blueprint } = (await upload(send, blueprintArchive())).json;
  const body = { blueprint_id: blueprint.id };
  expect((await send("POST", "/devices/weather-feed/assign_blueprint", { body })).json.device.blueprint_id).toBe(
    blueprint.id,
  );
  expect((await send("GET", "/devices/weather-feed/manifest")).json.manifest.display_name).toBe("Lamp");
  const { telemetry } = (await send("GET", "/devices/weather-feed/telemetry")).json;
  expect(Object.keys(telemetry).sort()).toEqual(["alert_details", "alerts", "brightness", "mood"]);
  expect(telemetry.brightness.value).toBeGreaterThan(0);
  expect(["calm", "bright"]).toContain(telemetry.mood.value);
  const command = { name: "blink", arguments: { times: 2 } };
  const { execution } = (await send("POST", "/devices/weather-feed/execute_command", { body: command })).json;
  expect(execution.state).toBe("SUCCESS");
  const unknown = await send("POST", "/devices/weather-feed/assign_blueprint", { body: { blueprint_id: "none" } });
  expect([unknown.status, unknown.json.errors[0].code]).toEqual([404, "BLUEPRINT_NOT_FOUND"]);
});

test("a blueprint of a known kind behaves like it", async () => {
  const { send } = testMock();
  const manifest = edit("display_name: Lamp", "display_name: Rack\nimplements: energy.battery").replace(
    "brightness:",
    "soc:",
  );
  const { blueprint } = (await upload(send, blueprintArchive(manifest))).json;
  const before = (await send("GET", "/devices/battery-rack-1/telemetry?attribute.in=soc")).json.telemetry;
  await send("POST", "/devices/battery-rack-1/assign_blueprint", { body: { blueprint_id: blueprint.id } });
  expect((await send("GET", "/devices/battery-rack-1/telemetry?attribute.in=soc")).json.telemetry).toEqual(before);
  const { device } = (await send("GET", "/devices/battery-rack-1")).json;
  expect(device.implemented_profiles).toEqual(["energy.battery"]);
});

test("device profiles are replaced as a whole", async () => {
  const setting = testMock();
  const seeded = await filesAt(setting, "/blueprints/device_profiles/download");
  expect(Object.keys(seeded)).toContain("energy/battery.yml");
  const body = zipSync({ "mine.yml": new TextEncoder().encode("name: mine\n") });
  expect((await setting.send("POST", "/blueprints/upload_device_profiles", { body })).json).toEqual({});
  for (const path of ["/blueprints/device_profiles/download", "/blueprints/download_device_profiles"]) {
    expect(Object.keys(await filesAt(setting, path))).toEqual(["mine.yml"]);
  }
});

test("blueprints and profiles are part of the state", async () => {
  const first = testMock();
  const { blueprint } = (await upload(first.send, blueprintArchive())).json;
  await first.send("POST", "/blueprints/upload_device_profiles", { body: zipSync({ "mine.yml": new Uint8Array(1) }) });
  const second = testMock({ state: JSON.parse(JSON.stringify(first.mock.snapshot())) });
  expect((await second.send("GET", `/blueprints/${blueprint.id}`)).json).toEqual({ blueprint });
  expect(Object.keys(await filesAt(second, "/blueprints/device_profiles/download"))).toEqual(["mine.yml"]);
});
