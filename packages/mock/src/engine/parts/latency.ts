import { type MockClock, SteppedClock } from "../../core/clock.ts";
import { parseDuration } from "../../core/duration.ts";

/** A timer of Node.js cannot be longer, in milliseconds. */
export const longestLatency = 2 ** 31 - 1;

/**
 * Makes what delays an answer.
 * @param latency milliseconds, or a duration such as `200ms`.
 * @throws {RangeError} when it is neither, negative, or longer than a timer can be.
 */
export function delayOf(latency: number | string, clock: MockClock): () => Promise<void> {
  const milliseconds = typeof latency === "number" ? latency : (parseDuration(latency) ?? Number.NaN) * 1000;
  if (!(milliseconds >= 0 && milliseconds <= longestLatency)) {
    throw new RangeError(`latency: ${latency} is not a duration of at most 24 days, such as 200ms or 1.5s.`);
  }
  if (milliseconds === 0) return () => Promise.resolve();
  // A timer of the machine keeps the process alive until the answer is there, as a connection would.
  if (!(clock instanceof SteppedClock)) return () => new Promise((resolve) => setTimeout(resolve, milliseconds));
  return () =>
    new Promise((resolve) => {
      const stop = clock.every(milliseconds, () => {
        stop();
        resolve();
      });
    });
}
