import { lint } from "@redocly/openapi-core";
import { loadSpecConfig, SPEC_FILE } from "./config.ts";
import { type ParsedFiles, resolverFor } from "./parsed-files.ts";
import { describeProblems, type SpecProblem } from "./problems.ts";
import { problemsOfError } from "./thrown-problems.ts";

/**
 * What the rules of redocly.yaml say about a description; empty when all is well. Every rule is an error, so every
 * problem counts.
 * @param files keeps what was parsed from run to run.
 */
export async function lintSpec(specFile: string = SPEC_FILE, files?: ParsedFiles): Promise<SpecProblem[]> {
  const config = await loadSpecConfig();
  const externalRefResolver = resolverFor(config, files);
  try {
    return describeProblems(await lint({ ref: specFile, config, externalRefResolver }));
  } catch (error) {
    return describeProblems(await problemsOfError(error, externalRefResolver, specFile));
  }
}
