import { execFile } from "node:child_process";

/** Result of a child process. */
export interface ProcessResult {
  readonly exitCode: number;
  /** Standard output, then standard error. */
  readonly output: string;
}

/**
 * Runs a program to its end, without a shell.
 * @param signal ends it early.
 * @throws {Error} when it cannot be started or is ended by a signal. A bad exit code is a result, not an error.
 */
export async function runProcess(
  command: string,
  args: readonly string[],
  directory: string,
  signal?: AbortSignal,
): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd: directory, maxBuffer: 16 * 1024 * 1024, signal }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== "number") reject(error);
      else resolve({ exitCode: typeof error?.code === "number" ? error.code : 0, output: `${stdout}${stderr}` });
    });
  });
}
