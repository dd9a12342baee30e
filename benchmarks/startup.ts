import { parseArgs } from "node:util";
import { installPeerClients } from "./peers.ts";
import { emptyEntry, ourEntries, peerEntries } from "./startup/entries.ts";
import { type Installed, ourInstallation, peerInstallations } from "./startup/installed.ts";
import { startTimes } from "./startup/time.ts";
import { positive, tableOf } from "./table.ts";

const help = `Measures what importing the client takes and how large it is when it is installed, beside other clients.

  --repetitions N   how often each import is timed, in a process of its own, default 25
  --json            prints the results as JSON
  --help            prints this
`;

const { values } = parseArgs({
  options: {
    repetitions: { type: "string", default: "25" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

/** Milliseconds of a process that imports an entry, and how much of it is the import. */
interface Start {
  readonly name: string;
  readonly milliseconds: number;
  readonly overEmpty: number;
}

if (values.help) process.stdout.write(help);
else await compare(positive("repetitions", values.repetitions));

async function compare(repetitions: number): Promise<void> {
  const folder = await installPeerClients((text) => void process.stderr.write(text));
  const times = await startTimes([emptyEntry, ...ourEntries, ...peerEntries(folder)], repetitions);
  const empty = times.get(emptyEntry) ?? Number.NaN;
  const starts = [...times].map(([{ name }, milliseconds]) => ({
    name,
    milliseconds,
    overEmpty: milliseconds - empty,
  }));
  const sizes = [await ourInstallation(), ...(await peerInstallations(folder))];
  const text = values.json ? `${JSON.stringify({ starts, sizes }, undefined, 2)}\n` : report(starts, sizes);
  process.stdout.write(text);
}

function report(starts: readonly Start[], sizes: readonly Installed[]): string {
  const startLines = starts.map(({ name, milliseconds, overEmpty }) => [
    name,
    `${milliseconds.toFixed(1)} ms`,
    `${overEmpty.toFixed(1)} ms`,
  ]);
  const [ours] = sizes;
  const sizeLines = sizes.map(({ name, bytes }) => [
    name,
    String(bytes),
    `${(bytes / (ours?.bytes ?? bytes)).toFixed(2)}x`,
  ]);
  const partLines = Object.entries(ours?.packages ?? {}).map(([name, bytes]) => [`  ${name}`, String(bytes), ""]);
  return [
    tableOf([["import", "process", "over empty"], ...startLines], { first: 32, others: 14 }),
    tableOf([["installed", "bytes", "ratio"], ...sizeLines.slice(0, 1), ...partLines, ...sizeLines.slice(1)], {
      first: 32,
      others: 14,
    }),
  ].join("\n");
}
