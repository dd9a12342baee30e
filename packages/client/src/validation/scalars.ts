import type { Check } from "./report.ts";
import { isSameJson } from "./same-json.ts";

/** Any value. */
export const any: Check = () => {};

/** No value at all: for what the description rules out. */
export const never: Check = (_value, report) => report.add("is not allowed");

/** A string of any content. */
export const string: Check = (value, report) => {
  if (typeof value !== "string") report.addMismatch(["a string"]);
};

/** A number. What is too large for one, such as `1e999`, is none. */
export const number: Check = (value, report) => {
  if (typeof value !== "number" || !Number.isFinite(value)) report.addMismatch(["a number"]);
};

/** A number without a fraction. */
export const integer: Check = (value, report) => {
  if (!Number.isInteger(value)) report.addMismatch(["an integer"]);
};

/** `true` or `false`. */
export const boolean: Check = (value, report) => {
  if (typeof value !== "boolean") report.addMismatch(["a boolean"]);
};

/** `null`. */
export const nothing: Check = (value, report) => {
  if (value !== null) report.addMismatch(["null"]);
};

/** One of the values that the description lists. */
export function oneValueOf(values: readonly unknown[]): Check {
  return (value, report) => {
    if (!values.some((known) => isSameJson(value, known))) {
      report.addMismatch(values.map((known) => JSON.stringify(known)));
    }
  };
}

/** Limits of a string. Lengths are in code points. */
export interface TextLimits {
  readonly minLength?: number;
  readonly maxLength?: number;
  /** A regular expression, which may match any part. */
  readonly pattern?: string;
}

/** A string within limits. */
export function text({ minLength = 0, maxLength = Infinity, pattern }: TextLimits): Check {
  const expression = pattern === undefined ? undefined : new RegExp(pattern, "u");
  const countsLength = minLength > 0 || maxLength < Infinity;
  return (value, report) => {
    if (typeof value !== "string") {
      report.addMismatch(["a string"]);
      return;
    }
    const length = countsLength ? codePoints(value) : 0;
    if (length < minLength) report.add(`is shorter than ${minLength}`);
    if (length > maxLength) report.add(`is longer than ${maxLength}`);
    if (expression?.test(value) === false) report.add("does not have the documented format");
  };
}

function codePoints(value: string): number {
  let count = 0;
  for (const _ of value) count += 1;
  return count;
}

/** Limits of a number. */
export interface NumberLimits {
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

/** A number, or an integer, within limits. */
export function bounded(kind: Check, limits: NumberLimits): Check {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum, exclusiveMaximum, multipleOf } = limits;
  return (value, report) => {
    const findings = report.try(kind, value);
    report.addAll(findings);
    if (findings.length > 0 || typeof value !== "number") return;
    if (value < minimum) report.add(`is less than ${minimum}`);
    if (value > maximum) report.add(`is greater than ${maximum}`);
    if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
      report.add(`is not greater than ${exclusiveMinimum}`);
    if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) report.add(`is not less than ${exclusiveMaximum}`);
    if (multipleOf !== undefined && !Number.isInteger(value / multipleOf)) {
      report.add(`is not a multiple of ${multipleOf}`);
    }
  };
}
