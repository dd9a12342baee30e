/** Effect of a changed keyword: it allows more than before, less, or something else. */
export type Effect = "wider" | "narrower" | "other";

type Rule = (before: unknown, after: unknown) => Effect;

/** A bound that allows more the larger it is. */
const upper: Rule = (before, after) => bound(before, after, (from, to) => to > from);

/** A bound that allows more the smaller it is. */
const lower: Rule = (before, after) => bound(before, after, (from, to) => to < from);

function bound(before: unknown, after: unknown, isWider: (from: number, to: number) => boolean): Effect {
  if (before === undefined) return "narrower";
  if (after === undefined) return "wider";
  if (typeof before !== "number" || typeof after !== "number") return "other";
  return isWider(before, after) ? "wider" : "narrower";
}

/** A condition on values: there or not, and otherwise another one. */
const condition: Rule = (before, after) =>
  before === undefined ? "narrower" : after === undefined ? "wider" : "other";

/** A switch that forbids something when it is on; off when it is absent. */
const forbids: Rule = (before, after) => (after === true ? "narrower" : before === true ? "wider" : "other");

/** Formats that hold all values of another one. */
const widerFormats: Readonly<Record<string, string>> = { int32: "int64", float: "double" };

const format: Rule = (before, after) => {
  if (widerFormats[String(before)] === after) return "wider";
  return widerFormats[String(after)] === before ? "narrower" : condition(before, after);
};

/** The keywords of JSON Schema that restrict a value; every other one that changes is not understood. */
export const constraints: Readonly<Record<string, Rule>> = {
  format,
  pattern: condition,
  multipleOf: condition,
  contentMediaType: () => "other",
  contentEncoding: () => "other",
  maximum: upper,
  exclusiveMaximum: upper,
  maxLength: upper,
  maxItems: upper,
  maxProperties: upper,
  minimum: lower,
  exclusiveMinimum: lower,
  minLength: lower,
  minItems: lower,
  minProperties: lower,
  uniqueItems: forbids,
};
