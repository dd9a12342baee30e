import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import type { McpServer } from "@modelcontextprotocol/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runMcp } from "../../src/command/command.ts";
import { catalog } from "../support.ts";

beforeEach(() => {
  vi.stubEnv("ENAPTER_HTTP_API_TOKEN", "example-token");
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

async function run(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const servers: McpServer[] = [];
  const code = await runMcp(args, {
    version: "1.2.3",
    catalog: () => catalog,
    print: (line) => void printed.push(line),
    complain: (line) => void complaints.push(line),
    serve: async (makeServer) => {
      servers.push(makeServer());
      return 143;
    },
  });
  return { code, printed, complaints: complaints.join("\n"), servers };
}

test("prints help and version", async () => {
  expect(await run("--version")).toMatchObject({ code: 0, printed: ["1.2.3"], servers: [] });
  const { printed, code } = await run("-h");
  expect(code).toBe(0);
  expect(printed[0]).toMatch(/^Usage: enapter-mcp/);
  for (const line of printed[0]?.split("\n") ?? []) expect(line.length, line).toBeLessThanOrEqual(80);
});

test("serves until the connection ends, with the exit code of that end", async () => {
  const { code, servers, complaints } = await run(
    "--gateway",
    "192.0.2.1",
    "--allow-actions",
    "--only",
    "getDevice, listSites",
  );
  expect([code, servers.length, complaints]).toEqual([143, 1, ""]);
});

test("options reach the tools and the client", async () => {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json({ device: { id: "1", name: "Rack" } }));
  vi.stubGlobal("fetch", fetch);
  const options = ["--base-url", "http://192.0.2.1/v3", "--allow-http", "--user", "ann", "--only", "getDevice"];
  const { servers } = await run(...options, "--max-output", "100");
  const client = new Client({ name: "assistant", version: "1.0.0" });
  const [near, far] = InMemoryTransport.createLinkedPair();
  await Promise.all([servers[0]?.connect(far), client.connect(near)]);
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(["search_operations", "read"]);
  expect(tools[1]?.inputSchema.properties?.["operation"]).toMatchObject({ enum: ["getDevice"] });
  await client.callTool({ name: "read", arguments: { operation: "getDevice", arguments: { device_id: "1" } } });
  const [[url, init] = []] = fetch.mock.calls;
  expect(url).toBe("http://192.0.2.1/v3/devices/1");
  expect(init?.headers).toMatchObject({ "x-enapter-auth-user": "ann", "x-enapter-auth-token": "example-token" });
  await client.close();
});

test.each([
  [["--token", "example-secret"], "There is no option --token, because other programs can read a command line."],
  [["--token=example-secret"], "Set ENAPTER_HTTP_API_TOKEN."],
  [["example-secret"], "Every option begins with --."],
  [["--colour"], "Unknown option '--colour'."],
  [["--user"], "Option '--user <value>' argument missing."],
  [["--max-output", "many"], "--max-output must be a number of characters"],
  [["--only", "getDevice,noSuch"], "--only names operations that are not offered: noSuch."],
  [["--only", "getDevice,deleteSite"], "--only names operations that act: deleteSite. They need --allow-actions."],
  [["--gateway", "a", "--base-url", "http://127.0.0.1/v3"], "Pass either `baseUrl` or `gateway`, not both."],
  [["--base-url", "http://192.0.2.1/v3"], "allowHttp"],
])("%j is refused", async (args, text) => {
  const { code, complaints, servers } = await run(...args);
  expect([code, servers]).toEqual([2, []]);
  expect(complaints).toContain(text);
  expect(complaints).toMatch(/\nTry enapter-mcp --help\.$/);
  expect(complaints).not.toContain("example-secret");
});

test("needs a token", async () => {
  vi.stubEnv("ENAPTER_HTTP_API_TOKEN", undefined);
  const { code, complaints } = await run();
  expect(code).toBe(2);
  expect(complaints).toContain("ENAPTER_HTTP_API_TOKEN");
});
