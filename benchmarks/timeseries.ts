import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { median, positive, tableOf } from "./table.ts";
import type { Finding } from "./timeseries/child.ts";

const help = `Reads a time series of ten columns with our reader and with general CSV parsers that type every cell.

  --rows N          rows of the time series, default 1000000
  --repetitions N   how often each is measured, in a process of its own, default 5
  --json            prints the results as JSON
  --help            prints this
`;

/** Who is measured, and the peer that does the same work. */
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
  const findings = new Map<string, Finding[]>(contests.map(([name]) => [name, []]));
  for (let repetition = 1; repetition <= repetitions; repetition++) {
    process.stderr.write(`repetition ${repetition} of ${repetitions}\n`);
    // In turn, so that a slow moment of the machine is not that of one of them.
    for (const [name, list] of findings) list.push(await measure(name, rows));
  }
  const results = contests.map(([name, peer]) => {
    const speed = speedOf(findings, name);
    const memory = median((findings.get(name) ?? []).map((finding) => finding.memory));
    return { name, rowsPerSecond: speed, ratio: speed / speedOf(findings, peer), peer, memory };
  });
  process.stdout.write(values.json ? `${JSON.stringify(results, undefined, 2)}\n` : report(results));
}

async function measure(name: string, rows: number): Promise<Finding> {
  const child = fileURLToPath(new URL("./timeseries/child.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [child, name, String(rows)]);
  return JSON.parse(stdout) as Finding;
}

function speedOf(findings: ReadonlyMap<string, readonly Finding[]>, name: string): number {
  return median((findings.get(name) ?? []).map(({ rowsPerSecond }) => rowsPerSecond));
}

function report(
  results: readonly { name: string; rowsPerSecond: number; ratio: number; peer: string; memory: number }[],
): string {
  const lines = results.map(({ name, rowsPerSecond, ratio, peer, memory }) => [
    name,
    `${(rowsPerSecond / 1e6).toFixed(2)} M/s`,
    `${ratio.toFixed(2)}x ${peer}`,
    `${(memory / 1e6).toFixed(0)} MB`,
  ]);
  return tableOf([["reader", "rows", "ratio", "memory"], ...lines], { first: 20, others: 22 });
}
