/** Returns the time of a clock that is never set, in whole milliseconds since a moment of its own. Durations are measured with it. */
export const now = (): number => Math.round(performance.now());
