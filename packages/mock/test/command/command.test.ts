import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { main } from "../../src/command/command.ts";
import { harbourId, otherSiteId } from "../support.ts";

function terminal(signal: Promise<"SIGINT" | "SIGTERM"> = Promise.resolve("SIGINT")) {
  const [out, err]: [string[], string[]] = [[], []];
  return {
    out,
    err,
    io: {
      print: (line: string) => void out.push(line),
      complain: (line: string) => void err.push(line),
      untilInterrupted: () => signal,
    },
  };
}

test.each([["--help"], ["-h"], ["--port", "many", "--help"]])("%s prints the help", async (...args) => {
  const { out, err, io } = terminal();
  expect(await main(args, io)).toBe(0);
  expect(out).toEqual([expect.stringMatching(/^Usage: enapter-mock/)]);
  expect(err).toEqual([]);
});

test.each(["--version", "-v"])("%s prints the version of the package", async (option) => {
  const { out, io } = terminal();
  expect(await main([option], io)).toBe(0);
  const { version } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  expect(out).toEqual([version]);
});

test("a wrong option prints one sentence and a hint to the help", async () => {
  const { out, err, io } = terminal();
  expect(await main(["--port", "many"], io)).toBe(2);
  expect(err).toEqual([
    'enapter-mock: --port must be a whole number from 0 to 65535, not "many".\nTry enapter-mock --help.',
  ]);
  expect(out).toEqual([]);
});

/** Runs the command until `use` is done with it. */
async function run(args: string[], use: (url: string, out: string[]) => Promise<void>): Promise<string[]> {
  const { out, io } = terminal();
  let printed = () => {};
  const listening = new Promise<void>((resolve) => {
    printed = resolve;
  });
  const print = (line: string) => {
    out.push(line);
    if (line.includes("Ctrl-C")) printed();
  };
  const code = await main(["--port", "0", "--token", "example-token", ...args], {
    ...io,
    print,
    untilInterrupted: async () => {
      await listening;
      await use(/(?:Cloud|API) +(\S+)/.exec(out[0] ?? "")?.[1] ?? "", out);
      return "SIGINT";
    },
  });
  expect(code).toBe(130);
  return out;
}

const as = (token: string) => ({ headers: { "X-Enapter-Auth-Token": token } });

test("a mode, tokens, a time and a log", async () => {
  const grants = ["--grant", "reader-token=READONLY", "--grant", `bench-token=USER@${otherSiteId}`];
  const args = ["--mode", "cloud", "--clock", "2026-01-14T12:00:00Z", "--latency", "0ms", "--log", ...grants];
  const out = await run(args, async (url) => {
    expect((await fetch(`${url}/site`, as("example-token"))).status).toBe(404);
    const response = await fetch(`${url}/sites/${harbourId}`, as("reader-token"));
    expect([response.status, response.headers.get("Date")]).toEqual([200, "Wed, 14 Jan 2026 12:00:00 GMT"]);
    expect((await fetch(`${url}/sites/${harbourId}`, as("bench-token"))).status).toBe(404);
  });
  expect(out.slice(3, 7)).toEqual([
    "Clock    2026-01-14T12:00:00.000Z, stands still until it is moved:",
    expect.stringMatching(/^ {9}curl -d '\{"advance": "1h"\}' http:\/\/127\.0\.0\.1:\d+\/_mock\/clock$/),
    "Latency  every response waits until the clock is moved",
    "Stop with Ctrl-C.",
  ]);
  expect(out.slice(7)).toEqual([
    expect.stringMatching(/^\S+Z GET \/v3\/site 404 getGatewaySite /),
    expect.stringMatching(/^\S+Z GET \/v3\/sites\/\S+ 200 getSite$/),
    expect.stringMatching(/ 404 getSite /),
  ]);
});

test("redirects and latency", async () => {
  await run(["--redirect-to-https", "--latency", "20ms"], async (url) => {
    const before = performance.now();
    const { status } = await fetch(`${url}/site`, { ...as("example-token"), redirect: "manual" });
    expect(status).toBe(308);
    expect(performance.now() - before).toBeGreaterThanOrEqual(19);
  });
});

test("the state outlives the process", async () => {
  const folder = await mkdtemp(join(tmpdir(), "enapter-mock-"));
  const args = ["--state", join(folder, "state.json")];
  await run(args, async (url) => {
    await fetch(`${url}/site`, { method: "PATCH", ...as("example-token"), body: '{"name": "South Pier"}' });
  });
  await run(args, async (url) => {
    const response = await fetch(`${url}/site`, as("example-token"));
    expect(await response.json()).toMatchObject({ site: { name: "South Pier" } });
  });
  await rm(folder, { recursive: true });
});

test.each([
  ["nonsense", "is not valid JSON"],
  ["", "JSON"],
  ['{"version": 2}', "its version is 2, and not 1"],
  [undefined, "EISDIR"],
])("a file with %j is refused as a state, and stays unchanged", async (text, reason) => {
  const folder = await mkdtemp(join(tmpdir(), "enapter-mock-"));
  const file = join(folder, "state.json");
  if (text !== undefined) await writeFile(file, text);
  const { err, io } = terminal();
  expect(await main(["--port", "0", "--state", text === undefined ? folder : file], io)).toBe(2);
  expect(err).toEqual([expect.stringMatching(/^enapter-mock: --state cannot be used\. Cannot read the state in /)]);
  expect(err.join()).toContain(reason);
  if (text !== undefined) expect(await readFile(file, "utf8")).toBe(text);
  await rm(folder, { recursive: true });
});

test("a state file in a missing folder is an error at the start", async () => {
  const { err, io } = terminal();
  expect(await main(["--port", "0", "--state", join(tmpdir(), "no-such-folder/state.json")], io)).toBe(2);
  expect(err.join()).toContain("Cannot write the state in");
});

const get = (response: unknown) => ({
  openapi: "3.1.0",
  paths: { "/word": { get: { responses: { 200: response } } } },
});

test("a custom description is served", async () => {
  const folder = await mkdtemp(join(tmpdir(), "enapter-mock-"));
  const file = join(folder, "openapi.json");
  await writeFile(file, JSON.stringify(get({ description: "", content: { "application/json": { example: "mine" } } })));
  const out = await run(["--spec", file], async (url) => {
    expect(await (await fetch(`${url}/word`)).json()).toBe("mine");
  });
  expect(out[0]).toMatch(/^API {6}http:\/\/127\.0\.0\.1:\d+$/);
  await rm(folder, { recursive: true });
});

test.each([
  ["{", "--spec cannot be read: "],
  ["[]", "--spec must be an OpenAPI 3 description: "],
  ['{"swagger": "2.0"}', "--spec cannot be served: This is not an OpenAPI 3 description"],
  [
    JSON.stringify(get({ $ref: "./other.json" })),
    "--spec cannot be served: The description has a $ref to another file: ./other.json. Bundle its files",
  ],
])("a description such as %s is refused with its reason", async (text, reason) => {
  const folder = await mkdtemp(join(tmpdir(), "enapter-mock-"));
  const file = join(folder, "openapi.json");
  await writeFile(file, text);
  const { err, io } = terminal();
  expect(await main(["--port", "0", "--spec", file], io)).toBe(2);
  expect(err.join()).toContain(reason);
  await rm(folder, { recursive: true });
});

test("an address of another machine prints a sentence, not a stack", async () => {
  const { err, io } = terminal();
  expect(await main(["--port", "0", "--host", "203.0.113.7"], io)).toBe(1);
  expect(err).toEqual(["enapter-mock: 203.0.113.7 is not an address of this machine."]);
});

test("a port that is in use prints a sentence, not a stack", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const { err, io } = terminal();
  expect(await main(["--port", String(port)], io)).toBe(1);
  other.close();
  expect(err).toEqual([expect.stringMatching(new RegExp(`^enapter-mock: Port ${port} .+is in use`))]);
});

test("it prints where it listens and ends with the signal", async () => {
  const { out, io } = terminal(Promise.resolve("SIGTERM"));
  expect(await main(["--port", "0", "--token", "example-token"], io)).toBe(143);
  expect(out[0]).toMatch(/^Cloud +http:\/\/127\.0\.0\.1:\d+\/v3$/);
  expect(out[1]).toMatch(/^Gateway +http:\/\/127\.0\.0\.1:\d+\/api\/v3$/);
  expect(out[2]).toContain("example-token");
});

test("faults of the command line are in place when it listens", async () => {
  const { out, io } = terminal();
  const interrupt = async () => {
    const url = /(?:Cloud|API) +(\S+)/.exec(out[0] ?? "")?.[1];
    const { status } = await fetch(`${url}/sites`);
    expect(status).toBe(502);
    return "SIGINT" as const;
  };
  let listening = () => {};
  const printed = new Promise<void>((resolve) => {
    listening = resolve;
  });
  const print = (line: string) => {
    out.push(line);
    listening();
  };
  const running = main(["--port", "0", "--fault", "html,times=1"], {
    ...io,
    print,
    untilInterrupted: () => printed.then(interrupt),
  });
  expect(await running).toBe(130);
});

/** The command in a process of its own, when it listens. */
async function spawned(...args: string[]): Promise<{ child: ChildProcess; url: string }> {
  const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
  const child = spawn(process.execPath, [cli, "--port", "0", ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise<string>((resolve) => {
    let text = "";
    child.stdout?.on("data", (part) => {
      text += part;
      const found = /Cloud +(\S+)[\s\S]*Ctrl-C/.exec(text)?.[1];
      if (found) resolve(found);
    });
  });
  return { child, url };
}

test("it continues when its log is no longer read", async () => {
  const { child, url } = await spawned("--log");
  child.stdout?.destroy();
  for (let request = 0; request < 3; request += 1) {
    const { status } = await fetch(`${url}/sites`, { headers: { "X-Enapter-Auth-Token": "mock-token" } });
    expect(status).toBe(200);
  }
  child.kill("SIGINT");
  expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(130);
});

test("Ctrl-C ends the process with 130 while a client is connected", async () => {
  const { child, url } = await spawned();
  const response = await fetch(`${url}/sites`, { headers: { "X-Enapter-Auth-Token": "mock-token" } });
  expect(response.status).toBe(200);
  child.kill("SIGINT");
  expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(130);
});
