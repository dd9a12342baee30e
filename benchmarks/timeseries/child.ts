import { readers } from "./contenders.ts";
import { makeSource } from "./source.ts";

/** Result of one process. */
export interface ReaderResult {
  readonly rowsPerSecond: number;
  readonly sum: string;
}

const [name = "", rows = ""] = process.argv.slice(2);
const read = readers[name];
if (read === undefined) throw new Error(`There is no contender ${name}.`);
// The first rows are slower: the code is not compiled yet.
await read(makeSource(40_000));
const source = makeSource(Number(rows));
const start = performance.now();
const sum = await read(source);
const seconds = (performance.now() - start) / 1000;
const finding: ReaderResult = {
  rowsPerSecond: source.rows / seconds,
  sum: JSON.stringify(sum),
};
process.stdout.write(JSON.stringify(finding));
