import { isDeepStrictEqual } from "node:util";
import type { Setup } from "./contenders.ts";
import { checkingFetch, stubFetch } from "./stub.ts";
import { type Method, results } from "./work.ts";

/** Calls between two turns of the event loop: a program has them too, and without them garbage is never finalised. */
const batch = 100;

/** @throws Error when the contender sends another request than the others, or gives another result. */
export async function checkOnce(setup: Setup, method: Method): Promise<void> {
  const calls = await setup(checkingFetch(method));
  const result = await calls[method]();
  if (!isDeepStrictEqual(result, results[method])) throw new Error(`The result is ${JSON.stringify(result)}.`);
}

/** CPU time of one call in microseconds, all threads of the process together. */
export async function measureCall(setup: Setup, method: Method, count: number): Promise<number> {
  const call = (await setup(stubFetch(method)))[method];
  // As many calls before: the code is compiled first, which takes time on other threads, too.
  await repeat(call, count);
  const before = process.cpuUsage();
  await repeat(call, count);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

async function repeat(call: () => Promise<unknown>, count: number): Promise<void> {
  for (let done = 0; done < count; done++) {
    await call();
    if (done % batch === 0) await new Promise(setImmediate);
  }
}
