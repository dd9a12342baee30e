import { parseArgs } from "node:util";
import { positive, tableOf } from "./table.ts";
import { contestSenders, type SenderResult } from "./transport/contest.ts";

const help = `Measures requests per second of the transport for Node.js beside the global fetch and undici, on loopback.

  --repetitions N   how often each is measured, default 5
  --seconds N       load each time, default 1
  --concurrency N   requests under way at once, default 16
  --json            prints the results as JSON
  --help            prints this
`;

const { values } = parseArgs({
  options: {
    repetitions: { type: "string", default: "5" },
    seconds: { type: "string", default: "1" },
    concurrency: { type: "string", default: "16" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) process.stdout.write(help);
else await compare();

async function compare(): Promise<void> {
  const options = {
    repetitions: positive("repetitions", values.repetitions),
    seconds: positive("seconds", values.seconds),
    concurrency: positive("concurrency", values.concurrency),
  };
  const results = await contestSenders(options, (text) => void process.stderr.write(text));
  process.stdout.write(values.json ? `${JSON.stringify(results, undefined, 2)}\n` : report(results));
}

/** The results, and in brackets how many times faster than the peer. */
function report(results: readonly SenderResult[]): string {
  const rows = results.map(({ name, peer, perSecond, ratio }) => [
    name,
    `${perSecond.GET.toFixed(0)}/s (${ratio.GET.toFixed(2)}x)`,
    `${perSecond.POST.toFixed(0)}/s (${ratio.POST.toFixed(2)}x)`,
    peer,
  ]);
  return tableOf([["transport", "GET", "POST", "compared with"], ...rows], { first: 24, others: 22 });
}
