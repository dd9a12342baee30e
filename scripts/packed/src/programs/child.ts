import { spawn } from "node:child_process";
import type { Readable } from "node:stream";

/** Returns the reason of an aborted signal, as a text for people. */
function reasonOf(signal: AbortSignal): string {
  return signal.reason instanceof Error ? signal.reason.message : String(signal.reason);
}

interface ChildOptions {
  readonly directory: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** Kills it, and every process that it has started. */
  readonly signal: AbortSignal;
  /** Takes what it prints. */
  readonly output: (text: string) => void;
}

/**
 * Runs a program to its end.
 * @throws {Error} with what it said on standard error, when it is killed or ends with another code than 0.
 */
export function runChild(command: string, parameters: readonly string[], options: ChildOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: options.directory,
      env: options.environment,
      stdio: ["ignore", "pipe", "pipe"],
      // A process group of its own, which a signal reaches as a whole: a script does not hand on SIGKILL.
      detached: true,
    });
    const kill = (): void => killGroup(child.pid);
    if (options.signal.aborted) kill();
    options.signal.addEventListener("abort", kill, { once: true });
    let complaints = "";
    collect(child.stdout, options.output);
    collect(child.stderr, (text) => {
      complaints += text;
    });
    child.on("error", (error) => reject(new Error(`${command} could not be started: ${error.message}`)));
    child.on("close", (code) => {
      options.signal.removeEventListener("abort", kill);
      if (options.signal.aborted) reject(new Error(`it was stopped: ${reasonOf(options.signal)}`));
      else if (code === 0) resolve();
      else reject(new Error(`it ended with code ${code}. ${complaints.trim().slice(-2000)}`));
    });
  });
}

function killGroup(leader: number | undefined): void {
  // It may not have been started, and it may have ended.
  if (leader === undefined) return;
  try {
    process.kill(-leader, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** Hands on a stream as text, with characters that are cut in two put together again. */
export function collect(stream: Readable, take: (text: string) => void): void {
  stream.setEncoding("utf8");
  stream.on("data", take);
}
