// Runs the test and the command in the README of the mock, and the commands of the pages about it. They are here because they use the client as well.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMockServer } from "@enapter/http-api-mock";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";

const examples = fileURLToPath(new URL("..", import.meta.url));
const readme = await readFile(join(examples, "../packages/mock/README.md"), "utf8");
const commands = await readFile(join(examples, "guides/mock-server.sh"), "utf8");
const command = join(examples, "../packages/mock/dist/cli.js");

/** Returns the blocks marked as recipes in a section of the README. */
function recipe(title: string): string[] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "";
  const blocks = [...section.matchAll(/^```\w+ recipe\n([\s\S]*?)^```/gm)].map(([, code]) => code ?? "");
  if (blocks.length === 0) throw new Error(`The README has no recipe ${title}.`);
  return blocks;
}

/** Returns a region of the commands in the guide about the server. */
function region(name: string): string {
  const [, lines] = new RegExp(`^# #region ${name}\\n([\\s\\S]*?)^# #endregion$`, "m").exec(commands) ?? [];
  if (lines === undefined) throw new Error(`mock-server.sh has no region ${name}.`);
  return lines;
}

let directory: string;
let port: number;
const processes: ChildProcess[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "recipe-"));
  port = await freePort();
  // In place of the one that downloads the package: `npx … enapter-mock …` runs the one that has been built.
  const npx = `#!/bin/sh\nwhile [ "$1" != enapter-mock ]; do shift; done\nshift\nexec "${process.execPath}" "${command}" "$@"\n`;
  await writeFile(join(directory, "npx"), npx);
  await chmod(join(directory, "npx"), 0o755);
});

afterEach(async () => {
  for (const child of processes.splice(0)) await stop(child);
  await rm(directory, { recursive: true });
});

/** Starts lines of a shell, on the free port. */
function shell(script: string): ChildProcess {
  const child = spawn("sh", ["-e", "-c", script.replaceAll("4010", String(port))], {
    cwd: directory,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, PATH: `${directory}${delimiter}${process.env["PATH"]}` },
  });
  processes.push(child);
  return child;
}

/** Returns the output of shell lines, which must succeed. */
async function printed(script: string): Promise<string> {
  const child = shell(script);
  const parts: Buffer[] = [];
  child.stdout?.on("data", (part: Buffer) => parts.push(part));
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
  return Buffer.concat(parts).toString();
}

/** Starts a mock, and waits until it prints that it listens. */
async function mock(script: string): Promise<{ child: ChildProcess; text: string }> {
  const child = shell(script);
  let text = "";
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on("data", (part) => {
      text += part;
      if (text.includes("Ctrl-C")) resolve();
    });
    child.once("exit", (code) => reject(new Error(`The mock ended with ${code}.`)));
  });
  expect(text).toContain(`http://127.0.0.1:${port}/v3`);
  return { child, text };
}

/** Compares an output with the recorded one, or records it. */
async function expectRecorded(path: string, output: string): Promise<void> {
  if (process.env["UPDATE_OUTPUT"] === "1") await writeFile(join(examples, path), output);
  expect(output).toBe(await readFile(join(examples, path), "utf8"));
}

/** Ctrl-C, for a shell and what it has started. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const exited = child.exitCode === null && child.signalCode === null ? once(child, "exit") : undefined;
  try {
    process.kill(-child.pid, "SIGINT");
  } catch {
    return;
  }
  await exited;
}

async function freePort(): Promise<number> {
  await using server = await startMockServer();
  return server.port;
}

/** Runs a program or a test file where the packages are installed. */
async function inProject<Result>(name: string, code: string, run: (file: string) => Promise<Result>): Promise<Result> {
  const project = await mkdtemp(join(examples, ".cache-"));
  try {
    await writeFile(join(project, name), code.replaceAll("4010", String(port)));
    return await run(join(project, name));
  } finally {
    await rm(project, { recursive: true });
  }
}

test("the unit test of the README passes", async () => {
  const [code = ""] = recipe("Unit test");
  const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
  const { stdout } = await inProject("recipe.test.ts", code, (file) =>
    promisify(execFile)(process.execPath, [vitest, "run", "--root", dirname(file)]),
  );
  expect(stdout).toMatch(/Tests .*passed/);
});

test("the command prints what the README shows", async () => {
  const [start = "", output] = recipe("Command");
  const { text } = await mock(start);
  expect(text.replaceAll(String(port), "4010")).toBe(output);
});

test("the workflow of CI tests against the mock", async () => {
  const { jobs } = parse(await readFile(join(examples, "recipes/ci.yml"), "utf8")) as {
    jobs: { test: { steps: { run?: string }[] } };
  };
  const [start = "", ...steps] = jobs.test.steps.flatMap(({ run }) => run ?? []);
  await printed(start);
  const [sites = "", log = ""] = [await printed(steps[0] ?? ""), await printed(steps[1] ?? "")];
  expect(JSON.parse(sites).sites[0].name).toBe("Harbour Microgrid");
  expect(log).toMatch(/GET \/v3\/sites.* 401[\s\S]*GET \/v3\/sites.* 200/);
});

test("the mock of a demo is slow and prints each request", async () => {
  const { child } = await mock(region("demo"));
  let log = "";
  child.stdout?.on("data", (part) => (log += part));
  const start = performance.now();
  await printed(region("requests"));
  // Five requests to the API, each with a delay of 150 ms.
  expect(performance.now() - start).toBeGreaterThan(750);
  const fileOf = async (name: string) => JSON.parse(await readFile(join(directory, name), "utf8"));
  expect((await fileOf("stopped.json")).execution.state).toBe("SUCCESS");
  expect((await fileOf("refused.json")).errors[0].code).toBe("ACCESS_DENIED");
  await expect
    .poll(() => log)
    .toMatch(/GET .*telemetry.* 200[\s\S]*POST .*execute_command.* 200[\s\S]*POST .*execute_command.* 403/);
});

test("a Gateway for offline work keeps its rules between two runs", async () => {
  const code = await readFile(join(examples, "guides/offline.ts"), "utf8");
  const run = () => inProject("program.ts", code, (file) => promisify(execFile)(process.execPath, [file]));
  const outputs: string[] = [];
  for (const _day of ["yesterday", "today"]) {
    const { child } = await mock(region("offline"));
    const { stdout } = await run();
    outputs.push(stdout);
    await stop(child);
  }
  const [first = "", second] = outputs;
  await expectRecorded("guides/offline.out.txt", first);
  expect(second).toBe(first.replace("created\n", ""));
  const state = await readFile(join(directory, "gateway.json"), "utf8");
  expect(state).toContain("greeting");
});
