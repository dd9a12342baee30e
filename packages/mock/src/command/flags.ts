import { faultKinds } from "../engine/faults/fault.ts";
import { mockModes } from "../engine/modes/mode.ts";

/** An option of the command line. */
export interface Flag {
  /** Name of its value in the help; undefined for an option without a value. */
  readonly value?: string;
  /** Whether it may be given more than once. */
  readonly isList?: true;
  readonly short?: string;
  /** Text of the help. */
  readonly text: string;
}

/** The default port. */
export const defaultPort = 4010;

/** The options of the command line, in the order of the help. */
export const flags = {
  port: { value: "NUMBER", text: `port to listen on, 0 for any free one (default ${defaultPort})` },
  host: { value: "ADDRESS", text: "address to listen on (default 127.0.0.1, which only this machine reaches)" },
  token: { value: "TEXT", text: "token that requests must carry (default mock-token)" },
  grant: {
    value: "GRANT",
    isList: true,
    text: "a further token: TOKEN=ROLE, or TOKEN=ROLE@SITE_ID,SITE_ID for some sites only",
  },
  mode: { value: "MODE", text: `play one side: ${mockModes.join(", ")} (default: Cloud and Gateway at once)` },
  spec: { value: "FILE", text: "another OpenAPI 3 description to serve, JSON or YAML, in one file" },
  state: { value: "FILE", text: "keep the state in this file between two runs" },
  seed: { value: "TEXT", text: "seed of the simulated values (default harbour)" },
  clock: { value: "TIME", text: "make the clock stand still at this moment until it is moved over HTTP (see below)" },
  latency: { value: "DURATION", text: "delay of each response, such as 200ms or 1.5s (default 0ms)" },
  fault: {
    value: "FAULT",
    isList: true,
    text: `a fault: its kind, and after commas operation=ID, times=N, probability=P, retryAfter=SECONDS, status=CODE, skew=SECONDS, after=MESSAGES, closeCode=CODE. Kinds: ${faultKinds.join(", ")}`,
  },
  "redirect-to-https": { text: "respond with 308 to requests without X-Enapter-Allow-HTTP, as a Gateway may" },
  cors: {
    value: "ORIGIN",
    isList: true,
    text: "origin of pages that may use the mock besides those of this machine, such as https://app.example.com; '*' for all, off for none",
  },
  "allow-host": {
    value: "NAME",
    isList: true,
    text: "further host name of the mock; others are refused while it listens on this machine only",
  },
  log: { text: "print a line for each request" },
  version: { short: "v", text: "print the version" },
  help: { short: "h", text: "print this text" },
} as const satisfies Record<string, Flag>;

/** Name of an option, without its dashes. */
export type FlagName = keyof typeof flags;
