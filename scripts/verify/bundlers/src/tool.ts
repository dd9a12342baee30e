import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runChild } from "@enapter/http-api-packed";
import type { Job } from "../../runtimes/src/runtime.ts";

const fixtures = fileURLToPath(new URL("../fixtures", import.meta.url));

/** Puts a configuration, or a folder of them, into the project. */
export async function copyFixture(job: Job, name: string): Promise<void> {
  await cp(join(fixtures, name), join(job.project.directory, name), { recursive: true });
}

/**
 * Runs the program of a bundler.
 * @param program absolute path of its script.
 * @throws {Error} with everything that it said, when it fails.
 */
export async function runTool(
  program: string,
  parameters: readonly string[],
  { directory, signal, environment = process.env }: ToolOptions,
): Promise<void> {
  let said = "";
  try {
    await runChild(process.execPath, [program, ...parameters], {
      directory,
      environment,
      signal,
      output: (text) => {
        said += text;
      },
    });
  } catch (error) {
    throw new Error(`${error}\n${said.trim()}`, { cause: error });
  }
}

interface ToolOptions {
  readonly directory: string;
  readonly signal: AbortSignal;
  readonly environment?: NodeJS.ProcessEnv;
}
