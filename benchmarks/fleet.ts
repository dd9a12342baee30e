import { parseArgs } from "node:util";
import { type FleetResult, readFleet } from "./fleet/run.ts";
import { positive, tableOf } from "./table.ts";

const help = `Reads a fleet of devices all at once from a server that allows fewer requests, with the client's limit and without.

  --reads N     reads that start at once, default 10000
  --rate N      requests each second that the server allows, default 2000
  --burst N     how many more after a quiet moment, default 200
  --latency N   milliseconds that the server takes for an answer at least, default 0
  --json        prints the results as JSON
  --help        prints this
`;

const { values } = parseArgs({
  options: {
    reads: { type: "string", default: "10000" },
    rate: { type: "string", default: "2000" },
    burst: { type: "string", default: "200" },
    latency: { type: "string", default: "0" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) process.stdout.write(help);
else await compare();

async function compare(): Promise<void> {
  const load = {
    reads: positive("reads", values.reads),
    rate: positive("rate", values.rate),
    burst: positive("burst", values.burst),
    latency: Number(values.latency),
  };
  const limited = await readFleet({ ...load, maxInFlight: undefined });
  const unlimited = await readFleet({ ...load, maxInFlight: false });
  const results = [
    { name: "maxInFlight by default", ...limited },
    { name: "maxInFlight: false", ...unlimited },
  ];
  process.stdout.write(values.json ? `${JSON.stringify(results, undefined, 2)}\n` : report(results));
  if (limited.failures > 0) {
    process.stderr.write("Reads have failed, although the client limits itself.\n");
    process.exitCode = 1;
  }
}

function report(results: readonly (FleetResult & { readonly name: string })[]): string {
  const lines = results.map(({ name, failures, refused, requests, seconds, peak }) => [
    name,
    ...[failures, refused, requests].map(String),
    `${seconds.toFixed(1)} s`,
    String(peak),
  ]);
  const head = ["client", "failures", "429", "requests", "time", "peak in flight"];
  return tableOf([head, ...lines], { first: 24, others: 16 }) + results.map(reasonsOf).join("");
}

function reasonsOf({ name, reasons }: FleetResult & { readonly name: string }): string {
  return Object.entries(reasons)
    .map(([reason, count]) => `${name}: ${reason} (${count})\n`)
    .join("");
}
