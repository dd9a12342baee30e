import { readFile } from "node:fs/promises";
import { type Config, lint } from "@redocly/openapi-core";
import { type ParsedFiles, type ReadTexts, ReusingResolver } from "../bundle/parsed-files.ts";
import { problemsOfError } from "../bundle/thrown-problems.ts";
import { CONFIG_FILE, loadSpecConfig, SPEC_FILE } from "../config/config.ts";
import { describeProblems, problemAt, type SpecProblem } from "../problems/problems.ts";
import { type PassedExamples, skipPassedExamples } from "./skipped-examples.ts";

/** Cache shared by consecutive lint runs. Valid for one version of rules and configuration. */
export interface LintCache {
  readonly files: ParsedFiles;
  readonly silent: PassedExamples;
  /** Texts that the last run has read. */
  texts: ReadTexts;
}

/**
 * Lints a description with the rules of redocly.yaml; returns nothing when all is well. Every rule is an error, so every
 * problem counts.
 * @param cache Cache of the runs before. It makes a run faster and never changes its result.
 */
export async function lintSpec(
  specFile: string = SPEC_FILE,
  cache?: LintCache,
  configFile: string = CONFIG_FILE,
): Promise<SpecProblem[]> {
  let resolver: ReusingResolver | undefined;
  try {
    const config = await loadSpecConfig(configFile);
    resolver = new ReusingResolver(config.resolve, cache?.files ?? new Map());
    if (cache !== undefined) skipPassedExamples(config, cache.silent, (file) => resolver?.fingerprintOf(file));
    const problems = describeProblems(await lint({ ref: specFile, config, externalRefResolver: resolver }));
    if (cache !== undefined) cache.texts = resolver.texts;
    return [...problems, ...(await unknownRules(config, configFile))];
  } catch (error) {
    return describeProblems(await problemsOfError(error, specFile, resolver));
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
