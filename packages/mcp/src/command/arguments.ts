import { parseArgs } from "node:util";

/** Thrown when the command line is not valid. */
export class WrongCommandLine extends Error {
  override readonly name = "WrongCommandLine";
}

/** Values of the command line. */
export interface McpArguments {
  readonly help: boolean;
  readonly version: boolean;
  readonly gateway?: string;
  readonly baseUrl?: string;
  readonly allowHttp: boolean;
  readonly user?: string;
  readonly allowActions: boolean;
  /** Ids of the only operations to offer. */
  readonly only?: readonly string[];
  readonly maxOutput: number;
}

const options = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  gateway: { type: "string" },
  "base-url": { type: "string" },
  "allow-http": { type: "boolean" },
  user: { type: "string" },
  "allow-actions": { type: "boolean" },
  only: { type: "string", multiple: true },
  "max-output": { type: "string" },
} as const;

/** Longest text of a result without an option, in characters: about 5000 tokens. */
const usualOutput = 20_000;

/**
 * Reads the command line.
 * @throws {WrongCommandLine} that never repeats a value without an option, because it may be a token.
 */
export function readMcpArguments(args: readonly string[]): McpArguments {
  const values = parsed(args);
  const { gateway, user, only, "base-url": baseUrl } = values;
  return {
    help: values.help ?? false,
    version: values.version ?? false,
    allowHttp: values["allow-http"] ?? false,
    allowActions: values["allow-actions"] ?? false,
    maxOutput: outputFrom(values["max-output"]),
    ...(gateway === undefined ? {} : { gateway }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(user === undefined ? {} : { user }),
    ...(only === undefined ? {} : { only: only.flatMap((text) => text.split(",")).map((name) => name.trim()) }),
  };
}

function parsed(args: readonly string[]) {
  if (args.some((arg) => /^--token(=|$)/.test(arg))) {
    throw new WrongCommandLine(
      "There is no option --token, because other programs can read a command line. Set ENAPTER_HTTP_API_TOKEN.",
    );
  }
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") throw new WrongCommandLine("Every option begins with --.");
    if (!code?.startsWith("ERR_PARSE_ARGS")) throw error;
    const [first = message] = message.split(". ");
    throw new WrongCommandLine(`${first}.`);
  }
}

function outputFrom(text: string | undefined): number {
  if (text === undefined) return usualOutput;
  if (/^\d{3,7}$/.test(text)) return Number(text);
  throw new WrongCommandLine("--max-output must be a number of characters from 100 to 9999999.");
}
