import { parseArgs } from "node:util";
import { installPeerClients } from "./peers.ts";
import { median, positive, tableOf } from "./table.ts";
import { writeBigDescription } from "./types/big.ts";
import { type Project, writeProject } from "./types/compiler.ts";
import { instantiationsPerOperation, limits } from "./types/cost.ts";
import { readUses } from "./types/operations.ts";
import {
  emptyProgram,
  fetchProgram,
  openapiFetchProgram,
  ourPrograms,
  peerPrograms,
  queryProgram,
} from "./types/programs.ts";

const help = `Measures what TypeScript pays for a program that uses every operation once, beside other clients.

  --repetitions N   how often each program is compiled for its time, default 15
  --json            prints the results as JSON
  --help            prints this
`;

const { values } = parseArgs({
  options: {
    repetitions: { type: "string", default: "15" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

interface Result {
  readonly name: string;
  readonly operations: number;
  /** Absent for the program that uses none. */
  readonly instantiationsPerOperation: number | undefined;
  readonly milliseconds: number;
  readonly ratio: number;
}

if (values.help) process.stdout.write(help);
else await compare(positive("repetitions", values.repetitions));

async function compare(repetitions: number): Promise<void> {
  const uses = readUses();
  const folder = await installPeerClients((text) => void process.stderr.write(text));
  await using big = await writeBigDescription(1000);
  const small = [emptyProgram, ...ourPrograms(uses), queryProgram(uses), ...peerPrograms(uses, folder)];
  const large = [
    fetchProgram("/fetch of 1,000", big.uses, big.types),
    openapiFetchProgram("openapi-fetch of 1,000", big.uses, folder, big.types),
  ];
  const programs = [...small, ...large];
  // The large ones take seconds, so that a few rounds are enough.
  const times = new Map([...(await timesOf(small, repetitions)), ...(await timesOf(large, Math.min(repetitions, 3)))]);
  const results: Result[] = [];
  for (const program of programs) {
    const milliseconds = median(times.get(program) ?? []);
    results.push({
      name: program.name,
      operations: program.calls.length,
      instantiationsPerOperation: program.calls.length === 0 ? undefined : await instantiationsPerOperation(program),
      milliseconds,
      ratio: milliseconds / median(times.get(emptyProgram) ?? []),
    });
  }
  process.stdout.write(values.json ? `${JSON.stringify(results, undefined, 2)}\n` : report(results));
  for (const text of overLimits(results)) {
    process.stderr.write(`Over the limit: ${text}\n`);
    process.exitCode = 1;
  }
}

function overLimits(results: readonly Result[]): string[] {
  const [ours = 0, peers = 1] = ["/fetch of 1,000", "openapi-fetch of 1,000"].map(
    (name) => results.find((result) => result.name === name)?.milliseconds,
  );
  const bigTimes =
    ours > limits.bigTimeRatio * peers
      ? [`/fetch of 1,000 may take ${limits.bigTimeRatio} times the time of openapi-fetch.`]
      : [];
  const limitOf = new Map<string, number>(Object.entries(limits.instantiationsPerOperation));
  const perProgram = results.flatMap(({ name, instantiationsPerOperation = 0, ratio }) => {
    const limit = limitOf.get(name) ?? Number.POSITIVE_INFINITY;
    return [
      ...(instantiationsPerOperation > limit ? [`${name} may cost ${limit} instantiations for each operation.`] : []),
      ...(name === "createClient" && ratio > limits.timeRatio
        ? [`${name} may take ${limits.timeRatio} times the time of an empty program.`]
        : []),
    ];
  });
  return [...perProgram, ...bigTimes];
}

type Program = typeof emptyProgram;

/** Compiles the programs in turn, so that a slow moment of the machine is not that of one of them. */
async function timesOf(programs: readonly Program[], repetitions: number): Promise<Map<Program, number[]>> {
  await using stack = new AsyncDisposableStack();
  const projects: [Program, Project, number[]][] = [];
  for (const program of programs) projects.push([program, stack.use(await writeProject(program)), []]);
  // The first round only brings the files into memory.
  for (let repetition = 0; repetition <= repetitions; repetition++) {
    if (repetition > 0) process.stderr.write(`repetition ${repetition} of ${repetitions}\n`);
    for (const [, project, times] of projects) {
      const time = await project.time();
      if (repetition > 0) times.push(time);
    }
  }
  return new Map(projects.map(([program, , times]) => [program, times]));
}

function report(results: readonly Result[]): string {
  const lines = results.map(({ name, operations, instantiationsPerOperation, milliseconds, ratio }) => [
    name,
    String(operations),
    instantiationsPerOperation === undefined ? "" : instantiationsPerOperation.toFixed(1),
    `${milliseconds.toFixed(0)} ms (${ratio.toFixed(2)}x)`,
  ]);
  const head = ["program", "operations", "instantiations/op", "tsc"];
  return tableOf([head, ...lines], { first: 24, others: 20 });
}
