// Runs the recipes of the mock's README as they stand there. They are here because they use the client as well.
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
const command = join(examples, "../packages/mock/dist/cli.js");

/** The code of a recipe, one text for each block. */
function recipe(title: string): string[] {
  const section = readme.split(/^### /m).find((part) => part.startsWith(`${title}\n`)) ?? "";
  const blocks = [...section.matchAll(/^```\w+ recipe\n([\s\S]*?)^```/gm)].map(([, code]) => code ?? "");
  if (blocks.length === 0) throw new Error(`The README has no recipe ${title}.`);
  return blocks;
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

/** Starts a mock, and waits until it says that it is there. */
async function mock(script: string): Promise<ChildProcess> {
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
  return child;
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

test.each(["Unit test", "Integration test"])("%s", async (title) => {
  const [code = ""] = recipe(title);
  const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
  const { stdout } = await inProject("recipe.test.ts", code, (file) =>
    promisify(execFile)(process.execPath, [vitest, "run", "--root", dirname(file)]),
  );
  expect(stdout).toMatch(/Tests .*passed/);
});

test("CI service", async () => {
  const [text = ""] = recipe("CI service");
  // The page of the site shows the same file.
  expect(await readFile(join(examples, "recipes/ci.yml"), "utf8")).toBe(text);
  const { jobs } = parse(text) as { jobs: { test: { steps: { run?: string }[] } } };
  const [start = "", ...steps] = jobs.test.steps.flatMap(({ run }) => run ?? []);
  await printed(start);
  const [sites = "", log = ""] = [await printed(steps[0] ?? ""), await printed(steps[1] ?? "")];
  expect(JSON.parse(sites).sites[0].name).toBe("Harbour Microgrid");
  expect(log).toMatch(/GET \/v3\/sites.* 401[\s\S]*GET \/v3\/sites.* 200/);
});

test("Demo", async () => {
  const [start = "", requests = ""] = recipe("Demo");
  await mock(start);
  const [telemetry, stopped, refused] = (await printed(requests))
    .split(/(?<=\})(?=\{)/)
    .map((text) => JSON.parse(text));
  expect(telemetry.telemetry.status.value).toBe("steady");
  expect(stopped.execution.state).toBe("SUCCESS");
  expect(refused.errors[0].code).toBe("ACCESS_DENIED");
});

test("Offline development", async () => {
  const [start = "", code = ""] = recipe("Offline development");
  const run = () => inProject("program.ts", code, (file) => promisify(execFile)(process.execPath, [file]));
  for (const _day of ["yesterday", "today"]) {
    const child = await mock(start);
    const { stdout } = await run();
    expect(stdout.match(/^greeting: STARTED$/gm)).toHaveLength(1);
    await stop(child);
  }
  const state = JSON.parse(await readFile(join(directory, "gateway.json"), "utf8"));
  expect(JSON.stringify(state)).toContain("greeting");
});
