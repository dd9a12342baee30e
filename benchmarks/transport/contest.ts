import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { median } from "../table.ts";
import { type HttpVerb, makeContenders } from "./contenders.ts";

/** Amount of measuring. */
export interface SenderContestOptions {
  readonly repetitions: number;
  /** Seconds of load of each way and method, each time. */
  readonly seconds: number;
  /** Number of requests under way at once, each on a connection of its own. */
  readonly concurrency: number;
}

/** Answers per second of one way, the median of its runs, and how many times those of its peer they are. */
export interface SenderResult {
  readonly name: string;
  readonly peer: string;
  readonly perSecond: Readonly<Record<HttpVerb, number>>;
  readonly ratio: Readonly<Record<HttpVerb, number>>;
}

const methods = ["GET", "POST"] as const;

/** Measures the ways in turn, so that what else the machine does befalls all of them. */
export async function contestSenders(
  options: SenderContestOptions,
  report: (text: string) => void = () => {},
): Promise<SenderResult[]> {
  const child = fork(fileURLToPath(new URL("./server.ts", import.meta.url)));
  try {
    const [port] = (await once(child, "message")) as [number];
    await using contenders = makeContenders(`http://127.0.0.1:${port}`, options.concurrency);
    const runs = new Map(contenders.list.map(({ name }) => [name, { GET: [] as number[], POST: [] as number[] }]));
    // The first round is not counted: the code is not compiled yet.
    for (let repetition = 0; repetition <= options.repetitions; repetition++) {
      if (repetition > 0) report(`repetition ${repetition} of ${options.repetitions}\n`);
      for (const { name, send } of contenders.list) {
        for (const method of methods) {
          const speed = await load(send[method], options);
          if (repetition > 0) runs.get(name)?.[method].push(speed);
        }
      }
    }
    const speed = (name: string, method: HttpVerb) => median(runs.get(name)?.[method] ?? []);
    return contenders.list.map(({ name, peer }) => ({
      name,
      peer,
      perSecond: { GET: speed(name, "GET"), POST: speed(name, "POST") },
      ratio: { GET: speed(name, "GET") / speed(peer, "GET"), POST: speed(name, "POST") / speed(peer, "POST") },
    }));
  } finally {
    child.disconnect();
  }
}

/** Answers per second. Any failure ends it: then there is nothing to compare. */
async function load(send: () => Promise<unknown>, { seconds, concurrency }: SenderContestOptions): Promise<number> {
  const started = performance.now();
  const end = started + seconds * 1000;
  let answers = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() < end) {
      await send();
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return (answers / (performance.now() - started)) * 1000;
}
