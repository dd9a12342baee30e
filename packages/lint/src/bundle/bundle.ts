import { fileURLToPath } from "node:url";
import type { GeneratedFiles } from "@enapter/http-api-generator/output";
import { bundle as bundleFiles, type Config } from "@redocly/openapi-core";
import { loadSpecConfig, SPEC_FILE } from "../config/config.ts";
import { BundleError } from "./bundle-error.ts";
import { type ParsedFiles, type ReadTexts, ReusingResolver } from "./parsed-files.ts";
import { problemsOfError } from "./thrown-problems.ts";
import { type YamlParts, yamlText } from "./yaml-text.ts";

export const DIRECTORY: string = fileURLToPath(new URL("../../../../spec/dist", import.meta.url));

const HEADER = "# Generated from spec/openapi.yaml by packages/lint. Do not edit.\n";

export interface Bundle {
  readonly json: string;
  readonly yaml: string;
  /** The files that it is made from. */
  readonly files: readonly string[];
}

/**
 * Cache shared by consecutive bundling runs. It changes their speed, never their result. Valid for one version of the
 * configuration.
 */
export interface BundleCache {
  config?: Config;
  readonly files: ParsedFiles;
  yaml: YamlParts;
  /** Texts that the last run has read. */
  texts: ReadTexts;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Components = Record<string, Record<string, Json>>;

/**
 * The whole description as one file, in JSON and in YAML. Throws a BundleError when a reference cannot be resolved.
 * @param cache Cache of the runs before.
 */
export async function bundle(specFile: string = SPEC_FILE, cache?: BundleCache): Promise<Bundle> {
  const result = await readAndBundle(specFile, cache);
  if (result.problems.length > 0) throw new BundleError(result.problems);
  const json = `${JSON.stringify(sortComponents(result.bundle.parsed as { components?: Components }), null, 2)}\n`;
  // From the text, so that one says what the other says.
  const { text, parts } = yamlText(JSON.parse(json), cache?.yaml);
  if (cache !== undefined) cache.yaml = parts;
  return {
    json,
    yaml: HEADER + text,
    files: [...result.fileDependencies].sort(),
  };
}

async function readAndBundle(specFile: string, cache: BundleCache | undefined): ReturnType<typeof bundleFiles> {
  const config = cache?.config ?? (await loadSpecConfig());
  const externalRefResolver = new ReusingResolver(config.resolve, cache?.files ?? new Map());
  const result = await bundleFiles({
    ...{ ref: specFile, config, externalRefResolver },
    componentRenamingConflicts: "error",
  }).catch(async (error: unknown) => {
    throw new BundleError(await problemsOfError(error, specFile, externalRefResolver));
  });
  if (cache !== undefined) Object.assign(cache, { config, texts: externalRefResolver.texts });
  return result;
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
