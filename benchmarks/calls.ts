import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { ours } from "./calls/contenders.ts";
import { peerClients } from "./calls/peers.ts";
import { type Method, methods } from "./calls/work.ts";
import { installPeerClients } from "./peers.ts";
import { median, positive, tableOf } from "./table.ts";

const help = `Measures CPU time per call over a \`fetch\` that answers from memory, beside other clients.

  --calls N         calls that are measured each time, after as many that are not, default 50000
  --repetitions N   how often each is measured, in a process of its own, default 5
  --json            prints the results as JSON
  --help            prints this
`;

const { values } = parseArgs({
  options: {
    calls: { type: "string", default: "50000" },
    repetitions: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

/** The contender whose time is 1. */
const reference = "raw fetch";

/** Microseconds of CPU time per call of one contender, and how many times those of a hand-written call they are. */
interface Result {
  readonly name: string;
  readonly microseconds: Readonly<Record<Method, number>>;
  readonly ratio: Readonly<Record<Method, number>>;
}

if (values.help) process.stdout.write(help);
else await compare(positive("calls", values.calls), positive("repetitions", values.repetitions));

async function compare(calls: number, repetitions: number): Promise<void> {
  const folder = await installPeerClients((text) => void process.stderr.write(text));
  const names = Object.keys({ ...ours, ...peerClients(folder) });
  const runs = new Map(names.map((name) => [name, { GET: [] as number[], POST: [] as number[] }]));
  for (let repetition = 1; repetition <= repetitions; repetition++) {
    process.stderr.write(`repetition ${repetition} of ${repetitions}\n`);
    // In turn, so that a slow moment of the machine is not that of one of them.
    for (const [name, run] of runs) {
      for (const method of methods) run[method].push(await measured(name, method, calls, folder.directory));
    }
  }
  const time = (name: string, method: Method) => median(runs.get(name)?.[method] ?? []);
  const ratio = (name: string, method: Method) => time(name, method) / time(reference, method);
  const results = names.map((name) => ({
    name,
    microseconds: { GET: time(name, "GET"), POST: time(name, "POST") },
    ratio: { GET: ratio(name, "GET"), POST: ratio(name, "POST") },
  }));
  process.stdout.write(values.json ? `${JSON.stringify(results, undefined, 2)}\n` : report(results));
}

async function measured(name: string, method: Method, calls: number, directory: string): Promise<number> {
  const child = fileURLToPath(new URL("./calls/child.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [child, name, method, String(calls), directory]);
  return Number(stdout);
}

function report(results: readonly Result[]): string {
  const lines = results.map(({ name, microseconds, ratio }) => [
    name,
    ...methods.map((method) => `${microseconds[method].toFixed(1)} µs (${ratio[method].toFixed(2)}x)`),
  ]);
  return tableOf([["client", ...methods], ...lines], { first: 20, others: 20 });
}
