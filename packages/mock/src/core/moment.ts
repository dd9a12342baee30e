/** The last moment with a four-digit year, as RFC 3339 demands; milliseconds of Unix time. */
export const lastMoment = Date.UTC(10_000, 0) - 1;

const pattern = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/**
 * Reads a moment such as `2026-01-14T12:00:00Z`; a date alone means its beginning in UTC.
 * @returns undefined when the text is invalid, names a day that does not exist, or has a time without an offset from UTC, which would
 * depend on the machine.
 */
export function parseMoment(text: string): Date | undefined {
  const day = pattern.exec(text.toUpperCase())?.[1];
  if (day === undefined) return undefined;
  const start = new Date(day);
  const moment = new Date(text.toUpperCase());
  // JavaScript reads 30 February as 2 March.
  const exists = !Number.isNaN(start.getTime()) && start.toISOString().startsWith(day);
  return exists && Math.abs(moment.getTime() - start.getTime()) < 2 * 86_400_000 && moment.getTime() <= lastMoment
    ? moment
    : undefined;
}
