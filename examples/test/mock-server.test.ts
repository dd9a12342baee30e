// Runs the commands of the guide about the mock server, and compares what they print with the file beside them.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startMockServer } from "@enapter/http-api-mock";
import { afterEach, beforeEach, expect, test } from "vitest";

const guides = fileURLToPath(new URL("../guides", import.meta.url));
const command = fileURLToPath(new URL("../../packages/mock/dist/cli.js", import.meta.url));

let directory: string;
let mock: ChildProcess | undefined;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "mock-server-"));
  // In place of the one that downloads the package.
  await writeFile(join(directory, "npx"), `#!/bin/sh\nshift\nexec "${process.execPath}" "${command}" "$@"\n`, {
    mode: 0o755,
  });
});
afterEach(async () => {
  if (mock?.exitCode === null && mock.kill("SIGTERM")) await once(mock, "exit");
  await rm(directory, { recursive: true });
});

function shell(script: string): ChildProcess {
  const env = { ...process.env, PATH: `${directory}${delimiter}${process.env["PATH"]}` };
  return spawn("sh", ["-e", "-c", script], { cwd: directory, env, stdio: ["ignore", "pipe", "inherit"] });
}

/** Resolves with the output of a process, at its end or when the text occurs in it. */
async function output(child: ChildProcess, until?: string): Promise<string> {
  let text = "";
  for await (const part of child.stdout ?? []) {
    text += part;
    if (until !== undefined && text.includes(until)) break;
  }
  return text;
}

test("the commands print what is recorded", async () => {
  const script = await readFile(join(guides, "mock-server.sh"), "utf8");
  const regions = [...script.matchAll(/^# #region \w+\n([\s\S]*?)^# #endregion$/gm)];
  const port = await freePort();
  const [start = "", requests = ""] = regions.map(([, lines = ""]) => lines.replaceAll("4010", String(port)));
  mock = shell(`exec ${start}`);
  expect(await output(mock, "Ctrl-C")).toContain(`http://127.0.0.1:${port}/v3`);
  const printed = await output(shell(requests));
  const recorded = join(guides, "mock-server.out.txt");
  if (process.env["UPDATE_OUTPUT"] === "1") await writeFile(recorded, printed);
  expect(printed).toBe(await readFile(recorded, "utf8"));
});

async function freePort(): Promise<number> {
  await using server = await startMockServer();
  return server.port;
}
