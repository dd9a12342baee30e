import { BaseResolver, lint, YamlParseError } from "@redocly/openapi-core";
import { problemOfYaml } from "./bundle-error.ts";
import { loadSpecConfig, SPEC_FILE } from "./config.ts";
import { type ParsedFiles, ReusingResolver } from "./parsed-files.ts";
import { describeProblems, type SpecProblem } from "./problems.ts";
import { rememberSilence, type SilentPlaces } from "./remembered-rules.ts";

/** What runs of the linter that follow one another need not find out again. Good for one version of rules and configuration. */
export interface LintMemory {
  readonly files: ParsedFiles;
  readonly silent: SilentPlaces;
}

/**
 * What the rules of redocly.yaml say about a description; empty when all is well. Every rule is an error, so every
 * problem counts.
 * @param memory of the runs before. It makes a run faster and says nothing about what comes of it.
 */
export async function lintSpec(specFile: string = SPEC_FILE, memory?: LintMemory): Promise<SpecProblem[]> {
  const config = await loadSpecConfig();
  let externalRefResolver = new BaseResolver(config.resolve);
  if (memory !== undefined) {
    const resolver = new ReusingResolver(config.resolve, memory.files);
    rememberSilence(config, memory.silent, (file) => resolver.fingerprintOf(file));
    externalRefResolver = resolver;
  }
  try {
    return describeProblems(await lint({ ref: specFile, config, externalRefResolver }));
  } catch (error) {
    if (error instanceof YamlParseError) return describeProblems([problemOfYaml(error)]);
    throw error;
  }
}
