import { isObject } from "@enapter/http-api-openapi/json";
/**
 * JSON Schema of `manifest.yml` as the author of a blueprint writes it, for both versions. It has no unions, so that the messages
 * of a validator name the mistake itself.
 */

/** The previous version, whose manifests are not checked deeply. */
export const oldSpec = "device/1.0";

type Schema = Readonly<Record<string, unknown>>;
type Keys = Readonly<Record<string, Schema>>;

const text = { type: "string" };
const texts = { type: "array", items: text };
const textOrTexts = { type: ["string", "array"], items: text };
const flag = { type: "boolean" };
const number = { type: "number" };

const name = { pattern: "^[A-Za-z][A-Za-z0-9_]*$", description: "letters, digits and _, a letter first" };
const alertName = { pattern: "^[A-Za-z0-9_-]+$", description: "letters, digits, _ and -" };
const alias = { pattern: "^[A-Za-z0-9_]+$", description: "made of letters, digits and _" };
const aliases = { type: ["string", "array"], ...alias, items: { ...text, ...alias } };

const accessLevel = { enum: ["readonly", "user", "owner", "installer", "vendor", "system"] };
const valueTypes = ["boolean", "string", "integer", "float", "array_of_strings", "json"];
const valueType = { enum: valueTypes };
const telemetryType = { enum: [...valueTypes.filter((type) => type !== "json"), "alerts"] };

const color = {
  ...text,
  pattern: "^(blue|yellow|green|red|cyan|pink|purple|orange)(-(lighter|light|dark|darker))?$",
  description:
    "blue, yellow, green, red, cyan, pink, purple or orange, alone or followed by -lighter, -light, -dark or -darker",
};

/** Returns the schema of an object with known keys. Keys that begin with a dot are the author's own. */
function closed(properties: Keys, required: readonly string[] = []): Schema {
  return { type: "object", properties, required, patternProperties: { "^\\.\\w*$": {} }, additionalProperties: false };
}

/** Returns the schema of a map from names to items of one kind. */
function named(item: Schema, names: Schema = name): Schema {
  return { type: "object", propertyNames: names, additionalProperties: item };
}

/** Returns the schema of a list of values, or of a map from values to their display. */
function enumeration(extra: Keys = {}): Schema {
  return {
    type: ["array", "object"],
    items: { type: ["string", "number"] },
    additionalProperties: closed({ ...described, ...extra }),
  };
}

const described = { display_name: text, description: text };
const profiled = { implements: textOrTexts, aliases };

const measured = {
  ...described,
  ...profiled,
  unit: text,
  allow_unit_c: flag,
  allow_unit_f: flag,
  auto_scale: texts,
  access_level: accessLevel,
};

const property = closed({ ...measured, type: valueType, enum: enumeration(), json_schema: text }, [
  "type",
  "display_name",
]);

const builtIn = { not: {}, description: "is built in, it must not be declared" };
const telemetryKeys = { ...measured, type: telemetryType, enum: enumeration({ color }) };
const telemetry = {
  ...named(closed(telemetryKeys, ["type", "display_name"])),
  properties: {
    alerts: builtIn,
    alert_details: builtIn,
    status: closed({ ...telemetryKeys, type: { const: "string" } }, ["type", "display_name", "enum"]),
  },
};

const given = {
  ...described,
  type: valueType,
  required: flag,
  sensitive: flag,
  min: number,
  max: number,
  enum: enumeration(),
  format: text,
  default: { type: ["string", "number", "boolean"] },
};

const responseField = closed(
  { ...described, type: valueType, required: flag, enum: enumeration(), format: text, json_schema: text },
  ["type"],
);

const command = closed(
  {
    ...described,
    ...profiled,
    group: text,
    access_level: accessLevel,
    read_access_level: accessLevel,
    populate_values_command: text,
    ui: closed({ icon: text, quick_access: flag }),
    confirmation: closed({ severity: { enum: ["info", "warning"] }, title: text, description: text }, [
      "severity",
      "title",
    ]),
    arguments: named(closed({ ...given, json_schema: text }, ["display_name", "type"])),
    response: { type: "object", additionalProperties: responseField },
  },
  ["display_name", "group"],
);

const ui = closed({ icon: text });

const alert = closed(
  {
    ...described,
    severity: { enum: ["info", "warning", "error"] },
    code: text,
    grace_period: text,
    troubleshooting: texts,
    telemetry: texts,
    components: texts,
    conditions: texts,
  },
  ["severity", "display_name"],
);

const amalgModes = ["isolate", "nodebug"];

const runtime = closed(
  {
    type: { enum: ["lua", "embedded"] },
    requirements: texts,
    options: closed({
      dir: text,
      file: text,
      rockspec: text,
      luarocks: texts,
      allow_dev_luarocks: flag,
      amalg_mode: {
        type: ["string", "array"],
        pattern: "^(isolate|nodebug)$",
        description: amalgModes.join(" or "),
        items: { enum: amalgModes },
      },
    }),
  },
  ["type"],
);

/** Schema of a `device/3.0` manifest. */
export const manifestSchema = closed(
  {
    ...described,
    blueprint_spec: { const: "device/3.0", description: `device/3.0 or ${oldSpec}` },
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
    icon: text,
    author: text,
    license: text,
    contributors: texts,
    support: closed({ url: text, email: text }),
    properties: named(property),
    telemetry,
    commands: named(command),
    command_groups: named(closed({ ...described, ui }, ["display_name"])),
    alerts: named(alert, alertName),
    configuration: named(
      closed(
        {
          ...described,
          access_level: accessLevel,
          ui,
          parameters: named(closed(given, ["display_name", "type"])),
        },
        ["display_name", "parameters"],
      ),
    ),
    units: { type: "object", additionalProperties: closed({ ...described, symbol: text }, ["symbol"]) },
  },
  ["blueprint_spec", "display_name", "runtime"],
);

/** Keys that the compiled form of a manifest must have to match the description. */
const compiledKeys = ["type", "severity"];

/** Keys of `device/1.0` only, as far as compiled manifests have them. */
const oldKeys = {
  vendor: text,
  virtual: flag,
  mobile_quick_access: flag,
  telemetry_preprocessor: { type: "object" },
  virtual_commands: { type: "object" },
};

/**
 * Schema of a `device/1.0` manifest, which is not checked deeply: keys in common with `device/3.0` have values of the
 * same types, and any other key is allowed.
 */
export const oldManifestSchema = loosened(manifestSchema);

function loosened(schema: unknown): Schema {
  if (!isObject(schema) || "not" in schema) return {};
  const { type = "string", properties, required, additionalProperties, items } = schema;
  const isMap = isObject(additionalProperties);
  const needed = Array.isArray(required) ? required.filter((key) => compiledKeys.includes(key)) : undefined;
  return {
    type: isMap || needed?.length === 0 ? [type, "null"].flat() : type,
    ...(isObject(properties) ? { properties: { ...loosenedAll(properties), ...oldKeys } } : {}),
    ...(needed === undefined ? {} : { required: needed }),
    ...(isMap ? { additionalProperties: loosened(additionalProperties) } : {}),
    ...(items === undefined ? {} : { items }),
  };
}

function loosenedAll(properties: Schema): Keys {
  return Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, loosened(part)]));
}
