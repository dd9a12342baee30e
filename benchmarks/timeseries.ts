import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { median, positive, tableOf } from "./table.ts";
import type { ReaderResult } from "./timeseries/child.ts";
import { memoryOf, ways } from "./timeseries/memory.ts";

const help = `Reads a time series of ten columns with our reader and with general CSV parsers that type every cell, and
looks at how much memory a process takes that reads what another one sends.

  --rows N          rows of the time series, default 1000000
  --repetitions N   how often each is measured, in a process of its own, default 5
  --json            prints the results as JSON
  --help            prints this
`;

/** The measured readers, each with the peer that does the same work. */
const contests: readonly (readonly [name: string, peer: string])[] = [
  ["ours: rows", "udsv"],
  ["ours: batches", "udsv"],
  ["ours: toColumns", "udsv: columns"],
  ["udsv", "udsv"],
  ["papaparse", "udsv"],
  ["udsv: columns", "udsv: columns"],
  ["the bytes alone", "udsv"],
];

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "1000000" },
    repetitions: { type: "string", default: "5" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) process.stdout.write(help);
else await compare(positive("rows", values.rows), positive("repetitions", values.repetitions));

async function compare(rows: number, repetitions: number): Promise<void> {
  const findings = new Map<string, ReaderResult[]>(contests.map(([name]) => [name, []]));
  for (let repetition = 1; repetition <= repetitions; repetition++) {
    process.stderr.write(`repetition ${repetition} of ${repetitions}\n`);
    // In turn, so that a slow moment of the machine is not that of one of them.
    for (const [name, list] of findings) list.push(await measure(name, rows));
  }
  const results = contests.map(([name, peer]) => {
    const speed = speedOf(findings, name);
    return { name, rowsPerSecond: speed, ratio: speed / speedOf(findings, peer), peer };
  });
  const memory: Memory[] = [];
  for (const way of ways) {
    const readings: number[] = [];
    for (let repetition = 0; repetition < repetitions; repetition++) readings.push((await memoryOf(way, rows)).memory);
    memory.push({ way, bytes: median(readings) });
  }
  process.stdout.write(
    values.json ? `${JSON.stringify({ results, memory }, undefined, 2)}\n` : report(results, memory),
  );
}

async function measure(name: string, rows: number): Promise<ReaderResult> {
  const child = fileURLToPath(new URL("./timeseries/child.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [child, name, String(rows)]);
  return JSON.parse(stdout) as ReaderResult;
}

function speedOf(findings: ReadonlyMap<string, readonly ReaderResult[]>, name: string): number {
  return median((findings.get(name) ?? []).map(({ rowsPerSecond }) => rowsPerSecond));
}

interface Result {
  readonly name: string;
  readonly rowsPerSecond: number;
  readonly ratio: number;
  readonly peer: string;
}

/** The most memory of a process that reads in some way. */
interface Memory {
  readonly way: string;
  readonly bytes: number;
}

function report(results: readonly Result[], memory: readonly Memory[]): string {
  const lines = results.map(({ name, rowsPerSecond, ratio, peer }) => [
    name,
    `${(rowsPerSecond / 1e6).toFixed(2)} M/s`,
    `${ratio.toFixed(2)}x ${peer}`,
  ]);
  const amounts = memory.map(({ way, bytes }) => [way, `${(bytes / 1e6).toFixed(0)} MB`]);
  const widths = { first: 20, others: 22 };
  return `${tableOf([["reader", "rows", "ratio"], ...lines], widths)}\n${tableOf([["reads", "memory"], ...amounts], widths)}`;
}
