import { createClient, UsageError } from "@enapter/http-api-client";
import type { McpServer } from "@modelcontextprotocol/server";
import type { OfferedOperation } from "../catalog/catalog.ts";
import { createMcpServer } from "../server/server.ts";
import type { ToolSettings } from "../tools/tool.ts";
import { type McpArguments, readMcpArguments, WrongCommandLine } from "./arguments.ts";
import { mcpHelp } from "./help.ts";

/** The parts of the process that the command uses. */
export interface McpTerminal {
  readonly version: string;
  /** All operations that there are. */
  catalog(): readonly OfferedOperation[];
  /** Writes a line to the standard output. */
  print(line: string): void;
  /** Writes a line to the standard error. */
  complain(line: string): void;
  /** Serves until the connection ends. Returns the exit code. */
  serve(makeServer: () => McpServer): Promise<number>;
}

/**
 * Runs the `enapter-mcp` command.
 * @returns the exit code: 0 when the client has ended the connection, 2 for wrong options or without a token, 130 after Ctrl-C, 143
 * after SIGTERM.
 */
export async function runMcp(args: readonly string[], terminal: McpTerminal): Promise<number> {
  let settings: ToolSettings;
  try {
    const given = readMcpArguments(args);
    if (given.help || given.version) {
      terminal.print(given.help ? mcpHelp : terminal.version);
      return 0;
    }
    settings = settingsOf(given, terminal.catalog());
  } catch (error) {
    if (!(error instanceof WrongCommandLine || error instanceof UsageError)) throw error;
    terminal.complain(`enapter-mcp: ${error.message}\nTry enapter-mcp --help.`);
    return 2;
  }
  return terminal.serve(() => createMcpServer(terminal.version, settings));
}

function settingsOf(given: McpArguments, all: readonly OfferedOperation[]): ToolSettings {
  const { gateway, baseUrl, allowHttp, user, allowActions, maxOutput } = given;
  const client = createClient({ gateway, baseUrl, allowHttp, user, deprecationNotices: false });
  return { operations: offered(all, given), client, allowActions, maxOutput };
}

function offered(all: readonly OfferedOperation[], { only, allowActions }: McpArguments): readonly OfferedOperation[] {
  if (only === undefined) return all;
  const unknown = only.filter((name) => all.every(({ id }) => id !== name));
  if (unknown.length > 0) {
    throw new WrongCommandLine(`--only names operations that are not offered: ${unknown.join(", ")}.`);
  }
  const chosen = all.filter(({ id }) => only.includes(id));
  const acting = chosen.filter(({ use }) => use === "act").map(({ id }) => id);
  if (acting.length > 0 && !allowActions) {
    throw new WrongCommandLine(`--only names operations that act: ${acting.join(", ")}. They need --allow-actions.`);
  }
  return chosen;
}
