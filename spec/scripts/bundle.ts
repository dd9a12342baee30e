import { fileURLToPath } from "node:url";
import { type GeneratedFiles, runGenerator } from "@enapter/http-api-scripts/output";
import { bundle as bundleFiles, stringifyYaml } from "@redocly/openapi-core";
import { BundleError } from "./bundle-error.ts";
import { loadSpecConfig, SPEC_FILE } from "./config.ts";
import { type ParsedFiles, resolverFor } from "./parsed-files.ts";
import { problemsOfError } from "./thrown-problems.ts";

export const DIRECTORY: string = fileURLToPath(new URL("../dist", import.meta.url));

const HEADER = "# Generated from spec/openapi.yaml by spec/scripts/bundle.ts. Do not edit.\n";

export interface Bundle {
  readonly json: string;
  readonly yaml: string;
  /** The files that it is made from. */
  readonly files: readonly string[];
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Components = Record<string, Record<string, Json>>;

/**
 * The whole description as one file, in JSON and in YAML. Throws a BundleError when a reference cannot be resolved.
 * @param parsed keeps what was parsed from run to run.
 */
export async function bundle(specFile: string = SPEC_FILE, parsed?: ParsedFiles): Promise<Bundle> {
  const config = await loadSpecConfig();
  const externalRefResolver = resolverFor(config, parsed);
  const options = { ref: specFile, config, externalRefResolver, componentRenamingConflicts: "error" } as const;
  const result = await bundleFiles(options).catch(async (error: unknown) => {
    throw new BundleError(await problemsOfError(error, externalRefResolver, specFile));
  });
  if (result.problems.length > 0) throw new BundleError(result.problems);
  const description = sortComponents(result.bundle.parsed as { components?: Components });
  return {
    json: `${JSON.stringify(description, null, 2)}\n`,
    yaml: HEADER + stringifyYaml(description, { noRefs: true, lineWidth: -1 }),
    files: [...result.fileDependencies].sort(),
  };
}

/** Components come in the order in which references are met; sorted by name, a change moves nothing else. */
function sortComponents(parsed: { components?: Components }): { components: Components } {
  const { components = {}, ...rest } = JSON.parse(JSON.stringify(parsed)) as { components?: Components };
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

async function main(): Promise<void> {
  try {
    await runGenerator(async () => bundleOutputs(await bundle()));
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    error.print();
    process.exitCode = 1;
  }
}

if (import.meta.main) await main();
