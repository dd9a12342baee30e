import fc from "fast-check";
import type { Caller } from "./caller.ts";
import type { Model } from "./model.ts";

/** One operation in a sequence: what it does to the model and to the mock, which then have to agree. */
export type Step = fc.AsyncCommand<Model, Caller>;

/**
 * Makes an arbitrary of steps.
 * @param name shown with the values when a sequence fails.
 * @param values the input of the step.
 * @param possible returns whether the step makes sense in the state of the model.
 * @param run performs the step and compares.
 */
export function step<Values>(
  name: string,
  values: fc.Arbitrary<Values>,
  possible: (model: Model, values: Values) => boolean,
  run: (model: Model, caller: Caller, values: Values) => Promise<void>,
): fc.Arbitrary<Step> {
  return values.map((drawn) => ({
    check: (model: Readonly<Model>) => possible(model as Model, drawn),
    run: (model: Model, caller: Caller) => run(model, caller, drawn),
    toString: () => `${name} ${fc.stringify(drawn)}`,
  }));
}

/** A number that selects an element of a list of unknown length. */
export const which: fc.Arbitrary<number> = fc.nat({ max: 1000 });

/** Returns the selected element of a list, or of the entries of a map. */
export function nth<Item>(items: Iterable<Item>, index: number): Item {
  const list = [...items];
  const item = list[index % list.length];
  if (item === undefined) throw new Error("There is nothing to choose from.");
  return item;
}

/** Few slugs, so that they clash. */
export const slug: fc.Arbitrary<string> = fc.constantFrom(
  "alpha",
  "beta-2",
  "gamma",
  "delta",
  "gateway",
  "night-charge",
);

/** Realistic names, not only in English. */
export const name: fc.Arbitrary<string> = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .filter((text) => text.trim() !== "");

export const limit: fc.Arbitrary<number> = fc.integer({ min: 1, max: 50 });

/** A site of the model. */
export const hasSites = (model: Model): boolean => model.sites.size > 0;
