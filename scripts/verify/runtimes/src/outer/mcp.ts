import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { demand, same } from "../../suite/expect.ts";
import type { OuterCheck } from "../runtime.ts";

/**
 * Checks that an assistant can use the packed `enapter-mcp` in a runtime.
 * @param program absolute path of the runtime.
 * @param parameters its arguments before the script.
 */
export function mcpCheck(program: string, parameters: readonly string[] = []): OuterCheck {
  return {
    name: "enapter-mcp",
    async run({ project, surroundings: { baseUrl, token }, signal }) {
      const transport = new StdioClientTransport({
        command: program,
        args: [...parameters, project.mcp, "--base-url", baseUrl],
        env: { ENAPTER_HTTP_API_TOKEN: token },
        cwd: project.directory,
        stderr: "ignore",
      });
      const assistant = new Client({ name: "assistant", version: "1.0.0" });
      const stop = (): void => void transport.close();
      signal.addEventListener("abort", stop, { once: true });
      try {
        await assistant.connect(transport);
        same(assistant.getServerVersion()?.name, "enapter", "name of the server");
        const { tools } = await assistant.listTools();
        same(tools.map(({ name }) => name).join(), "search_operations,read,read_timeseries", "tools");
        const call = async (name: string, values: Record<string, unknown>): Promise<string> =>
          JSON.stringify((await assistant.callTool({ name, arguments: values })).content);
        const found = await call("search_operations", { query: "devices of a site" });
        demand(found.includes("listDevices"), `the search finds no devices: ${found}`);
        const read = await call("read", { operation: "getDevice", arguments: { device_id: "battery-rack-1" } });
        demand(read.includes("Battery Rack 1"), `the device cannot be read: ${read}`);
      } finally {
        signal.removeEventListener("abort", stop);
        await assistant.close();
      }
      return undefined;
    },
  };
}
