import { spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { killGroup } from "./process-group.ts";

/** Options for running a program. */
export interface ProgramOptions {
  /** Absolute path. */
  readonly directory: string;
  /** Default: that of this process. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Kills it, and every process that it has started. */
  readonly signal?: AbortSignal;
  /** Takes what it prints on standard output, piece by piece. Without it, the message of an error ends with that. */
  readonly output?: (text: string) => void;
}

/** A program could not be started, failed or was killed. */
export class ProgramError extends Error {
  override readonly name = "ProgramError";
  /** Standard output. */
  readonly printed: string;

  constructor(message: string, printed = "") {
    super(message);
    this.printed = printed;
  }
}

/**
 * Runs a program to its end, without a shell.
 * @returns its standard output.
 * @throws {ProgramError} with its standard error, when it is killed or its exit code is not 0.
 */
export function runProgram(
  command: string,
  parameters: readonly string[],
  { directory, environment, signal, output }: ProgramOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: directory,
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
      // A process group of its own, which a signal reaches as a whole: a script does not hand on SIGKILL.
      detached: true,
    });
    const kill = (): void => killGroup(child.pid);
    if (signal?.aborted) kill();
    signal?.addEventListener("abort", kill, { once: true });
    let printed = "";
    let complaints = "";
    collect(child.stdout, (text) => {
      printed += text;
      output?.(text);
    });
    collect(child.stderr, (text) => {
      complaints += text;
    });
    child.on("error", (error) => reject(new ProgramError(`${command} could not be started: ${error.message}`)));
    child.on("close", (code) => {
      signal?.removeEventListener("abort", kill);
      if (code === 0 && !signal?.aborted) return resolve(printed);
      const end = signal?.aborted ? `it was stopped: ${reasonOf(signal)}` : `it ended with code ${code}`;
      const texts = output === undefined ? [complaints, printed] : [complaints];
      reject(new ProgramError([`${end}.`, ...texts.map(lastOf)].join("\n").trim(), printed));
    });
  });
}

/** Returns the reason of an aborted signal, as a text for people. */
function reasonOf(signal: AbortSignal): string {
  return signal.reason instanceof Error ? signal.reason.message : String(signal.reason);
}

function lastOf(text: string): string {
  return text.trim().slice(-4000);
}

/** Hands on a stream as text, with characters that are cut in two put together again. */
export function collect(stream: Readable, take: (text: string) => void): void {
  stream.setEncoding("utf8");
  stream.on("data", take);
}
