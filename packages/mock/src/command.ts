import { type CommandOptions, help, readOptions } from "./command-options.ts";
import { PortTakenError, StateFileError } from "./errors.ts";
import { type MockServer, startMockServer } from "./server/server.ts";

/** What the command needs from the process it runs in. */
export interface Terminal {
  /** Writes a line to the standard output. */
  print(line: string): void;
  /** Writes a line to the standard error. */
  complain(line: string): void;
  /** Resolves with the name of the signal when somebody wants the command to end. */
  untilInterrupted(): Promise<"SIGINT" | "SIGTERM">;
}

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * The `enapter-mock` command.
 * @returns the exit code: 0 after the help, 1 when the server cannot start or the state cannot be kept, 2 for wrong arguments, 130 after Ctrl-C,
 * 143 after SIGTERM.
 */
export async function main(args: string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "string") return complainAbout(options, terminal);
  if (options.help) {
    terminal.print(help);
    return 0;
  }
  const interrupted = terminal.untilInterrupted();
  const server = await start(options, terminal);
  if (typeof server === "number") return server;
  terminal.print(`Cloud    ${server.url}`);
  terminal.print(`Gateway  ${server.gatewayUrl}`);
  terminal.print(`Token    ${server.token}`);
  terminal.print("Stop with Ctrl-C.");
  const signal = await interrupted;
  try {
    await server.close();
  } catch (error) {
    return fail(error, terminal);
  }
  return exitCodes[signal];
}

async function start(options: CommandOptions, terminal: Terminal): Promise<MockServer | number> {
  const log = options.log ? { log: (line: string) => terminal.print(`${new Date().toISOString()} ${line}`) } : {};
  try {
    return await startMockServer({ ...options.server, ...log });
  } catch (error) {
    if (error instanceof RangeError) return complainAbout(error.message, terminal);
    return fail(error, terminal);
  }
}

function fail(error: unknown, terminal: Terminal): number {
  const known = error instanceof PortTakenError || error instanceof StateFileError;
  terminal.complain(`enapter-mock: ${known ? error.message : String(error)}`);
  return 1;
}

function complainAbout(mistake: string, terminal: Terminal): number {
  terminal.complain(`enapter-mock: ${mistake}\nTry enapter-mock --help.`);
  return 2;
}
