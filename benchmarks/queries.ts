import { parseArgs } from "node:util";
import { checkTimes, costOf, diagnosed, type QueryCost, queryProgramsOf, tanstackProgram } from "./queries/cost.ts";
import { type QueryFacts, readFacts } from "./queries/facts.ts";
import { installQueryPeers } from "./queries/install.ts";
import { ourQueries } from "./queries/ours.ts";
import { writeQueryPeers } from "./queries/peers.ts";
import { positive, tableOf } from "./table.ts";

const help = `Measures options for TanStack Query beside those that other generators make of the same description.

  --repetitions N   how often each program is compiled for its time, default 9
  --json            prints the results as JSON
  --help            prints this
`;

const { values } = parseArgs({
  options: {
    repetitions: { type: "string", default: "9" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

/** Everything that is found out about a contender. */
interface Result extends QueryCost {
  readonly name: string;
  /** Milliseconds of the compiler for one query, as a multiple of those for TanStack alone. */
  readonly timeRatio: number;
  readonly milliseconds: number;
  readonly facts: QueryFacts;
}

const factTitles: Readonly<Record<keyof QueryFacts, string>> = {
  queryRetry: "retry of a query",
  mutationRetry: "retry of a mutation",
  networkMode: "networkMode of a mutation",
  serverInKey: "server in the key",
  userInKey: "acting user in the key",
  headerInKey: "header of one call in the key",
  orderInKey: "order of a set makes another key",
  notFound: "a response with status 404 is",
  commandsSent: "commands sent with mutations: { retry: 3 }",
};

if (values.help) process.stdout.write(help);
else await compare(positive("repetitions", values.repetitions));

async function compare(repetitions: number): Promise<void> {
  const folder = await installQueryPeers((text) => void process.stderr.write(text));
  const base = tanstackProgram(folder);
  const contenders = [ourQueries, ...(await writeQueryPeers(folder))].map((contender) => ({
    ...contender,
    programs: queryProgramsOf(contender, folder),
  }));
  const typed = [base, ...contenders.map(({ programs }) => programs.typedOne)];
  const [baseTime = Number.NaN, ...times] = await checkTimes(typed, repetitions);
  const baseInstantiations = (await diagnosed(base)).instantiations;
  const results: Result[] = [];
  for (const [index, { name, subject, programs }] of contenders.entries()) {
    const milliseconds = times[index] ?? Number.NaN;
    results.push({
      name,
      ...(await costOf(programs, baseInstantiations)),
      milliseconds,
      timeRatio: milliseconds / baseTime,
      facts: await readFacts(await subject()),
    });
  }
  process.stdout.write(values.json ? `${JSON.stringify(results, undefined, 2)}\n` : report(results));
}

function report(results: readonly Result[]): string {
  const costs = results.map(({ name, one, every, instantiations, milliseconds, timeRatio, errors }) => [
    name,
    ...[one.minified, one.gzip, every.minified, every.gzip, instantiations].map(String),
    `${milliseconds.toFixed(0)} ms (${timeRatio.toFixed(2)}x)`,
    String(errors),
  ]);
  const heads = ["options of", "one, minified", "gzip", "all, minified", "gzip", "instantiations", "tsc", "errors"];
  const facts = Object.entries(factTitles).map(([fact, title]) => [
    title,
    ...results.map((result) => textOf(result.facts[fact as keyof QueryFacts])),
  ]);
  return [
    tableOf([heads, ...costs], { first: 12, others: 16 }),
    tableOf([["", ...results.map(({ name }) => name)], ...facts], { first: 48, others: 10 }),
  ].join("\n");
}

function textOf(fact: string | number | boolean): string {
  if (typeof fact === "boolean") return fact ? "yes" : "no";
  return String(fact);
}
