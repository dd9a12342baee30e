import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { median } from "../table.ts";
import type { ContestServer } from "./contenders.ts";
import { HttpLoad, type LoadRequest } from "./http.ts";

/** Amount of measuring. */
export interface ServerContestOptions {
  /** Number of starts and loads of each server. */
  readonly repetitions: number;
  /** Seconds of load each time. */
  readonly seconds: number;
  /** Connections of the load, kept open. */
  readonly connections: number;
}

/** Result of one run of a server. */
export interface ServerRun {
  /** From the start of the process to its first answer, in milliseconds. */
  readonly startup: number;
  /** Good answers per second. */
  readonly throughput: number;
  /** Memory of the process after the load, in bytes. */
  readonly memory: number;
  /** Answers of another status than 200, and requests without any. */
  readonly failures: number;
}

/** Result of one server, the median of its runs; failures add up. */
export interface ServerResult extends ServerRun {
  readonly name: string;
}

const device = "c3a4f7de-2b7e-4e0a-9a19-6f4d5e1b7a02";
const site = "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11";

/** Requests in turn, for which every server in the contest returns 200. */
const calls: readonly LoadRequest[] = [
  { method: "GET", path: `/devices/${device}` },
  { method: "GET", path: "/devices" },
  { method: "GET", path: `/devices/${device}/telemetry` },
  { method: "GET", path: `/sites/${site}/rule_engine/rules` },
  {
    method: "POST",
    path: `/devices/${device}/execute_command`,
    body: { name: "set_charge_limit", arguments: { limit_percent: 85 } },
  },
];

/** A server that does not answer for so long does not start, in milliseconds. */
const startLimit = 60_000;

/** Runs the servers in turn, so that what else the machine does befalls all of them. */
export async function contestServers(
  contenders: readonly ContestServer[],
  options: ServerContestOptions,
  report: (text: string) => void = () => {},
): Promise<ServerResult[]> {
  const runs = new Map<ContestServer, ServerRun[]>(contenders.map((contender) => [contender, []]));
  for (let repetition = 1; repetition <= options.repetitions; repetition += 1) {
    for (const contender of contenders) {
      report(`${repetition} of ${options.repetitions}: ${contender.name}\n`);
      runs.get(contender)?.push(await runOf(contender, options));
    }
  }
  return contenders.map((contender) => resultOf(contender, runs.get(contender) ?? []));
}

async function runOf(contender: ContestServer, { seconds, connections }: ServerContestOptions): Promise<ServerRun> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, contender.command(port), { stdio: ["ignore", "ignore", "pipe"] });
  const load = new HttpLoad(`http://127.0.0.1:${port}${contender.basePath}`, "example-token", connections);
  try {
    await firstAnswer(contender, child, load);
    const startup = performance.now() - started;
    await loadFor(load, connections, seconds / 4);
    const { good, failures, elapsed } = await loadFor(load, connections, seconds);
    return { startup, throughput: good / elapsed, memory: await memoryOf(child), failures };
  } finally {
    load.close();
    const exited = child.exitCode === null && child.signalCode === null ? once(child, "exit") : undefined;
    child.kill("SIGKILL");
    await exited;
  }
}

async function firstAnswer({ name }: ContestServer, child: ChildProcess, load: HttpLoad): Promise<void> {
  let errors = "";
  child.stderr?.on("data", (part: Buffer) => {
    errors = (errors + part.toString()).slice(-2000);
  });
  const deadline = performance.now() + startLimit;
  for (;;) {
    const reply = await load.send(calls[0] as LoadRequest).catch(() => undefined);
    if (reply?.status === 200) return;
    if (child.exitCode !== null || performance.now() > deadline) {
      throw new Error(`${name} does not answer (${reply?.status ?? "no connection"}). ${errors}`);
    }
    await sleep(5);
  }
}

interface Load {
  readonly good: number;
  readonly failures: number;
  /** Seconds. */
  readonly elapsed: number;
}

async function loadFor(load: HttpLoad, connections: number, seconds: number): Promise<Load> {
  const started = performance.now();
  const end = started + seconds * 1000;
  let [next, good, failures] = [0, 0, 0];
  const worker = async (): Promise<void> => {
    while (performance.now() < end) {
      const call = calls[next % calls.length] as LoadRequest;
      next += 1;
      const reply = await load.send(call).catch(() => undefined);
      if (reply?.status === 200) good += 1;
      else failures += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return { good, failures, elapsed: (performance.now() - started) / 1000 };
}

/** Resident memory of a process, in bytes. */
async function memoryOf({ pid }: ChildProcess): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(pid)]);
  return Number(stdout.trim()) * 1024;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

function resultOf({ name }: ContestServer, runs: readonly ServerRun[]): ServerResult {
  return {
    name,
    startup: median(runs.map(({ startup }) => startup)),
    throughput: median(runs.map(({ throughput }) => throughput)),
    memory: median(runs.map(({ memory }) => memory)),
    failures: runs.reduce((sum, { failures }) => sum + failures, 0),
  };
}
