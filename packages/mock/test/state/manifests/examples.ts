import { strToU8 } from "fflate";

/** A blueprint that uses what published blueprints use: its manifest, and the other files of the archive. */
export interface ExampleBlueprint {
  readonly manifest: string;
  readonly files: Readonly<Record<string, string>>;
}

const main = { "main.lua": "" };

/** A sensor whose connection alerts have an attribute of their own. */
export const sensor: ExampleBlueprint = {
  files: main,
  manifest: `blueprint_spec: device/3.0
display_name: Brook Level Probe
runtime: {type: lua, requirements: [modbus], options: {file: main.lua}}
configuration:
  link:
    display_name: Link
    access_level: owner
    ui: {icon: lan}
    parameters:
      uri: {display_name: Address, type: string, format: connection_uri, required: true}
      unit_id: {display_name: Unit, type: integer, min: 1, max: 247, default: 1}
      speed: {display_name: Speed, type: integer, enum: [9600, 19200]}
      secret: {display_name: Secret, type: string, sensitive: true}
properties:
  model: {display_name: Model, type: string, enum: {a: {display_name: A}}}
telemetry:
  status:
    display_name: Status
    type: string
    enum:
      ok: {display_name: Fine, color: green-lighter}
      no_data: {display_name: No data, description: The probe is silent, color: red-darker}
  conn_alerts: {display_name: Link alerts, description: What is wrong with the link, type: alerts}
  level: {display_name: Level, type: float, unit: Cel}
alerts:
  silent: {severity: error, display_name: Silent, grace_period: 2m30s, code: E7, troubleshooting: [Look at the cable]}
.cloud: {anything: [at, all]}
`,
};

/** A switch with quick commands. */
export const gate: ExampleBlueprint = {
  files: { "src/main.lua": "" },
  manifest: `blueprint_spec: device/3.0
display_name: Lock Gate
runtime: {type: lua, requirements: [relay], options: {dir: src, luarocks: ["inspect ~> 3.1"]}}
command_groups:
  gate: {display_name: Gate, ui: {icon: gate}}
commands:
  open:
    display_name: Open
    group: gate
    ui: {icon: gate-open, quick_access: true}
    confirmation: {severity: warning, title: Open the gate?}
  set_width:
    display_name: Set width
    group: gate
    populate_values_command: read_width
    read_access_level: owner
    arguments:
      width: {display_name: Width, type: float, min: 0, max: 4.5, required: true}
      pin: {display_name: PIN, type: string, sensitive: true}
  read_width: {display_name: Read width, group: gate, response: {width: {type: float, required: true}}}
`,
};

/** A gateway of raw frames, with a JSON Schema in a file and one in the manifest. */
export const frames: ExampleBlueprint = {
  files: { ...main, "frames.json": '{"type": "array", "items": {"type": "integer"}}' },
  manifest: `blueprint_spec: device/3.0
display_name: Frame Gateway
runtime: {type: lua, requirements: [can], options: {file: main.lua}}
command_groups: {bus: {display_name: Bus}}
commands:
  send:
    display_name: Send
    group: bus
    arguments: {frames: {display_name: Frames, type: json, json_schema: frames.json}}
    response: {sent: {type: json, json_schema: '{"type": "object"}'}}
properties:
  filter: {display_name: Filter, type: json, json_schema: frames.json}
`,
};

const manyAlerts = Array.from({ length: 200 }, (_unused, index) => {
  const name = `a${String(index + 1).padStart(3, "0")}`;
  return `  ${name}: {severity: warning, display_name: Alert ${name}}\n`;
});

/** An inverter with profiles, own units and very many alerts. */
export const solar: ExampleBlueprint = {
  files: main,
  manifest: `blueprint_spec: device/3.0
display_name: Roof Inverter
category: solar-generators
implements: [energy.pv_inverter.1_phase]
runtime: {type: lua, options: {file: main.lua}}
properties:
  has_battery: {display_name: Has a battery, type: boolean}
telemetry:
  ac_power: {display_name: Power, type: float, unit: W, auto_scale: [kW], implements: energy.pv.power, aliases: [old_name]}
  insolation: {display_name: Insolation, type: float, unit: suns}
  phases: {type: integer, display_name: Phases, enum: {1: {display_name: One}, 3: {display_name: Three}}}
units:
  suns: {symbol: sun, display_name: Suns, description: Multiples of one sun}
alerts:
${manyAlerts.join("")}`,
};

/** Keys of the author's own in every object. */
export const dotted: ExampleBlueprint = {
  files: main,
  manifest: `blueprint_spec: device/3.0
display_name: Draft
.draft: 1
support: {url: "https://example.com", .draft: 1}
runtime: {type: lua, options: {file: main.lua, .draft: 1}, .draft: 1}
properties:
  model: {display_name: Model, type: string, .draft: 1}
telemetry:
  level: {display_name: Level, type: float, .draft: 1}
  state: {display_name: State, type: string, enum: {on: {.draft: 1}}}
command_groups: {main: {display_name: Main, ui: {icon: star, .draft: 1}, .draft: 1}}
commands:
  go:
    display_name: Go
    group: main
    .draft: 1
    ui: {icon: star, .draft: 1}
    confirmation: {severity: info, title: Go?, .draft: 1}
    arguments: {speed: {display_name: Speed, type: float, .draft: 1}}
    response: {reached: {type: float, .draft: 1}}
alerts: {stuck: {severity: error, display_name: Stuck, .draft: 1}}
units: {suns: {symbol: sun, .draft: 1}}
configuration:
  link: {display_name: Link, .draft: 1, ui: {icon: lan, .draft: 1}, parameters: {uri: {display_name: URI, type: string, .draft: 1}}}
`,
};

/** The examples by name. */
export const examples = { sensor, gate, frames, solar, dotted };

/** The files of an archive. */
export function filesOf({ manifest, files }: ExampleBlueprint): Map<string, Uint8Array> {
  const all = Object.entries({ "manifest.yml": manifest, ...files });
  return new Map(all.map(([name, text]) => [name, strToU8(text)]));
}

/**
 * Changes one place of a manifest.
 * @throws Error when the manifest does not have the text.
 */
export function changed(example: ExampleBlueprint, from: string, to: string): ExampleBlueprint {
  if (!example.manifest.includes(from)) throw new Error(`The manifest does not have ${from}`);
  return { ...example, manifest: example.manifest.replace(from, () => to) };
}
