import { type MockClock, SteppedClock } from "../../core/clock.ts";
import { parseDuration } from "../../core/duration.ts";
import type { EnginePart } from "./part.ts";

/** Longest latency in milliseconds: a timer of Node.js cannot be longer. */
export const longestLatency = 2 ** 31 - 1;

/**
 * Delays each response.
 * @param latency milliseconds, or a duration such as `200ms`.
 * @returns undefined when there is no latency.
 * @throws {RangeError} when it is neither, negative, or longer than a timer can be.
 */
export function delaying(latency: number | string, clock: MockClock): EnginePart | undefined {
  const milliseconds = typeof latency === "number" ? latency : (parseDuration(latency) ?? Number.NaN) * 1000;
  if (!(milliseconds >= 0 && milliseconds <= longestLatency)) {
    throw new RangeError(`latency: ${latency} is not a duration of at most 24 days, such as 200ms or 1.5s.`);
  }
  if (milliseconds === 0) return undefined;
  return async (_exchange, next) => {
    const response = await next();
    await (clock instanceof SteppedClock ? moved(clock, milliseconds) : passed(milliseconds));
    return response;
  };
}

/** Resolves when so many milliseconds have passed on a clock that stands still. */
function moved(clock: SteppedClock, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const stop = clock.every(milliseconds, () => {
      stop();
      resolve();
    });
  });
}

// A timer of the machine keeps the process alive until the response is sent, as a connection would.
function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
