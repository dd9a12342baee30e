import { expressionOf } from "../../spec/expression.ts";
import { type Demand, numbersOf, textsOf, Unmakeable } from "./demand.ts";
import { shapesOf } from "./formats.ts";
import { textOfPattern } from "./pattern.ts";

/** Greatest length of a text, in characters. */
const longest = 1_000_000;

/**
 * Yields texts that meet length, format and pattern, the best first.
 * @param salt index of the text, for a list without duplicates.
 * @throws Unmakeable when the mock finds none.
 */
export function* textsFor(demand: Demand, salt: number): Generator<string> {
  const shortest = Math.max(...numbersOf(demand, "minLength"), 0);
  const maximum = Math.min(...numbersOf(demand, "maxLength"), Number.POSITIVE_INFINITY);
  const patterns = textsOf(demand, "pattern");
  const formats = textsOf(demand, "format");
  const where = demand.find(({ value }) => limits.some((keyword) => keyword in value))?.pointer ?? "";
  if (shortest > longest) throw new Unmakeable(where, `no text of ${shortest} characters is made`);
  const expressions = patterns.map((pattern) => matcherOf(pattern, where));
  const fits = (text: string): boolean => {
    const length = [...text].length;
    return length >= shortest && length <= maximum && expressions.every((expression) => expression.test(text));
  };
  let isFound = false;
  for (const text of candidates(shortest, maximum, patterns, formats, salt)) {
    if (!fits(text)) continue;
    isFound = true;
    yield text;
  }
  if (!isFound) {
    const given = demand.flatMap(({ value }) => limits.filter((keyword) => keyword in value));
    throw new Unmakeable(where, `the mock finds no text that meets ${[...new Set(given)].join(" and ")}`);
  }
}

const limits = ["minLength", "maxLength", "pattern", "format"];

function matcherOf(pattern: string, where: string): RegExp {
  try {
    return expressionOf(pattern);
  } catch (error) {
    throw new Unmakeable(where, `its pattern is not a regular expression: ${(error as Error).message}`);
  }
}

function* candidates(
  shortest: number,
  maximum: number,
  patterns: readonly string[],
  formats: readonly string[],
  salt: number,
): Generator<string> {
  const mark = salt === 0 ? "" : letters(salt);
  for (const shape of formats.flatMap((format) => shapesOf(format) ?? [])) {
    yield shape(mark);
    const lacking = shortest - [...shape("")].length;
    if (lacking > 0) yield shape(mark.padStart(lacking, "a"));
  }
  for (const pattern of patterns) yield* textsOfPattern(pattern, shortest, maximum, salt);
  const body = word.repeat(Math.max(1, Math.ceil((shortest - mark.length) / word.length)));
  const length = Math.min(maximum, Math.max(shortest, word.length + mark.length));
  yield body.slice(0, Math.max(0, length - mark.length)) + mark.slice(0, length);
}

const word = "text";

/** Writes a number with letters: `b` for 1, `ba` for 26. */
function letters(number: number): string {
  return [...number.toString(26)].map((digit) => String.fromCodePoint(97 + Number.parseInt(digit, 26))).join("");
}

const alphabets = ["abcdefghijklmnopqrstuvwxyz", "aA1-", "Aa1!", "1"];

function* textsOfPattern(pattern: string, shortest: number, maximum: number, salt: number): Generator<string> {
  const counts = [...new Set([0, 1, 2, 3, shortest, Math.ceil(shortest / 2), Math.min(maximum, 8)])];
  for (const extra of counts.filter((count) => Number.isFinite(count) && count <= longest)) {
    for (const alphabet of alphabets) {
      const turn = salt % alphabet.length;
      for (let branch = 0; branch < 6; branch += 1) {
        const style = { extra, branch, alphabet: alphabet.slice(turn) + alphabet.slice(0, turn) };
        const text = textOfPattern(pattern, style);
        yield text;
        if (text.length < shortest) {
          yield text.padEnd(shortest, "a");
          yield text.padStart(shortest, "a");
        }
      }
    }
  }
}
