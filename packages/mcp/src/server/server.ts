import {
  type CallToolResult,
  fromJsonSchema,
  type JsonSchemaType,
  McpServer,
  type ServerContext,
} from "@modelcontextprotocol/server";
import type { OfferedOperation } from "../catalog/catalog.ts";
import { failureText } from "../output/failures.ts";
import { actTool } from "../tools/act.ts";
import { readTool } from "../tools/read.ts";
import { searchTool } from "../tools/search.ts";
import { timeseriesTool } from "../tools/timeseries.ts";
import type { ServerTool, ToolRequest, ToolSettings } from "../tools/tool.ts";

/**
 * Makes the server with its tools. The tool that acts exists only when actions are allowed, and each only when there is an operation
 * for it.
 */
export function createMcpServer(version: string, settings: ToolSettings): McpServer {
  const server = new McpServer({ name: "enapter", version });
  const has = (use: OfferedOperation["use"]) => settings.operations.some((operation) => operation.use === use);
  register(server, searchTool(settings));
  if (has("read")) register(server, readTool(settings));
  if (has("timeseries")) register(server, timeseriesTool(settings));
  if (has("act") && settings.allowActions) register(server, actTool(settings));
  return server;
}

function register<Arguments>(server: McpServer, tool: ServerTool<Arguments>): void {
  const { name, title, description, schema, isReadOnly } = tool;
  const annotations = {
    readOnlyHint: isReadOnly,
    destructiveHint: !isReadOnly,
    idempotentHint: isReadOnly,
    openWorldHint: true,
  };
  const inputSchema = fromJsonSchema<Arguments>(schema as JsonSchemaType);
  server.registerTool(name, { title, description, inputSchema, annotations }, async (values, context) => {
    try {
      const { text, isError = false } = await tool.run(values, requestOf(context));
      return result(text, isError);
    } catch (error) {
      return result(failureText(error, !isReadOnly), true);
    }
  });
}

function result(text: string, isError: boolean): CallToolResult {
  return { content: [{ type: "text", text }], ...(isError ? { isError } : {}) };
}

function requestOf({ mcpReq }: ServerContext): ToolRequest {
  const progressToken = mcpReq._meta?.progressToken;
  return {
    signal: mcpReq.signal,
    progress: async (progress, message) => {
      if (progressToken === undefined) return;
      await mcpReq.notify({ method: "notifications/progress", params: { progressToken, progress, message } });
    },
  };
}
