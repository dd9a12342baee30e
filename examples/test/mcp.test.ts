// Has the conversation of the guide about assistants with the server that its settings start, and compares it with the file beside them.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { startMockServer } from "@enapter/http-api-mock";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { expect, test } from "vitest";

const guides = fileURLToPath(new URL("../guides", import.meta.url));
const command = fileURLToPath(new URL("../../packages/mcp/dist/cli.js", import.meta.url));
/** Longest line of the recorded file, in characters. */
const width = 92;
const stop = { operation: "executeCommand", arguments: { device_id: "electrolyser-1", body: { name: "stop" } } };

const conversation: readonly (readonly [said: string, tool: string, values: object])[] = [
  [
    "Which of my devices are offline?",
    "read",
    {
      operation: "listDevices",
      arguments: { expand: ["connectivity"] },
      fields: ["slug", "connectivity.status"],
    },
  ],
  [
    "What was the state of charge of the battery rack this morning?",
    "read_timeseries",
    {
      operation: "queryTimeseries",
      arguments: {
        body: {
          from: "2026-01-14T06:00:00Z",
          to: "2026-01-14T12:00:00Z",
          granularity: "1m",
          telemetry: [{ device: "battery-rack-1", attribute: ["soc"] }],
        },
      },
      max_rows: 0,
    },
  ],
  ["Stop the electrolyser.", "act", stop],
];

test("the conversation of the guide is what is recorded", async () => {
  const settings = JSON.parse(await readFile(join(guides, "mcp.json"), "utf8"));
  const { command: program, args, env } = settings.mcpServers.enapter;
  expect([program, ...args]).toEqual(["npx", "--yes", "@enapter/http-api-mcp"]);
  await using mock = await startMockServer({
    clock: "2026-01-14T12:00:00Z",
    token: env.ENAPTER_HTTP_API_TOKEN,
    faults: [{ kind: "drop-after", operation: "executeCommand" }],
  });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [command, "--allow-actions", "--base-url", mock.url],
    env,
  });
  const client = new Client({ name: "assistant", version: "1.0.0" });
  let transcript = "";
  try {
    await client.connect(transport);
    for (const [said, name, values] of conversation) {
      const { content } = await client.callTool({ name, arguments: { ...values } });
      const [first] = content;
      const text = first?.type === "text" ? first.text : "";
      const shown = inspect(values, { depth: Infinity, breakLength: width });
      transcript += `You: ${said}\n\n${name} ${shown}\n\n${text.replaceAll(mock.url, "http://127.0.0.1:4010/v3")}\n\n`;
    }
  } finally {
    await client.close();
  }
  const printed = `${transcript.trim().split("\n").map(wrapped).join("\n")}\n`;
  const recorded = join(guides, "mcp.out.txt");
  if (process.env["UPDATE_OUTPUT"] === "1") await writeFile(recorded, printed);
  expect(printed).toBe(await readFile(recorded, "utf8"));
  expect(mock.requests.of("executeCommand")).toHaveLength(1);
});

/** Breaks a long line after a space or a comma, because the page does not. */
function wrapped(line: string): string {
  if (line.length <= width) return line;
  const end = Math.max(line.lastIndexOf(" ", width), line.lastIndexOf(",", width - 1)) + 1;
  return end === 0 ? line : `${line.slice(0, end).trimEnd()}\n${wrapped(line.slice(end))}`;
}
