/** The three forms of a date in HTTP (RFC 9110, 5.6.7): day, month, year and time. The last one is of `asctime`. */
const date = /^[A-Z][a-z]+, (\d\d)[ -]([A-Z][a-z]{2})[ -](\d\d|\d{4}) ([\d:]{8}) GMT$/;
const oldDate = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) ([\d:]{8}) (\d{4})$/;

/**
 * Returns the time that a response asks to wait, in seconds: of several values the longest, of a date the distance from the
 * date of the response. `undefined` when it does not ask, or in no form that HTTP has.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("Retry-After");
  if (value === null) return undefined;
  const base = readDate(headers.get("Date") ?? "", Date.now()) ?? Date.now();
  // A comma also stands behind the name of a day.
  const times = value.split(/,(?! *\d\d[ -][A-Z])/).flatMap((each) => readTime(each.trim(), base) ?? []);
  return times.length > 0 ? Math.max(...times) : undefined;
}

function readTime(text: string, base: number): number | undefined {
  if (/^(\d+\.?\d*|\.\d+)$/.test(text)) return Number(text);
  const time = readDate(text, base);
  return time === undefined ? undefined : Math.max(0, Math.ceil((time - base) / 1000));
}

/** Reads a date of HTTP in milliseconds since 1970; one with two digits for its year is not more than 50 years ahead of `base`. */
function readDate(text: string, base: number): number | undefined {
  const [, month, day, time, year] = oldDate.exec(text) ?? [];
  const [, d = day, m = month, y = year, t = time] = date.exec(text) ?? [];
  if (y === undefined) return undefined;
  const last = new Date(base).getUTCFullYear() + 50;
  const full = y.length > 2 ? y : last - ((last - Number(y)) % 100);
  const at = Date.parse(`${d} ${m} ${full} ${t} GMT`);
  return Number.isNaN(at) ? undefined : at;
}
