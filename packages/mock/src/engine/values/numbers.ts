import { type Demand, numbersOf } from "./demand.ts";

/** Number of values that are tried upwards from the lowest one. */
const tries = 1000;

/**
 * Yields numbers that meet bounds and `multipleOf`, the plainest first.
 * @param salt number of values to skip, for a list without duplicates.
 */
export function* numbersFor(demand: Demand, isInteger: boolean, salt: number): Generator<number> {
  const low = Math.max(...numbersOf(demand, "minimum"), Number.NEGATIVE_INFINITY);
  const high = Math.min(...numbersOf(demand, "maximum"), Number.POSITIVE_INFINITY);
  const above = Math.max(...numbersOf(demand, "exclusiveMinimum"), Number.NEGATIVE_INFINITY);
  const below = Math.min(...numbersOf(demand, "exclusiveMaximum"), Number.POSITIVE_INFINITY);
  const factors = numbersOf(demand, "multipleOf").filter((factor) => factor > 0);
  const fits = (value: number): boolean =>
    value >= low &&
    value <= high &&
    value > above &&
    value < below &&
    (!isInteger || Number.isInteger(value)) &&
    factors.every((factor) => Number.isInteger(value / factor));
  const from = Math.max(low, above);
  const to = Math.min(high, below);
  let passed = 0;
  for (const value of candidates(from, to, isInteger ? [1, ...factors] : factors)) {
    if (!fits(value)) continue;
    if (passed >= salt) yield value;
    passed += 1;
  }
}

function* candidates(from: number, to: number, factors: readonly number[]): Generator<number> {
  const step = Math.max(...factors, 0) || 1;
  yield* [1, 0, -1, 0.5].filter((value) => value >= from && value <= to);
  const start = from !== Number.NEGATIVE_INFINITY ? Math.ceil(from / step) : Math.floor(to / step) - tries;
  const first = Number.isFinite(start) ? start : 2;
  if (from === Number.NEGATIVE_INFINITY && Number.isFinite(to)) {
    const last = Math.floor(to / step);
    for (let index = 0; index < tries; index += 1) yield (last - index) * step;
  } else {
    for (let index = 0; index < tries; index += 1) yield (first + index) * step;
  }
  // Between two whole numbers.
  if (factors.length === 0 && Number.isFinite(from) && Number.isFinite(to)) {
    for (let index = 1; index <= tries; index += 1) yield from + ((to - from) * index) / (tries + 1);
  }
}
