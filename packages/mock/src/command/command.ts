import { DescriptionError, PortTakenError, StateFileError } from "../core/errors.ts";
import { libraries } from "../core/libraries.cjs";
import { clockPath } from "../server/clock-page.ts";
import { type MockServer, type MockServerOptions, startMockServer } from "../server/server.ts";
import { readArguments, WrongArgument } from "./arguments.ts";
import { helpText } from "./help.ts";
import { serverOptions } from "./options.ts";

/** The parts of the process that the command uses. */
export interface CommandTerminal {
  /** Writes a line to the standard output. */
  print(line: string): void;
  /** Writes a line to the standard error. */
  complain(line: string): void;
  /** Resolves with the name of the signal that ends the command. */
  untilInterrupted(): Promise<"SIGINT" | "SIGTERM">;
}

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs the `enapter-mock` command.
 * @returns the exit code: 0 after the help or the version, 1 when the server cannot listen or the state cannot be written, 2 for wrong
 * arguments and files, 130 after Ctrl-C, 143 after SIGTERM.
 */
export async function main(args: string[], terminal: CommandTerminal): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    terminal.print(helpText());
    return 0;
  }
  let options: MockServerOptions;
  try {
    const given = readArguments(args);
    if (given.has("version")) {
      terminal.print(libraries.version());
      return 0;
    }
    const log = (line: string): void => terminal.print(`${new Date().toISOString()} ${line}`);
    options = { ...serverOptions(given), ...(given.has("log") ? { log } : {}) };
  } catch (error) {
    if (error instanceof WrongArgument) return complainAbout(error.message, terminal);
    if (error instanceof DescriptionError) return complainAbout(`--spec cannot be served: ${error.message}`, terminal);
    throw error;
  }
  const interrupted = terminal.untilInterrupted();
  let server: MockServer;
  try {
    server = await startMockServer(options);
  } catch (error) {
    return complainAboutStart(error, options, terminal);
  }
  for (const line of greeting(server, options)) terminal.print(line);
  const signal = await interrupted;
  try {
    await server.close();
  } catch (error) {
    return fail(error instanceof StateFileError ? error.message : String(error), terminal);
  }
  return exitCodes[signal];
}

function greeting({ url, gatewayUrl, token, clock }: MockServer, options: MockServerOptions): string[] {
  const address = new URL(clockPath, url).href;
  const frozen = [
    `Clock    ${clock.now().toISOString()}, stands still until it is moved:`,
    `         curl -d '{"advance": "1h"}' ${address}`,
    ...(options.latency === undefined ? [] : ["Latency  every response waits until the clock is moved"]),
  ];
  return [
    ...(url === gatewayUrl ? [`API      ${url}`] : [`Cloud    ${url}`, `Gateway  ${gatewayUrl}`]),
    `Token    ${token}`,
    ...(options.clock === undefined ? [] : frozen),
    "Stop with Ctrl-C.",
  ];
}

/** Prints why the server does not start. */
function complainAboutStart(
  error: unknown,
  { host, port, spec }: MockServerOptions,
  terminal: CommandTerminal,
): number {
  if (error instanceof StateFileError) return complainAbout(`--state cannot be used. ${error.message}`, terminal);
  if (error instanceof PortTakenError) return fail(error.message, terminal);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EACCES") return fail(`Port ${port} needs more rights. Choose a port above 1023.`, terminal);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return fail(`${host} is not an address of this machine.`, terminal);
  }
  if (error instanceof DescriptionError || (spec !== undefined && code === undefined)) {
    return complainAbout(`--spec cannot be served: ${message}`, terminal);
  }
  return fail(String(error), terminal);
}

function fail(message: string, terminal: CommandTerminal): number {
  terminal.complain(`enapter-mock: ${message}`);
  return 1;
}

function complainAbout(mistake: string, terminal: CommandTerminal): number {
  terminal.complain(`enapter-mock: ${mistake}\nTry enapter-mock --help.`);
  return 2;
}
