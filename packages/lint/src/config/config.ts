import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Config, loadConfig, makeDocumentFromString } from "@redocly/openapi-core";

export const ROOT_DIRECTORY: string = fileURLToPath(new URL("../../../../", import.meta.url));
export const CONFIG_FILE: string = fileURLToPath(new URL("../../../../redocly.yaml", import.meta.url));
export const SPEC_FILE: string = fileURLToPath(new URL("../../../../spec/openapi.yaml", import.meta.url));

/** Presets for commands of the redocly program; the library does not have them and would refuse the configuration. */
const PRESETS_OF_THE_PROGRAM = ["diff-recommended"];

/**
 * The configuration in redocly.yaml, for use with the library.
 * @throws {YamlParseError} when it is no YAML.
 */
export async function loadSpecConfig(configPath: string = CONFIG_FILE): Promise<Config> {
  const { parsed } = makeDocumentFromString(await readFile(configPath, "utf8"), configPath);
  const { extends: presets = [] } = parsed as { extends?: string[] };
  const customExtends = presets.filter((preset) => !PRESETS_OF_THE_PROGRAM.includes(preset));
  return loadConfig({ configPath, customExtends });
}
