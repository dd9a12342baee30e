import fc from "fast-check";

/** Number of runs for each property; `FC_RUNS` sets another number. */
const defaultRuns = 200;

/** Options of a check: `share` of the runs, for properties with expensive runs. */
export interface CheckOptions {
  readonly share?: number;
}

/**
 * Checks a property with a seed of its own, and prints seed and number of runs, so that `FC_SEED` repeats it.
 * @throws Error with the smallest failing case.
 */
export async function check<Values>(
  name: string,
  property: fc.IAsyncProperty<Values>,
  { share = 1 }: CheckOptions = {},
): Promise<void> {
  const numRuns = Math.max(1, Math.round(numberFrom("FC_RUNS", defaultRuns) * share));
  const seed = numberFrom("FC_SEED", Date.now() % 2 ** 31);
  process.stdout.write(`model: ${name}: ${numRuns} runs, FC_SEED=${seed}\n`);
  await fc.assert(property, { numRuns, seed, endOnFailure: process.env["CI"] !== undefined });
}

function numberFrom(variable: string, fallback: number): number {
  const text = process.env[variable];
  if (text === undefined || text === "") return fallback;
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`${variable} must be a whole number, not ${text}`);
  return value;
}
