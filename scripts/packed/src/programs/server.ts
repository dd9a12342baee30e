import { spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { killGroup } from "./process-group.ts";
import { collect } from "./program.ts";

/** A program that listens on a port of its own choice. */
interface Server {
  readonly command: string;
  readonly parameters: readonly string[];
  readonly directory: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** Finds the port in what it prints, on standard output or on file descriptor 3. */
  readonly port: RegExp;
  /** Kills it, and every process that it has started. */
  readonly signal: AbortSignal;
}

/**
 * Starts a server, and kills it with all that it has started when the work is done: `npx` and shells are not the server itself.
 * @throws {Error} what the work throws, with what the server said on standard error; also when it ends before it listens.
 */
export async function withServer(server: Server, work: (origin: string) => Promise<void>): Promise<void> {
  const { command, parameters, directory: cwd, environment: env, signal } = server;
  const child = spawn(command, parameters, { cwd, env, stdio: ["ignore", "pipe", "pipe", "pipe"], detached: true });
  const kill = (): void => killGroup(child.pid);
  if (signal.aborted) kill();
  signal.addEventListener("abort", kill, { once: true });
  let complaints = "";
  collect(child.stderr as Readable, (text) => {
    complaints += text;
  });
  try {
    const port = await new Promise<string>((resolve, reject) => {
      let printed = "";
      const look = (text: string): void => {
        printed += text;
        const [, found] = server.port.exec(printed) ?? [];
        if (found !== undefined) resolve(found);
      };
      collect(child.stdout as Readable, look);
      collect(child.stdio[3] as Readable, look);
      child.on("error", reject);
      child.on("exit", (code) => reject(new Error(`the server ended with code ${code}`)));
    });
    await work(`http://127.0.0.1:${port}`);
  } catch (error) {
    throw new Error(`${error}. ${complaints.trim().slice(-2000)}`, { cause: error });
  } finally {
    signal.removeEventListener("abort", kill);
    kill();
  }
}
