import { readFile } from "node:fs/promises";
import { type Config, lint } from "@redocly/openapi-core";
import { SpecFiles } from "../bundle/spec-files.ts";
import { problemsOfError } from "../bundle/thrown-problems.ts";
import { CONFIG_FILE, loadSpecConfig, SPEC_FILE } from "../config/config.ts";
import { describeProblems, problemAt, type SpecProblem } from "../problems/problems.ts";

/**
 * Lints a description with the rules of redocly.yaml. Every rule is an error, so every problem counts.
 * @param files Reads the files. To bundle exactly what was linted, hand it to `bundle` afterwards.
 * @returns the problems; none for a good description.
 */
export async function lintSpec(
  specFile: string = SPEC_FILE,
  files: SpecFiles = new SpecFiles(),
  configFile: string = CONFIG_FILE,
): Promise<SpecProblem[]> {
  try {
    const config = await loadSpecConfig(configFile);
    const problems = describeProblems(await lint({ ref: specFile, config, externalRefResolver: files }));
    return [...problems, ...(await unknownRules(config, configFile))];
  } catch (error) {
    return describeProblems(await problemsOfError(error, specFile, files));
  }
}

/** A rule whose name has a typing error would never say anything. */
async function unknownRules(config: Config, configFile: string): Promise<SpecProblem[]> {
  const { rules } = config.getUnusedRules();
  if (rules.length === 0) return [];
  const body = await readFile(configFile, "utf8");
  return rules.map((name) => {
    const line = body.split("\n").findIndex((text) => text.trimStart().startsWith(`${name}:`)) + 1;
    return problemAt({ message: `There is no rule ${name}.`, rule: "configuration" }, configFile, body, line || 1);
  });
}
