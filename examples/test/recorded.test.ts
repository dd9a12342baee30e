// Runs the programs of the documentation against a mock, and compares what they print with the file beside each of them.
// `UPDATE_OUTPUT=1 npx vitest run test/recorded.test.ts` writes these files.
import { execFile } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMockServer } from "@enapter/http-api-mock";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runProgram } from "./support/programs.ts";

const examples = fileURLToPath(new URL("..", import.meta.url));
const programs = globSync("{start,guides,recipes}/*.ts", { cwd: examples, exclude: ["**/*.test.ts"] }).sort();
/** Programs that need more than a mock run in `gateway.test.ts`, `relay.test.ts` and `recipes.test.ts`; one has types only. */
const notRun = new Set([
  "start/trust-gateway.ts",
  "guides/browser.ts",
  "guides/gateway.ts",
  "guides/offline.ts",
  "guides/react.ts",
  "guides/relay-worker.ts",
  "guides/relay.ts",
  "guides/types-of-objects.ts",
]);

/** Programs that wait for the device; they need a clock that runs, and print no time. */
const waiting = new Set(["guides/start-command.ts", "guides/streams.ts"]);

const home = process.cwd();
let directory: string;
// Programs may write files.
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "enapter-examples-"));
  process.chdir(directory);
});
afterEach(async () => {
  process.chdir(home);
  await rm(directory, { recursive: true });
});

test.each(programs.filter((program) => !notRun.has(program)))("%s prints what is recorded", async (program) => {
  await using server = await startMockServer(waiting.has(program) ? {} : { clock: "2026-01-14T12:00:00Z" });
  const { lines, failure } = await runProgram(program, { url: server.url, token: server.token, fetch });
  expect(failure).toBeUndefined();
  const printed = lines.map((line) => `${line}\n`.replaceAll(server.url, "http://127.0.0.1:4010/v3")).join("");
  const recorded = join(examples, program.replace(/\.ts$/, ".out.txt"));
  if (process.env["UPDATE_OUTPUT"] === "1") await writeFile(recorded, printed);
  expect(existsSync(recorded), `There is no ${recorded}. Write it with UPDATE_OUTPUT=1.`).toBe(true);
  expect(printed).toBe(await readFile(recorded, "utf8"));
});

test("a command whose response was lost is found, and not sent again", async () => {
  await using server = await startMockServer();
  server.faults.add({ kind: "drop-after", operation: "executeCommand" });
  const env = { ...process.env, ENAPTER_HTTP_API_TOKEN: server.token, ENAPTER_HTTP_API_BASE_URL: server.url };
  const { stdout } = await promisify(execFile)(process.execPath, [join(examples, "recipes/command-once.ts")], { env });
  expect(stdout).toBe("The response was lost. Looking for the execution.\nIt arrived: SUCCESS\n");
  expect(server.requests.of("executeCommand")).toHaveLength(1);
});

test.each(["fetch", "openapi-fetch"])("programs before and after the move from %s print the same", (origin) => {
  const outputs = globSync(`guides/${origin}-*.out.txt`, { cwd: examples });
  expect(outputs.length).toBeGreaterThan(1);
  expect(new Set(outputs.map((output) => readFileSync(join(examples, output), "utf8"))).size).toBe(1);
});
