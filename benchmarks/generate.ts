import { parseArgs } from "node:util";
import { installGenerators, type PeerGenerator, peerGenerators } from "./generate/peers.ts";
import { noOp, processes, savesOfBig, savesOfOurs } from "./generate/run.ts";
import { median, positive, tableOf } from "./table.ts";

const help = `Measures how long it takes from saving the description to what is generated, beside other generators, and how it grows.

  --repetitions N   how often each is measured, default 5
  --operations A,B  sizes of made-up descriptions, default 10,100,1000
  --json            prints the results as JSON
  --help            prints this
`;

const { values } = parseArgs({
  options: {
    repetitions: { type: "string", default: "5" },
    operations: { type: "string", default: "10,100,1000" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

/** Medians in milliseconds: of our own description, and of the sizes of made-up ones. */
interface Result {
  readonly name: string;
  readonly own: number;
  readonly sizes: Readonly<Record<string, number>>;
}

if (values.help) process.stdout.write(help);
else await compare(positive("repetitions", values.repetitions));

async function compare(repetitions: number): Promise<void> {
  const sizes = values.operations.split(",").map((text) => positive("operations", text));
  const say = (text: string) => void process.stderr.write(text);
  const folder = await installGenerators(say);
  const results = await ours(repetitions, sizes, say);
  for (const contender of peerGenerators(folder)) {
    say(`${contender.name}\n`);
    results.push(await theirs(contender, repetitions, sizes));
  }
  process.stdout.write(values.json ? `${JSON.stringify(results, undefined, 2)}\n` : report(results, sizes));
}

async function ours(repetitions: number, sizes: readonly number[], say: (text: string) => void): Promise<Result[]> {
  say("ours\n");
  const own = await savesOfOurs(repetitions);
  const big = new Map<number, typeof own>();
  for (const size of sizes) big.set(size, await savesOfBig(size, repetitions));
  const result = (name: string, kind: "generated" | "docs"): Result => ({
    name,
    own: median(own.map((save) => save[kind])),
    sizes: Object.fromEntries([...big].map(([size, saves]) => [size, median(saves.map((save) => save[kind]))])),
  });
  const nothing = await several(repetitions, noOp);
  return [
    result("ours, dev: types and client", "generated"),
    result("ours, dev: documentation", "docs"),
    { name: "ours, generate: no change", own: nothing, sizes: {} },
  ];
}

async function theirs(contender: PeerGenerator, repetitions: number, sizes: readonly number[]): Promise<Result> {
  const own = await several(repetitions, () => processes(contender));
  const grown: Record<string, number> = {};
  for (const size of sizes) grown[size] = await several(repetitions, () => processes(contender, size));
  return { name: contender.name, own, sizes: grown };
}

async function several(repetitions: number, measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < repetitions; count++) times.push(await measure());
  return median(times);
}

function report(results: readonly Result[], sizes: readonly number[]): string {
  const text = (milliseconds: number | undefined) =>
    milliseconds === undefined ? "" : `${milliseconds.toFixed(0)} ms`;
  const lines = results.map((result) => [
    result.name,
    text(result.own),
    ...sizes.map((size) => text(result.sizes[size])),
  ]);
  const heads = ["generator", "ours", ...sizes.map((size) => `${size} operations`)];
  return tableOf([heads, ...lines], { first: 36, others: 17 });
}
