import { fileURLToPath } from "node:url";
import type { GeneratedFiles } from "@enapter/http-api-generator/output";
import { bundle as bundleFiles, stringifyYaml } from "@redocly/openapi-core";
import { loadSpecConfig, SPEC_FILE } from "../config/config.ts";
import { BundleError } from "./bundle-error.ts";
import { SpecFiles } from "./spec-files.ts";
import { problemsOfError } from "./thrown-problems.ts";

export const DIRECTORY: string = fileURLToPath(new URL("../../../../spec/dist", import.meta.url));

const HEADER = "# Generated from spec/openapi.yaml by packages/lint. Do not edit.\n";

export interface Bundle {
  readonly json: string;
  readonly yaml: string;
  /** The files that it is made from. */
  readonly files: readonly string[];
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Components = Record<string, Record<string, Json>>;

/**
 * Returns the whole description as one file, in JSON and in YAML.
 * @param files Files that were read already, as they were linted. Bundling changes them, so it comes last.
 * @throws {BundleError} when a reference cannot be resolved.
 */
export async function bundle(specFile: string = SPEC_FILE, files: SpecFiles = new SpecFiles()): Promise<Bundle> {
  const config = await loadSpecConfig();
  const result = await bundleFiles({
    ref: specFile,
    config,
    externalRefResolver: files,
    componentRenamingConflicts: "error",
  }).catch(async (error: unknown) => {
    throw new BundleError(await problemsOfError(error, specFile, files));
  });
  if (result.problems.length > 0) throw new BundleError(result.problems);
  const json = `${JSON.stringify(sortComponents(result.bundle.parsed as { components?: Components }), null, 2)}\n`;
  return {
    json,
    // From the text, so that both have the same content.
    yaml: HEADER + stringifyYaml(JSON.parse(json), { noRefs: true, lineWidth: -1 }),
    files: [...result.fileDependencies].sort(),
  };
}

/** Components come in the order in which references are met; sorted by name, a change moves nothing else. */
function sortComponents(parsed: { components?: Components }): { components: Components } {
  const { components = {}, ...rest } = parsed;
  const sorted = sortKeys(components);
  return {
    ...rest,
    components: Object.fromEntries(Object.entries(sorted).map(([kind, named]) => [kind, sortKeys(named)])),
  };
}

function sortKeys<T>(object: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The files of a bundle in its directory. */
export function bundleOutputs({ json, yaml }: Bundle, directory: string = DIRECTORY): GeneratedFiles[] {
  const files = new Map([
    ["openapi.json", json],
    ["openapi.yaml", yaml],
  ]);
  return [{ directory, files }];
}
