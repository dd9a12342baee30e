import { isObject } from "../errors/is-object.ts";
import { UsageError } from "../errors/usage-error.ts";
import { describeKind } from "./json-text.ts";

/**
 * Checks an option.
 * @param name Its full name, such as `retry.attempts`.
 * @param or What is allowed besides, for the error.
 * @throws {UsageError} naming the option, what is allowed, and the value, unless that may be a secret.
 */
export type Rule = (name: string, value: unknown, or?: string) => void;

/** The rule of each option, by its name. */
export type Rules = Readonly<Record<string, Rule>>;

/** Longer texts are not shown: one of them may be a token. */
const longestShown = 12;

/**
 * Returns the error for an option with a value that is not allowed.
 * @param isSecret Only the kind of the value is shown.
 */
export function refusal(name: string, allowed: string, value: unknown, isSecret = false): UsageError {
  const isShown =
    !isSecret && (typeof value === "boolean" || (typeof value === "string" && value.length <= longestShown));
  return new UsageError(
    `\`${name}\` has to be ${allowed}. It is ${isShown ? JSON.stringify(value) : describeKind(value)}.`,
  );
}

/** Makes a rule of a test and the words for it. */
export const rule =
  (allowed: string, isAllowed: (value: unknown) => boolean): Rule =>
  (name, value, or = "") => {
    if (!isAllowed(value)) throw refusal(name, or + allowed, value);
  };

/** The longest time that timers take, about 25 days; with a longer one they fire at once. */
export const longestTime: number = 2 ** 31 - 1;

export const anything: Rule = () => {};
export const flag: Rule = rule("`true` or `false`", (value) => typeof value === "boolean");
export const func: Rule = rule("a function", (value) => typeof value === "function");
export const textRule: Rule = rule("a text", (value) => typeof value === "string");
export const milliseconds: Rule = rule(
  `milliseconds from 0 to ${longestTime}`,
  (value) => typeof value === "number" && value >= 0 && value <= longestTime,
);

/**
 * Makes the rule of a whole number.
 * @param most Default: any. `Infinity` where that stands for no limit.
 */
export const count = (least: number, most: number = Number.MAX_SAFE_INTEGER): Rule =>
  rule(
    `a whole number of at least ${least}`,
    (value) =>
      typeof value === "number" &&
      value >= least &&
      value <= most &&
      (Number.isSafeInteger(value) || value === Infinity),
  );

/** Makes a rule that allows `false` and what another rule allows. */
export const falseOr =
  (other: Rule): Rule =>
  (name, value) => {
    if (value !== false) other(name, value, "`false` or ");
  };

/**
 * Makes the rule of an object of options.
 * @param isOpen There may be others: it may be an instance of a class, or belong to a library.
 */
export const objectRule =
  (rules: Rules, isOpen = false): Rule =>
  (name, value, or = "") => {
    if (!isObject(value)) throw refusal(name, `${or}an object`, value);
    applyRules(value, rules, `${name}.`);
    if (!isOpen) refuseOthers(value, rules, `${name}.`);
  };

/**
 * Checks options. Those that are `undefined` are not given.
 * @param isOther Whether an option without a rule is allowed. Default: none is.
 * @param others Returns the names of those, for the error.
 * @throws {UsageError} for the first one that is not allowed or not known.
 */
export function checkOptions(
  options: unknown,
  rules: Rules,
  isOther?: (name: string) => boolean,
  others?: () => readonly string[],
): void {
  if (!isObject(options)) throw new UsageError(`The options have to be an object. They are ${describeKind(options)}.`);
  applyRules(options, rules, "");
  refuseOthers(options, rules, "", isOther, others);
}

type Options = Readonly<Record<string, unknown>>;

function applyRules(options: Options, rules: Rules, prefix: string): void {
  for (const name in rules) if (options[name] !== undefined) rules[name]?.(prefix + name, options[name]);
}

function refuseOthers(
  options: Options,
  rules: Rules,
  prefix: string,
  isOther?: (name: string) => boolean,
  others?: () => readonly string[],
): void {
  for (const name in options) {
    if (options[name] === undefined || Object.hasOwn(rules, name) || isOther?.(name)) continue;
    const names = [...Object.keys(rules), ...(others?.() ?? [])];
    throw new UsageError(`There is no option \`${prefix}${name}\`, only ${[...new Set(names)].join(", ")}.`);
  }
}
