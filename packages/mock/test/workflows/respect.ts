import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Result of a workflow file. */
export interface Outcome {
  /** Whether every check of every step held. */
  readonly passed: boolean;
  /** Output of the program. */
  readonly output: string;
}

/**
 * Runs the workflows of a file with `redocly respect`.
 * @param file path of an Arazzo file.
 * @param server base URL that takes the place of the servers of the description.
 * @param token the API token, the input of every workflow.
 */
export function respect(file: string, server: string, token: string): Promise<Outcome> {
  const require = createRequire(import.meta.url);
  const program = join(dirname(require.resolve("@redocly/cli/package.json")), "bin", "cli.js");
  const parameters = [program, "respect", file, "--server", `enapter=${server}`, "--input", `token=${token}`];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_NOTIFICATIONS: "true" };
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, { env, cwd: dirname(file) }, (error, stdout, stderr) => {
      resolve({ passed: error === null, output: stdout + stderr });
    });
  });
}
