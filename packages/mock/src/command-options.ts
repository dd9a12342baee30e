import { parseArgs } from "node:util";
import type { AccessRole } from "@enapter/http-api-types";
import type { TokenGrant } from "./access/tokens.ts";
import { faultKinds } from "./faults/fault.ts";
import { parseFault } from "./faults/parse.ts";
import { isMockMode, mockModes } from "./modes/mode.ts";
import type { MockServerOptions } from "./server/server.ts";

/** The port when none is given. */
const defaultPort = 4010;

/** The text of `--help`. */
export const help = `Usage: enapter-mock [options]

Runs a mock Enapter Cloud and Gateway on this machine until Ctrl-C.

Options:
  --port <number>     port to listen on, 0 for any free one (default ${defaultPort})
  --host <address>    address to listen on (default 127.0.0.1)
  --token <text>      token that requests must carry (default mock-token)
  --grant <grant>     a further token, as TOKEN=ROLE, or TOKEN=ROLE@SITE_ID,SITE_ID for some sites only; may be given
                      more than once
  --mode <mode>       play one side: ${mockModes.join(", ")} (default: Cloud and Gateway at once)
  --redirect-to-https answer 308 to requests without X-Enapter-Allow-HTTP, as a Gateway may
  --seed <text>       what the simulated values depend on (default harbour)
  --clock <time>      let the time stand still at this moment, such as 2026-01-14T12:00:00Z
  --state <file>      keep the state in this file between two runs
  --latency <time>    how long an answer takes, such as 200ms (default 0ms)
  --fault <fault>     something that goes wrong, may be given more than once: a kind, and after commas operation=ID,
                      times=N, probability=P, retryAfter=SECONDS, status=CODE, skew=SECONDS, after=MESSAGES,
                      closeCode=CODE. Kinds: ${faultKinds.join(", ")}
  --log               print a line for each request
  --help              show this text`;

/** What the command line says. */
export interface CommandOptions {
  readonly help: boolean;
  readonly log: boolean;
  readonly server: MockServerOptions;
}

/** @returns the options, or the text that says what is wrong with the arguments. */
export function readOptions(args: string[]): CommandOptions | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: "string" },
        host: { type: "string" },
        token: { type: "string" },
        grant: { type: "string", multiple: true },
        mode: { type: "string" },
        "redirect-to-https": { type: "boolean" },
        seed: { type: "string" },
        clock: { type: "string" },
        state: { type: "string" },
        latency: { type: "string" },
        fault: { type: "string", multiple: true },
        log: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    const {
      help: wantsHelp = false,
      log = false,
      port: portText = String(defaultPort),
      grant = [],
      mode,
      "redirect-to-https": redirectToHttps = false,
      fault = [],
      state,
      ...others
    } = values;
    const port = Number(portText);
    if (!/^\d+$/.test(portText) || port > 65_535) return `--port must be a number from 0 to 65535, not ${portText}`;
    if (mode !== undefined && !isMockMode(mode)) return `--mode must be one of ${mockModes.join(", ")}, not ${mode}`;
    const server = {
      port,
      redirectToHttps,
      tokens: Object.fromEntries(grant.map(parseGrant)),
      faults: fault.map((text) => naming("--fault", () => parseFault(text))),
      ...(mode === undefined ? {} : { mode }),
      ...(state === undefined ? {} : { stateFile: state }),
      ...others,
    };
    return { help: wantsHelp, log, server };
  } catch (error) {
    return (error as Error).message;
  }
}

/** Reads a grant such as `example-token=USER@5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11`. */
function parseGrant(text: string): [string, TokenGrant] {
  const [, token, role, sites] = /^(.+)=([A-Z]+)(?:@(.+))?$/.exec(text) ?? [];
  if (token === undefined || role === undefined) throw new RangeError(`--grant: ${text} is not understood`);
  const grant: TokenGrant = { role: role as AccessRole };
  return [token, sites === undefined ? grant : { ...grant, sites: sites.split(",") }];
}

function naming<Result>(option: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new RangeError(`${option}: ${(error as Error).message}`);
  }
}
