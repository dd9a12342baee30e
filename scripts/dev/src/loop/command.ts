import { constants } from "node:os";
import { parseArgs } from "node:util";
import { startLivePages } from "@enapter/http-api-docs/live";
import { writeFilled } from "@enapter/http-api-docs/pages";
import { renderPage } from "@enapter/http-api-docs/reference";
import { impactOf } from "../generate/impact.ts";
import { eventText } from "./events.ts";
import { isPortTaken, type Session, startSession } from "./session.ts";
import type { LoopTerminal } from "./terminal.ts";

const defaults = { port: "4011", mockPort: "4010" };

const help = `Usage: npm run dev [-- options]

Watches the description, everything that generates from it, and the texts of the documentation, until Ctrl-C. On every save: lints,
bundles, generates types and client, reloads the mock (its state stays), and reloads the pages that have changed. A mistake shows here
and over the page; files, mock and documentation stay as they were.

  --port N       port of the documentation (default ${defaults.port}); 0 takes a free one
  --mock-port N  port of the mock (default ${defaults.mockPort}); 0 takes a free one
  --help         show this text
`;

/**
 * `npm run dev`.
 * @returns the exit code: 0 after the help, 1 when a port is taken, 2 for a wrong call, 128 + signal number after a signal
 * (130 for Ctrl-C).
 */
export async function devCommand(args: string[], terminal: LoopTerminal): Promise<number> {
  const { root, print, complain } = terminal;
  const options = readOptions(args);
  if (typeof options === "string") {
    complain(options);
    return options === help ? 0 : 2;
  }
  const interrupted = terminal.untilInterrupted();
  const started = await start(options, terminal);
  if (typeof started === "string") {
    complain(`${started}\nChoose others with --port and --mock-port, or 0 for free ones.`);
    return 1;
  }
  const mock = started.mock();
  print(`Documentation  ${started.url}`);
  if (mock !== undefined) {
    print(`Mock Cloud     ${mock.url}`);
    print(`Mock Gateway   ${mock.gatewayUrl}`);
    print(`Mock token     ${mock.token}`);
  }
  print(`Watching ${root}. Ctrl-C stops.`);
  const signal = await interrupted;
  await started.close();
  return 128 + constants.signals[signal];
}

/** @returns the session, or the text that says why there is none. */
async function start(
  ports: { port: number; mockPort: number },
  { root, print }: LoopTerminal,
): Promise<Session | string> {
  const columns = process.stdout.columns || 120;
  try {
    return await startSession({
      root,
      ...ports,
      render: renderPage,
      startPages: startLivePages,
      writePages: writeFilled,
      impact: (differences) => impactOf(differences, root, columns),
      tell: (event) => print(eventText(event, root)),
      now: () => performance.now(),
    });
  } catch (error) {
    if (isPortTaken(error)) return error.message;
    throw error;
  }
}

/** @returns the ports, or the text to show instead. */
function readOptions(args: string[]): { port: number; mockPort: number } | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: "string", default: defaults.port },
        "mock-port": { type: "string", default: defaults.mockPort },
        help: { type: "boolean" },
      },
    });
    if (values.help === true) return help;
    return { port: toPort("--port", values.port), mockPort: toPort("--mock-port", values["mock-port"]) };
  } catch (error) {
    return `${(error as Error).message}\n\n${help}`;
  }
}

function toPort(option: string, text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new RangeError(`${option}: "${text}" is not a port.`);
  return port;
}
