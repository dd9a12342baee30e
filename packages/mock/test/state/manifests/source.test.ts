import { expect, test } from "vitest";
import { ManifestReader } from "../../../src/state/manifests/source.ts";
import { changed, dotted, type ExampleBlueprint, examples, filesOf, frames, gate, sensor, solar } from "./examples.ts";

const reader = new ManifestReader();

function problemsOf(example: ExampleBlueprint): readonly string[] {
  const reading = reader.read(filesOf(example));
  return "problems" in reading ? reading.problems.map((problem) => problem.replace(/^manifest\.yml: /, "")) : [];
}

/** An example, an edit of it, and the problem that the edit makes. */
type Refusal = readonly [example: ExampleBlueprint, from: string, to: string, problem: string];

test.each(Object.entries(examples))("the %s blueprint is accepted", (_name, example) => {
  expect(problemsOf(example)).toEqual([]);
});

const status = "type: string\n    enum:\n      ok";
const level = "  level: {display_name: Level, type: float, unit: Cel}";

const acceptedForms: readonly (readonly [ExampleBlueprint, string, string])[] = [
  [sensor, level, `${level.slice(0, -1)}, allow_unit_c: true, allow_unit_f: no, access_level: vendor}`],
  [sensor, level, "  level: {display_name: Level, type: float, enum: [1, 2.5]}"],
  [sensor, level, "  level: {display_name: Level, type: string, enum: [on, 'no', \"2\"]}"],
  [sensor, level, "  level: {display_name: Level, type: array_of_strings, aliases: Old_1}"],
  [sensor, level, "  level: {display_name: Level, type: integer, enum: {-1: {}, 2: {color: blue}}}"],
  [sensor, "grace_period: 2m30s", "grace_period: ''"],
  [sensor, "grace_period: 2m30s", "telemetry: [level], components: [cable], conditions: [silence]"],
  [sensor, "  silent:", "  0-silent_:"],
  [sensor, "requirements: [modbus]", "requirements: [modbus, can], .more: 1"],
  [sensor, "required: true", "required: yes"],
  [
    sensor,
    ".cloud:",
    "implements_draft: a.b\nicon: enapter-gauge\nlicense: MIT\nauthor: a\ncontributors: [b]\n.platform:",
  ],
  [sensor, "options: {file: main.lua}", "options: {file: ./main.lua, amalg_mode: nodebug, allow_dev_luarocks: true}"],
  [sensor, "options: {file: main.lua}", "options: {file: main.lua, amalg_mode: [isolate, nodebug]}"],
  [sensor, "type: lua, requirements: [modbus], options: {file: main.lua}", "type: embedded"],
  [gate, "dir: src", "dir: ./src/"],
  [gate, "max: 4.5", "max: -1, default: wide, format: x, description: d"],
  [gate, "access_level: owner", "access_level: system\n    access_level: readonly\n    aliases: [a, 1b]"],
  [gate, "response: {width", "response: {any-key.at all"],
  [frames, 'json_schema: \'{"type": "object"}\'', "json_schema: '{type: object}'"],
  [frames, "type: json, json_schema: frames.json}}", "type: string, json_schema: frames.json}}"],
  [solar, "  suns:", "  m/s.2:"],
];

test.each(acceptedForms)("%#: an accepted form", (example, from, to) => {
  expect(problemsOf(changed(example, from, to))).toEqual([]);
});

const types = "boolean, string, integer, float, array_of_strings";
const colors =
  "blue, yellow, green, red, cyan, pink, purple or orange, alone or followed by -lighter, -light, -dark or -darker";
const nameRule = "is not a valid name: letters, digits and _, a letter first";

const refusals: readonly Refusal[] = [
  [sensor, status, status.replace("string", "integer"), 'telemetry.status.type: must be string, not "integer"'],
  [sensor, "  level:", "  alerts:", "telemetry.alerts: is built in, it must not be declared"],
  [sensor, "  level:", "  alert_details:", "telemetry.alert_details: is built in, it must not be declared"],
  [sensor, "green-lighter", '"#00ff00"', `telemetry.status.enum.ok.color: must be ${colors}, not "#00ff00"`],
  [sensor, "green-lighter", "lime", `telemetry.status.enum.ok.color: must be ${colors}, not "lime"`],
  [
    sensor,
    "{a: {display_name: A}}",
    "{a: {color: red}}",
    "properties.model.enum.a: color is not a known key, use one of display_name, description",
  ],
  [
    sensor,
    "type: string, format: connection_uri",
    "type: connection_uri",
    `configuration.link.parameters.uri.type: must be one of ${types}, json, not "connection_uri"`,
  ],
  [
    sensor,
    ".cloud:",
    "vendor: acme\n.cloud:",
    "vendor is not a known key, use one of display_name, description, blueprint_spec, runtime, implements, implements_draft, category, icon, author, license, contributors, support, properties, telemetry, commands, command_groups, alerts, configuration, units",
  ],
  [sensor, ".cloud:", ".cloud-x:", ".cloud-x is not a known key"],
  [sensor, "unit: Cel", "unti: Cel", "telemetry.level: unti is not a known key, did you mean unit?"],
  [sensor, "unit: Cel", "json_schema: x", "telemetry.level: json_schema is not a known key"],
  [sensor, "type: float", "type: json", `telemetry.level.type: must be one of ${types}, alerts, not "json"`],
  [
    sensor,
    "type: float",
    "type: flaot",
    `telemetry.level.type: must be one of ${types}, alerts, not "flaot", did you mean float?`,
  ],
  [
    sensor,
    "unit: Cel",
    "access_level: OWNER",
    'telemetry.level.access_level: must be one of readonly, user, owner, installer, vendor, system, not "OWNER", did you mean owner?',
  ],
  [sensor, "unit: Cel", "enum: {x: {}}", "telemetry.level.enum: x is not of type float"],
  [
    sensor,
    "no_data: {display_name: No data, description: The probe is silent, color: red-darker}",
    "no_data:",
    "telemetry.status.enum.no_data: must be a map, not empty",
  ],
  [sensor, "[9600, 19200]", "[9600, 1.5]", "configuration.link.parameters.speed.enum: 1.5 is not of type integer"],
  [
    sensor,
    "[9600, 19200]",
    "[9600, true]",
    "configuration.link.parameters.speed.enum.1: must be a string or a number, not true",
  ],
  [sensor, "sensitive: true", "json_schema: x", "configuration.link.parameters.secret: json_schema is not a known key"],
  [
    sensor,
    "default: 1",
    "default: [1]",
    "configuration.link.parameters.unit_id.default: must be a string or a number or true or false, not a list",
  ],
  [sensor, "max: 247", 'max: "247"', 'configuration.link.parameters.unit_id.max: must be a number, not "247"'],
  [sensor, "ui: {icon: lan}", "virtual_commands: true", "configuration.link: virtual_commands is not a known key"],
  [
    sensor,
    "severity: error",
    "severity: fatal",
    'alerts.silent.severity: must be one of info, warning, error, not "fatal"',
  ],
  [sensor, "severity: error, ", "", "alerts.silent: severity is required"],
  [sensor, "grace_period: 2m30s", "access_level: user", "alerts.silent: access_level is not a known key"],
  [sensor, "grace_period: 2m30s", "grace_period: 5", "alerts.silent.grace_period: must be a string, not 5"],
  [
    sensor,
    "grace_period: 2m30s",
    "component: x",
    "alerts.silent: component is not a known key, did you mean components?",
  ],
  [
    sensor,
    "grace_period: 2m30s",
    "telemetry: [depth]",
    "alerts.silent.telemetry: depth is not a telemetry attribute of the manifest",
  ],
  [sensor, "  silent:", "  si lent:", "alerts: si lent is not a valid name: letters, digits, _ and -"],
  [sensor, "alerts:\n", "alerts:\n#", "alerts: must be a map, not empty"],
  [sensor, "display_name: Level, ", "", "telemetry.level: display_name is required"],
  [sensor, "display_name: Level", "display_name: No", "telemetry.level.display_name: must be a string, not false"],
  [sensor, ".cloud:", "category: pumps\n.cloud:", "category: must be one of hydrogen-storage"],
  [sensor, ".cloud:", "support: {phone: 1}\n.cloud:", "support: phone is not a known key, use one of url, email"],
  [
    sensor,
    ".cloud:",
    "telemetry_preprocessor: {lua_file: main.lua}\n.cloud:",
    "telemetry_preprocessor is not a known key, did you mean telemetry?",
  ],
  [sensor, "type: lua,", "type: python,", 'runtime.type: must be one of lua, embedded, not "python"'],
  [
    sensor,
    "file: main.lua",
    "file: main.lua, amalg_mode: fast",
    'runtime.options.amalg_mode: must be isolate or nodebug, not "fast"',
  ],
  [sensor, "file: main.lua", "file: other.lua", "runtime.options.file: there is no file other.lua"],
  [
    sensor,
    "file: main.lua",
    "file: main.lua, rockspec: a.rockspec",
    "runtime.options.rockspec: there is no file a.rockspec",
  ],
  [sensor, "device/3.0", "device/2.0", 'blueprint_spec: must be device/3.0 or device/1.0, not "device/2.0"'],
  [
    gate,
    "quick_access",
    "mobile_quick_access",
    "commands.open.ui: mobile_quick_access is not a known key, did you mean quick_access?",
  ],
  [gate, "read_access_level", "virtual: true\n    read_access_level", "commands.set_width: virtual is not a known key"],
  [gate, "    group: gate\n    ui", "    ui", "commands.open: group is required"],
  [
    gate,
    "group: gate, response",
    "group: gates, response",
    "commands.read_width.group: gates is not a command group of the manifest",
  ],
  [
    gate,
    "populate_values_command: read_width",
    "populate_values_command: read",
    "commands.set_width.populate_values_command: read is not a command of the manifest",
  ],
  [gate, "dir: src", "dir: src, file: main.lua", "runtime.options: file and dir exclude each other"],
  [gate, "dir: src", "dir: lib", "runtime.options.dir: there is no file lib/main.lua"],
  [gate, "luarocks:", "rockspec: a.rockspec, luarocks:", "runtime.options: rockspec and luarocks exclude each other"],
  [
    gate,
    "type: float, min: 0",
    "type: float, unit: m",
    "commands.set_width.arguments.width: unit is not a known key, use one of",
  ],
  [
    gate,
    "severity: warning",
    "severity: error",
    'commands.open.confirmation.severity: must be one of info, warning, not "error"',
  ],
  [gate, "severity: warning, ", "", "commands.open.confirmation: severity is required"],
  [gate, "type: float, required: true}}", "unit: m}}", "commands.read_width.response.width: type is required"],
  [
    frames,
    "type: json, json_schema: frames.json}}",
    "type: json}}",
    "commands.send.arguments.frames: json_schema is required with the type json",
  ],
  [
    frames,
    'type: json, json_schema: \'{"type": "object"}\'',
    "type: json",
    "commands.send.response.sent: json_schema is required with the type json",
  ],
  [
    frames,
    "type: json, json_schema: frames.json}\n",
    "type: json}\n",
    "properties.filter: json_schema is required with the type json",
  ],
  [
    frames,
    "type: json, json_schema: frames.json}\n",
    "type: json, json_schema: {type: object}}\n",
    "properties.filter.json_schema: must be a string, not a map",
  ],
  [
    frames,
    "json_schema: frames.json}\n",
    "json_schema: main.lua}\n",
    "properties.filter.json_schema: the file main.lua is not a JSON Schema",
  ],
  [
    frames,
    "json_schema: frames.json}\n",
    "json_schema: none.json}\n",
    "properties.filter.json_schema: is neither a JSON Schema nor a file of the archive: none.json",
  ],
  [
    solar,
    "old_name",
    "old-name",
    'telemetry.ac_power.aliases.0: must be made of letters, digits and _, not "old-name"',
  ],
  [
    solar,
    "[old_name]",
    "old.name",
    'telemetry.ac_power.aliases: must be made of letters, digits and _, not "old.name"',
  ],
  [
    solar,
    "{1: {display_name: One}, 3: {display_name: Three}}",
    '[1, "2"]',
    'telemetry.phases.enum: "2" is not of type integer',
  ],
  [solar, "type: boolean", "type: string, enum: [1, no]", "properties.has_battery.enum: 1 is not of type string"],
  [
    solar,
    "type: boolean",
    "type: string, enum: [no]",
    "properties.has_battery.enum.0: must be a string or a number, not false",
  ],
  [solar, "symbol: sun, ", "", "units.suns: symbol is required"],
  [
    solar,
    "type: boolean",
    "type: boolean, implements: {a: 1}",
    "properties.has_battery.implements: must be a string or a list, not a map",
  ],
  [dotted, "  model:", "  .draft:", `properties: .draft ${nameRule}`],
  [dotted, "  level:", "  .draft:", `telemetry: .draft ${nameRule}`],
  [dotted, "  go:", "  .draft:", `commands: .draft ${nameRule}`],
  [dotted, "{speed:", "{.draft:", `commands.go.arguments: .draft ${nameRule}`],
  [dotted, "stuck:", ".draft:", "alerts: .draft is not a valid name: letters, digits, _ and -"],
  [dotted, "  link:", "  .draft:", `configuration: .draft ${nameRule}`],
  [dotted, "{main: {", "{.draft: {", `command_groups: .draft ${nameRule}`],
  [dotted, ".draft: 1\n", ".dr aft: 1\n", ".dr aft is not a known key"],
];

test.each(refusals)("%#: %s %s changed to %s is refused", (example, from, to, problem) => {
  const problems = problemsOf(changed(example, from, to));
  expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
});

test("a status without an enum is refused", () => {
  const [before, after] = sensor.manifest.split("    enum:\n      ok");
  const manifest = `${before}${after?.slice(after.indexOf("  conn_alerts"))}`;
  expect(problemsOf({ ...sensor, manifest })).toEqual(["telemetry.status: enum is required"]);
});

test("every problem is reported at once", () => {
  const twice = changed(changed(gate, "quick_access", "fast"), "group: gate, response", "group: gates, response");
  expect(problemsOf(twice)).toHaveLength(2);
});

test("a json_schema that is neither text nor a file of the archive is refused", () => {
  expect(problemsOf({ ...frames, files: { "main.lua": "" } })).toEqual([
    "properties.filter.json_schema: is neither a JSON Schema nor a file of the archive: frames.json",
    "commands.send.arguments.frames.json_schema: is neither a JSON Schema nor a file of the archive: frames.json",
  ]);
});

const old = `blueprint_spec: device/1.0
display_name: Old Meter
vendor: acme
verification_level: verified
communication_module: {product: ENP-RS485, lua: {file: firmware.lua, dependencies: [enapter-ucm ~> 0.3.2]}}
properties: {vendor: {type: string, display_name: Vendor}}
telemetry:
  status: {type: string, display_name: Status}
  mode: {type: string, display_name: Mode, enum: {fast: {color: "#00ff00"}, slow: }}
  alerts: {type: alerts}
commands:
  read_configuration: {display_name: Read, group: config, virtual: true, ui: {mobile_quick_access: true}}
alerts:
`;

test("a device/1.0 manifest is accepted without being checked deeply", () => {
  expect(problemsOf({ manifest: old, files: {} })).toEqual([]);
});

test("a device/1.0 manifest whose values have another type than device/3.0 gives them is refused", () => {
  const manifest = old.replace("display_name: Vendor", "display_name: 5").replace("mode: {type: string, ", "mode: {");
  expect(problemsOf({ manifest, files: {} })).toEqual([
    "properties.vendor.display_name: must be a string, not 5",
    "telemetry.mode: type is required",
  ]);
});
