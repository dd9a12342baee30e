import { copyFile, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "@enapter/http-api-packed";
import type { Runtime } from "../runtime.ts";

/** A program that runs tests. */
interface TestRunner extends Omit<Runtime, "run"> {
  /** Absolute path of its script. */
  readonly script: string;
  /** Its arguments before the configuration, and options of Node.js. */
  readonly parameters?: readonly string[];
  readonly nodeOptions?: string;
  /** Its configuration, a file of `environments/`. */
  readonly config: string;
  /** Of Vitest: what is put in place of a browser. */
  readonly environment?: string;
}

/** Runs the suite as a test of somebody who uses the client. */
export function testRunner({
  script,
  parameters = [],
  nodeOptions = "",
  config,
  environment,
  ...runtime
}: TestRunner): Runtime {
  return {
    ...runtime,
    async run({ project, surroundings, signal, output }) {
      const results = join(project.directory, `${runtime.name.replaceAll(/\W/g, "-")}.jsonl`);
      const from = fileURLToPath(new URL(`../../environments/${config}`, import.meta.url));
      await copyFile(from, join(project.directory, basename(from)));
      await runProgram(process.execPath, [script, ...parameters, "--config", config], {
        directory: project.directory,
        environment: {
          ...process.env,
          NODE_OPTIONS: nodeOptions,
          ENVIRONMENT: environment,
          SUITE: JSON.stringify(surroundings),
          RESULTS: results,
        },
        signal,
      });
      output(await readFile(results, "utf8"));
    },
  };
}
