import { type JsonObject, own } from "@enapter/http-api-openapi/json";
import type { ArchiveFiles } from "./archive.ts";
import { readJsonSchema } from "./json-schemas.ts";
import { fileName, mainFileOf } from "./main-file.ts";
import { located } from "./manifest-problems.ts";
import { sectionOf, sectionParts } from "./sections.ts";

/** An item of a manifest with the names that lead to it. */
type Item = readonly [path: readonly string[], item: JsonObject];

/** Describes the broken rules that a schema cannot express: about matching names, types and files. */
export function ruleProblems(source: JsonObject, files: ArchiveFiles): string[] {
  const items = typedItems(source);
  return [
    ...runtimeProblems(source, files),
    ...referenceProblems(source),
    ...items.flatMap(enumProblems),
    ...items.flatMap((item) => jsonProblems(item, files)),
  ];
}

/** Returns everything that declares a type. */
function typedItems(source: JsonObject): Item[] {
  const inside = (path: readonly string[], section: unknown): Item[] =>
    sectionParts(section).map(([name, part]) => [[...path, name], part] as const);
  return [
    ...inside(["properties"], source["properties"]),
    ...inside(["telemetry"], source["telemetry"]),
    ...inside(["commands"], source["commands"]).flatMap(([path, command]) => [
      ...inside([...path, "arguments"], command["arguments"]),
      ...inside([...path, "response"], command["response"]),
    ]),
    ...inside(["configuration"], source["configuration"]).flatMap(([path, bucket]) =>
      inside([...path, "parameters"], bucket["parameters"]),
    ),
  ];
}

const enumValues: Readonly<Record<string, { isFit(value: unknown): boolean; readonly key?: RegExp }>> = {
  string: { isFit: (value) => typeof value === "string" },
  integer: { isFit: (value) => Number.isInteger(value), key: /^-?\d+$/ },
  float: { isFit: (value) => typeof value === "number", key: /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/ },
};

/** Returns the values of an enum whose type is not the declared one. */
function enumProblems([path, { type, enum: choices }]: Item): string[] {
  const rule = typeof type === "string" ? own(enumValues, type) : undefined;
  if (rule === undefined) return [];
  const unfit = Array.isArray(choices)
    ? choices.filter((value) => !rule.isFit(value)).map((value) => JSON.stringify(value))
    : Object.keys(sectionOf(choices)).filter((key) => rule.key !== undefined && !rule.key.test(key));
  return unfit.map((value) => located([...path, "enum"], `${value} is not of type ${type}`));
}

function jsonProblems([path, { type, json_schema: schema }]: Item, files: ArchiveFiles): string[] {
  const [section, , inner] = path;
  if (schema === undefined) {
    // A parameter of the configuration has no json_schema.
    const needsSchema = type === "json" && section !== "telemetry" && inner !== "parameters";
    return needsSchema ? [located(path, "json_schema is required with the type json")] : [];
  }
  if (typeof schema !== "string") return [];
  const reading = readJsonSchema(schema, files);
  return "problem" in reading ? [located([...path, "json_schema"], reading.problem)] : [];
}

/** Returns references to names that the manifest does not declare. */
function referenceProblems(source: JsonObject): string[] {
  const check = (path: readonly string[], wanted: unknown, section: string, what: string): string[] =>
    typeof wanted !== "string" || Object.hasOwn(sectionOf(source[section]), wanted)
      ? []
      : [located(path, `${wanted} is not a ${what} of the manifest`)];
  return [
    ...sectionParts(source["commands"]).flatMap(([name, { group, populate_values_command: filler }]) => [
      ...check(["commands", name, "group"], group, "command_groups", "command group"),
      ...check(["commands", name, "populate_values_command"], filler, "commands", "command"),
    ]),
    ...sectionParts(source["alerts"]).flatMap(([name, { telemetry }]) =>
      [telemetry]
        .flat()
        .flatMap((attribute) => check(["alerts", name, "telemetry"], attribute, "telemetry", "telemetry attribute")),
    ),
  ];
}

function runtimeProblems({ runtime }: JsonObject, files: ArchiveFiles): string[] {
  const path = ["runtime", "options"];
  const { file, dir, rockspec, luarocks } = sectionOf(sectionOf(runtime)["options"]);
  const exclusive = [
    ...(file === undefined || dir === undefined ? [] : ["file and dir exclude each other"]),
    ...(rockspec === undefined || luarocks === undefined ? [] : ["rockspec and luarocks exclude each other"]),
  ].map((problem) => located(path, problem));
  const main = mainFileOf(runtime);
  const named = [
    ["file", file, main],
    ["dir", dir, main],
    ["rockspec", rockspec, typeof rockspec === "string" ? fileName(rockspec) : ""],
  ] as const;
  const missing = named.flatMap(([key, value, name]) =>
    typeof value !== "string" || files.has(name) ? [] : [located([...path, key], `there is no file ${name}`)],
  );
  return exclusive.length > 0 ? exclusive : missing;
}
