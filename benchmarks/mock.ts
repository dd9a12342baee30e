import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ourMock, peerServers } from "./mock/contenders.ts";
import { contestServers, type ServerResult } from "./mock/contest.ts";
import { installPeerServers } from "./mock/peers.ts";
import { positive, tableOf } from "./table.ts";

const help = `Measures the mock beside other mock servers on the same description and calls.

  --repetitions N   how often each server is started, default 5
  --seconds N       load after each start, default 5
  --connections N   connections of the load, default 16
  --json            prints the results as JSON
  --help            prints this
`;

const { values } = parseArgs({
  options: {
    repetitions: { type: "string", default: "5" },
    seconds: { type: "string", default: "5" },
    connections: { type: "string", default: "16" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) process.stdout.write(help);
else await compare();

async function compare(): Promise<void> {
  const progress = (text: string): void => void process.stderr.write(text);
  const folder = await installPeerServers(
    fileURLToPath(new URL("./node_modules/.cache/mock-peers", import.meta.url)),
    progress,
  );
  const options = {
    repetitions: positive("repetitions", values.repetitions),
    seconds: positive("seconds", values.seconds),
    connections: positive("connections", values.connections),
  };
  const results = await contestServers([ourMock(), ...peerServers(folder)], options, progress);
  process.stdout.write(values.json ? `${JSON.stringify(results, undefined, 2)}\n` : report(results));
  if (results.some(({ failures }) => failures > 0)) {
    progress("A server has failed to answer: its throughput cannot be compared.\n");
    process.exitCode = 1;
  }
}

/** The results, and in brackets how many times better the first server is. */
function report(results: readonly ServerResult[]): string {
  const [ours] = results;
  const rows = results.map(({ name, startup, throughput, memory, failures }) => [
    name,
    withRatio(`${startup.toFixed(0)} ms`, startup / (ours?.startup ?? startup)),
    withRatio(`${throughput.toFixed(0)}/s`, (ours?.throughput ?? throughput) / throughput),
    withRatio(`${(memory / 1e6).toFixed(0)} MB`, memory / (ours?.memory ?? memory)),
    String(failures),
  ]);
  const head = ["server", "first answer", "requests", "memory", "failures"];
  return tableOf([head, ...rows], { first: 32, others: 19 });
}

function withRatio(text: string, ratio: number): string {
  return `${text} (${ratio.toFixed(1)}x)`;
}
