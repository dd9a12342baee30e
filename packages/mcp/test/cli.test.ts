import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { startMockServer } from "@enapter/http-api-mock";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { expect, test } from "vitest";

const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

test("an assistant reads and acts over standard input and output", async () => {
  const mock = await startMockServer({ token: "example-token" });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [command, "--base-url", mock.url, "--allow-actions"],
    env: { ENAPTER_HTTP_API_TOKEN: "example-token" },
    stderr: "pipe",
  });
  const client = new Client({ name: "assistant", version: "1.0.0" });
  try {
    await client.connect(transport);
    const texts: string[] = [];
    for (const [name, operation, values] of [
      ["read", "getDevice", { device_id: "electrolyser-1" }],
      ["act", "executeCommand", { device_id: "electrolyser-1", body: { name: "stop" } }],
    ] as const) {
      const { content } = await client.callTool({ name, arguments: { operation, arguments: values } });
      texts.push(JSON.stringify(content));
    }
    expect(texts[0]).toContain("Electrolyser 1");
    expect(texts[1]).toContain("Done.");
    mock.faults.add({ kind: "drop-after", operation: "executeCommand" });
    const stop = { operation: "executeCommand", arguments: { device_id: "electrolyser-1", body: { name: "stop" } } };
    const lost = await client.callTool({ name: "act", arguments: stop });
    expect(JSON.stringify(lost)).toContain("It is unknown whether this was done");
    expect(mock.requests.of("executeCommand")).toHaveLength(2);
    expect(JSON.stringify([texts, lost])).not.toContain("example-token");
  } finally {
    await client.close();
    await mock.close();
  }
});

test.each([
  ["the end of its input", (child: ReturnType<typeof serve>) => child.stdin.end(), 0],
  ["Ctrl-C", (child: ReturnType<typeof serve>) => child.kill("SIGINT"), 130],
])("ends at %s", async (_name, end, code) => {
  const child = serve();
  child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping" })}\n`);
  await once(child.stdout, "data");
  end(child);
  expect((await once(child, "close"))[0]).toBe(code);
});

function serve() {
  return spawn(process.execPath, [command], { env: { ENAPTER_HTTP_API_TOKEN: "example-token" }, stdio: "pipe" });
}
