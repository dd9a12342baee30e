import { parseArgs } from "node:util";
import { measureSize, type Size, sizes } from "./measure.ts";
import { installPeerClients } from "./peers.ts";
import { oneOperation, programs } from "./programs.ts";
import { writePeerPrograms } from "./size/peers.ts";
import { tableOf } from "./table.ts";

const help = `Measures bundles of programs that use the client, in bytes, and holds them to their limits.

  --peers   the program of one operation beside the same with other clients, instead
  --json    prints the results as JSON
  --help    prints this
`;

const { values } = parseArgs({
  options: {
    peers: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) process.stdout.write(help);
else if (values.peers) await compare();
else await check();

async function check(): Promise<void> {
  const rows: { name: string; size: Size; limits: Size; aim: number | undefined }[] = await Promise.all(
    programs.map(async ({ name, file, limits, aim }) => ({ name, size: await measureSize(file), limits, aim })),
  );
  const lines = rows.map(({ name, size, limits, aim }) => [
    name,
    ...[size.minified, limits.minified, size.gzip, limits.gzip, size.oneFile, limits.oneFile, aim ?? ""].map(String),
  ]);
  const titles = ["program", "minified", "limit", "gzip", "limit", "one file", "limit", "aim"];
  print(rows, tableOf([titles, ...lines], { first: 32, others: 10 }));
  const tooLarge = rows.filter(({ size, limits }) => sizes.some((kind) => size[kind] > limits[kind]));
  if (tooLarge.length > 0) {
    process.stderr.write(`Over the limit: ${tooLarge.map(({ name }) => name).join(", ")}\n`);
    process.exitCode = 1;
  }
}

async function compare(): Promise<void> {
  const folder = await installPeerClients((text) => void process.stderr.write(text));
  const contenders = [{ name: "ours (/operations)", file: oneOperation.file }, ...(await writePeerPrograms(folder))];
  const measured = await Promise.all(
    contenders.map(async ({ name, file }) => ({ name, size: await measureSize(file) })),
  );
  const ours = measured[0]?.size.gzip ?? Number.NaN;
  const rows = measured.map(({ name, size }) => ({ name, size, ratio: size.gzip / ours }));
  const lines = rows.map(({ name, size, ratio }) => [
    name,
    ...[size.minified, size.gzip].map(String),
    `${ratio.toFixed(2)}x`,
  ]);
  print(rows, tableOf([["one operation", "minified", "gzip", "ratio"], ...lines], { first: 32, others: 10 }));
}

function print(rows: readonly object[], table: string): void {
  process.stdout.write(values.json ? `${JSON.stringify(rows, undefined, 2)}\n` : table);
}
