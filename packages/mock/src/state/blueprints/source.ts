import type { ErrorObject } from "ajv";
import type { Document } from "yaml";
import { libraries } from "../../libraries.ts";
import { isObject, type JsonObject } from "../../spec/document.ts";
import type { ArchiveFiles } from "./archive.ts";
import { partsOf, sectionOf } from "./sections.ts";
import { manifestSourceSchema } from "./source-schema.ts";

/** The manifest as its author wrote it, after all checks. */
export type SourceManifest = JsonObject;

/** A manifest, or what is wrong with it: texts such as `manifest.yml: telemetry.soc: display_name is required`. */
export type SourceReading = { readonly source: SourceManifest } | { readonly problems: readonly string[] };

/** The name of the manifest in the archive of a blueprint. */
export const manifestFile = "manifest.yml";

/** Reads the manifest of a blueprint and checks it, together with the files that it names. */
export function readSource(files: ArchiveFiles): SourceReading {
  const bytes = files.get(manifestFile);
  if (bytes === undefined) return inManifest(["is missing in the root of the archive"]);
  const document = libraries.yaml().parseDocument(new TextDecoder().decode(bytes));
  if (document.errors.length > 0) return inManifest(document.errors.map(({ message }) => message.split("\n")[0] ?? ""));
  const source = plainValue(document);
  if (!isObject(source)) return inManifest(["is not a map"]);
  const broken = brokenRules(source);
  const problems = broken.length > 0 ? broken : [...danglingNames(source), ...missingFiles(source, files)];
  return problems.length > 0 ? inManifest([...new Set(problems)]) : { source };
}

function brokenRules(source: SourceManifest): string[] {
  const { Ajv } = libraries.ajv();
  const validate = new Ajv({ allErrors: true, strict: false }).compile(manifestSourceSchema);
  return validate(source) ? [] : causes(validate.errors ?? []).map(textOf);
}

function inManifest(problems: readonly string[]): SourceReading {
  return { problems: problems.map((problem) => `${manifestFile}: ${problem}`) };
}

function plainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    // Aliases that would unfold into something enormous.
    return undefined;
  }
}

/** Leaves out errors that only repeat what another one says better. */
function causes(errors: readonly ErrorObject[]): ErrorObject[] {
  const unions = errors.filter(({ keyword }) => keyword === "anyOf").map(({ schemaPath }) => `${schemaPath}/`);
  return errors.filter(
    ({ keyword, schemaPath }) =>
      keyword !== "if" &&
      !schemaPath.includes("/propertyNames/") &&
      !unions.some((union) => schemaPath.startsWith(union)),
  );
}

function textOf({ instancePath, keyword, params, message }: ErrorObject): string {
  const place = instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const at = (parts: readonly string[], text: string): string =>
    [...(parts.length > 0 ? [parts.join(".")] : []), text].join(": ");
  switch (keyword) {
    case "required":
      return at(place, `${params["missingProperty"]} is required`);
    case "additionalProperties":
      return at(place, `${params["additionalProperty"]} is not known`);
    case "enum":
      return at(place, `must be one of ${(params["allowedValues"] as readonly unknown[]).join(", ")}`);
    case "const":
      return at(place, `must be ${params["allowedValue"]}`);
    case "type":
      return at(place, `must be ${[params["type"]].flat().join(" or ")}`);
    case "propertyNames":
      return at(place, `${params["propertyName"]} is not a valid name`);
    case "anyOf":
      return at(place, "has a form that is not allowed");
    default:
      return at(place, message ?? "is not allowed");
  }
}

/** Commands whose group is not declared, and arguments whose bounds contradict each other. */
function danglingNames(source: SourceManifest): string[] {
  const groups = sectionOf(source["command_groups"]);
  return partsOf(source["commands"]).flatMap(([name, command]) => {
    const group = String(command["group"]);
    const unknown = Object.hasOwn(groups, group) ? [] : [`commands.${name}.group: ${group} is not a command group`];
    const bounds = partsOf(command["arguments"]).flatMap(([argument, { min, max }]) =>
      typeof min === "number" && typeof max === "number" && min > max
        ? [`commands.${name}.arguments.${argument}: min is greater than max`]
        : [],
    );
    return [...unknown, ...bounds];
  });
}

function missingFiles(source: SourceManifest, files: ArchiveFiles): string[] {
  const options = sectionOf(sectionOf(source["runtime"])["options"]);
  const named = [
    ["runtime.options.file", options["file"]],
    ["runtime.options.rockspec", options["rockspec"]],
    ["telemetry_preprocessor.lua_file", sectionOf(source["telemetry_preprocessor"])["lua_file"]],
    ["virtual_commands.lua_file", sectionOf(source["virtual_commands"])["lua_file"]],
  ].flatMap(([place, file]) =>
    typeof file === "string" && !files.has(file) ? [`${place}: there is no file ${file}`] : [],
  );
  const { dir } = options;
  const isEmpty =
    typeof dir === "string" && ![...files.keys()].some((file) => file.startsWith(`${dir.replace(/\/$/, "")}/`));
  return isEmpty ? [...named, `runtime.options.dir: there is nothing in ${dir}`] : named;
}
