import { parseArgs } from "node:util";
import { PortTakenError } from "./errors.ts";
import { type Fault, faultKinds } from "./faults/fault.ts";
import { parseFault } from "./faults/parse.ts";
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

/** The port when none is given. */
const defaultPort = 4010;

const help = `Usage: enapter-mock [options]

Runs a mock Enapter Cloud and Gateway on this machine until Ctrl-C.

Options:
  --port <number>   port to listen on, 0 for any free one (default ${defaultPort})
  --host <address>  address to listen on (default 127.0.0.1)
  --token <text>    token that requests must carry (default mock-token)
  --seed <text>     what the simulated values depend on (default harbour)
  --fault <fault>   something that goes wrong, may be given more than once: a kind, and after commas operation=ID,
                    times=N, probability=P, retryAfter=SECONDS, status=CODE. Kinds: ${faultKinds.join(", ")}
  --help            show this text`;

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * The `enapter-mock` command.
 * @returns the exit code: 0 after the help, 1 when the server cannot start, 2 for wrong arguments, 130 after Ctrl-C,
 * 143 after SIGTERM.
 */
export async function main(args: string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "string") {
    terminal.complain(`enapter-mock: ${options}\nTry enapter-mock --help.`);
    return 2;
  }
  if (options.help) {
    terminal.print(help);
    return 0;
  }
  const interrupted = terminal.untilInterrupted();
  let server: MockServer;
  try {
    server = await startMockServer(options.server);
  } catch (error) {
    const known = error instanceof PortTakenError;
    terminal.complain(`enapter-mock: ${known ? error.message : `cannot start: ${String(error)}`}`);
    return 1;
  }
  for (const fault of options.faults) server.faults.add(fault);
  terminal.print(`Cloud    ${server.url}`);
  terminal.print(`Gateway  ${server.gatewayUrl}`);
  terminal.print(`Token    ${server.token}`);
  terminal.print("Stop with Ctrl-C.");
  const signal = await interrupted;
  await server.close();
  return exitCodes[signal];
}

interface CommandOptions {
  readonly help: boolean;
  readonly server: { port: number; host?: string; token?: string; seed?: string };
  readonly faults: readonly Fault[];
}

function readOptions(args: string[]): CommandOptions | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: "string" },
        host: { type: "string" },
        token: { type: "string" },
        seed: { type: "string" },
        fault: { type: "string", multiple: true },
        help: { type: "boolean", short: "h" },
      },
    });
    const { help: wantsHelp = false, port: portText = String(defaultPort), fault = [], ...others } = values;
    const port = Number(portText);
    if (!/^\d+$/.test(portText) || port > 65_535) return `--port must be a number from 0 to 65535, not ${portText}`;
    return { help: wantsHelp, server: { port, ...others }, faults: fault.map(parseFault) };
  } catch (error) {
    return (error as Error).message;
  }
}
