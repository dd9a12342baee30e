/** JSON Schema of the manifest as the author of a blueprint writes it: `manifest.yml`. */

const name = "^[A-Za-z][A-Za-z0-9_]*$";
const alertName = "^[A-Za-z0-9_-]+$";
const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const texts = { type: "array", items: text } as const;
const textOrTexts = { anyOf: [text, texts] } as const;
const fieldType = { enum: ["boolean", "string", "integer", "float", "array_of_strings", "json"] } as const;
const accessLevel = { enum: ["readonly", "user", "owner", "installer", "vendor", "system"] } as const;
const hues = ["blue", "yellow", "green", "red", "cyan", "pink", "purple", "orange"];
const shades = ["-lighter", "-light", "", "-dark", "-darker"];
const jsonSchema = { anyOf: [text, { type: "object" }] } as const;

/** An object of which the keys are known. */
function closed(properties: Record<string, unknown>, required: readonly string[] = []): Record<string, unknown> {
  return { type: "object", properties, required, additionalProperties: false };
}

/** A map from names to things of one kind; a section without any may be empty in YAML, which is null. */
function named(pattern: string, item: unknown): Record<string, unknown> {
  return { type: ["object", "null"], propertyNames: { pattern }, additionalProperties: item };
}

const enumeration = {
  type: ["array", "object"],
  if: { type: "array" },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: { type: "array", items: { type: ["string", "number"] }, minItems: 1 },
  else: {
    additionalProperties: {
      ...closed({
        display_name: text,
        description: text,
        color: { enum: hues.flatMap((hue) => shades.map((shade) => hue + shade)) },
      }),
      type: ["object", "null"],
    },
  },
};

const measured = {
  type: fieldType,
  display_name: text,
  description: text,
  enum: enumeration,
  unit: text,
  allow_unit_c: flag,
  allow_unit_f: flag,
  auto_scale: texts,
  access_level: accessLevel,
  implements: textOrTexts,
  aliases: textOrTexts,
};

const argument = closed(
  {
    display_name: text,
    type: fieldType,
    description: text,
    required: flag,
    min: { type: "number" },
    max: { type: "number" },
    enum: enumeration,
    format: text,
    json_schema: jsonSchema,
    sensitive: flag,
    default: {},
  },
  ["display_name", "type"],
);

const command = closed(
  {
    display_name: text,
    group: text,
    description: text,
    arguments: named(name, argument),
    response: named(
      name,
      closed(
        {
          type: fieldType,
          display_name: text,
          description: text,
          required: flag,
          enum: enumeration,
          format: text,
          json_schema: jsonSchema,
        },
        ["type"],
      ),
    ),
    confirmation: closed({ severity: { enum: ["info", "warning"] }, title: text, description: text }, [
      "severity",
      "title",
    ]),
    virtual: flag,
    ui: closed({ icon: text, mobile_quick_access: flag }),
    access_level: accessLevel,
    populate_values_command: text,
    implements: textOrTexts,
    aliases: textOrTexts,
  },
  ["display_name", "group"],
);

const alert = closed(
  {
    severity: { enum: ["info", "warning", "error"] },
    display_name: text,
    code: text,
    grace_period: { type: "string", pattern: "^([0-9]+(\\.[0-9]+)?(h|m|s|ms))+$" },
    description: text,
    troubleshooting: texts,
    telemetry: texts,
    components: texts,
    conditions: texts,
  },
  ["severity", "display_name"],
);

const parameter = closed(
  {
    display_name: text,
    type: fieldType,
    description: text,
    default: {},
    required: flag,
    sensitive: flag,
    format: text,
    enum: enumeration,
    min: { type: "number" },
    max: { type: "number" },
  },
  ["display_name", "type"],
);

const runtime = closed(
  {
    type: { enum: ["lua", "embedded"] },
    options: closed({
      dir: text,
      file: text,
      rockspec: text,
      luarocks: texts,
      allow_dev_luarocks: flag,
      amalg_mode: {
        anyOf: [{ enum: ["isolate", "nodebug"] }, { type: "array", items: { enum: ["isolate", "nodebug"] } }],
      },
    }),
    requirements: texts,
  },
  ["type"],
);

const luaFile = closed({ lua_file: text }, ["lua_file"]);

/** Draft 7 is enough for it. Keys that begin with a dot are the author's own. */
export const manifestSourceSchema = {
  ...closed(
    {
      blueprint_spec: { const: "device/3.0" },
      display_name: text,
      runtime,
      implements: textOrTexts,
      implements_draft: textOrTexts,
      category: {
        enum: [
          "hydrogen-storage",
          "electrolysers",
          "solar-generators",
          "fuel-cells",
          "water-treatment",
          "battery-systems",
          "power-meters",
          "hvac",
          "electric-vehicles",
          "control",
          "data-providers",
          "sensors",
        ],
      },
      description: text,
      icon: text,
      vendor: text,
      author: text,
      license: text,
      contributors: texts,
      support: closed({ url: text, email: text }),
      properties: named(name, closed(measured, ["type", "display_name"])),
      telemetry: named(name, closed({ ...measured, json_schema: jsonSchema }, ["type", "display_name"])),
      commands: named(name, command),
      command_groups: named(
        name,
        closed({ display_name: text, description: text, ui: closed({ icon: text }) }, ["display_name"]),
      ),
      alerts: named(alertName, alert),
      configuration: named(
        name,
        closed(
          {
            display_name: text,
            description: text,
            access_level: accessLevel,
            virtual_commands: flag,
            ui: closed({ icon: text }),
            parameters: named(name, parameter),
          },
          ["display_name", "parameters"],
        ),
      ),
      units: {
        type: ["object", "null"],
        additionalProperties: closed({ symbol: text, display_name: text }, ["symbol"]),
      },
      telemetry_preprocessor: luaFile,
      virtual_commands: luaFile,
    },
    ["blueprint_spec", "display_name", "runtime"],
  ),
  patternProperties: { "^\\.\\w*$": {} },
};
