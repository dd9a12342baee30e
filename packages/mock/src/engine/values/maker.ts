import type { SpecDocument } from "@enapter/http-api-openapi";
import { alternativesOf, type Demand, demandOf, type Subschema, Unmakeable } from "./demand.ts";
import { listFor } from "./lists.ts";
import type { Location, ValueMaker } from "./location.ts";
import { numbersFor } from "./numbers.ts";
import { objectFor } from "./objects.ts";
import { readyMade } from "./ready.ts";
import { textsFor } from "./texts.ts";
import { likelyTypes, type ValueType } from "./types.ts";

/** Number of values after which optional ones are left out. */
const plenty = 3000;

/** Number of values after which the maker gives up. */
const tooMany = 100_000;

/** Keywords that are checked on the whole value only, in whole or in part. */
const unconsidered = [
  "not",
  "oneOf",
  "if",
  "maxContains",
  "uniqueItems",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
];

/** Number of candidates for a text or number: further ones would not differ in a relevant way. */
const enough = 6;

/**
 * Makes values that meet schemas, one candidate after the other: examples before own values, large before small.
 */
export class Maker implements ValueMaker {
  readonly document: SpecDocument;
  /** Index of the candidate to begin with, by location. The maker records here which it has taken. */
  readonly #choices: Map<string, number>;
  /** Pointers of the schemas whose value is being made, to detect values that contain themselves. */
  readonly #open = new Set<string>();
  #made = 0;
  #isUncertain = false;

  constructor(document: SpecDocument, choices: Map<string, number>) {
    this.document = document;
    this.#choices = choices;
  }

  /** Whether the maker met a keyword that it ignores: then only a check of the value shows whether it fits. */
  get isUncertain(): boolean {
    return this.#isUncertain;
  }

  /** Whether so many values have been made that only required ones follow. */
  get isFull(): boolean {
    return this.#made > plenty;
  }

  /**
   * Makes a value that is likely to meet some schemas.
   * @throws Unmakeable when there is no candidate left.
   */
  make(parts: readonly Subschema[], location: Location): unknown {
    this.#made += 1;
    const [first] = parts;
    if (this.#made > tooMany) throw new Unmakeable(first?.pointer ?? "", "a value that meets it is too large");
    const demand = demandOf(this.document, parts);
    this.#isUncertain ||= demand.some(({ value }) => unconsidered.some((keyword) => keyword in value));
    const circle = demand.find(({ pointer }) => this.#open.has(pointer));
    if (circle !== undefined) throw new Unmakeable(circle.pointer, "a value that meets it contains itself");
    for (const { pointer } of demand) this.#open.add(pointer);
    try {
      return this.#firstCandidate(demand, location);
    } finally {
      for (const { pointer } of demand) this.#open.delete(pointer);
    }
  }

  /** Makes an optional value and hands it to `use`; returns false when it cannot be made. */
  tryMake(parts: readonly Subschema[], location: Location, use: (value: unknown) => void): boolean {
    try {
      use(this.make(parts, location));
      return true;
    } catch (error) {
      if (error instanceof Unmakeable) return false;
      throw error;
    }
  }

  #firstCandidate(demand: Demand, location: Location): unknown {
    const start = this.#choices.get(location.at) ?? 0;
    let failure: Unmakeable | undefined;
    let index = 0;
    for (const candidate of this.#candidates(demand, location)) {
      if (index >= start) {
        try {
          this.#choices.set(location.at, index);
          return candidate();
        } catch (error) {
          if (!(error instanceof Unmakeable)) throw error;
          failure ??= error;
          forgetBelow(this.#choices, location.at);
        }
      }
      index += 1;
    }
    this.#choices.delete(location.at);
    throw failure ?? new Unmakeable(demand[0]?.pointer ?? "", "the mock finds no value that meets it");
  }

  *#candidates(demand: Demand, location: Location): Generator<() => unknown> {
    for (const chosen of alternativesOf(this.document, demand)) {
      const { only, examples } = readyMade(chosen);
      const ready = only === undefined ? examples.slice(location.salt) : rotated(only, location.salt);
      for (const value of ready) yield () => value;
      if (only !== undefined) continue;
      for (const type of likelyTypes(chosen)) yield* this.#ofType(type, chosen, location);
    }
  }

  *#ofType(type: ValueType, demand: Demand, location: Location): Generator<() => unknown> {
    switch (type) {
      case "object":
        for (const isSmall of [false, true]) yield () => objectFor(this, demand, location, isSmall);
        return;
      case "array":
        for (const isSmall of [false, true]) yield () => listFor(this, demand, location, isSmall);
        return;
      case "boolean":
        for (const value of rotated([true, false], location.salt)) yield () => value;
        return;
      case "null":
        yield () => null;
        return;
      case "string":
        yield* several(() => textsFor(demand, location.salt));
        return;
      default:
        yield* several(() => numbersFor(demand, type === "integer", location.salt));
    }
  }
}

/** Yields the first candidates of a source; one that throws is a candidate that throws. */
function* several<Value>(source: () => Iterator<Value>): Generator<() => Value> {
  const values = source();
  for (let index = 0; index < enough; index += 1) {
    let next: IteratorResult<Value>;
    try {
      next = values.next();
    } catch (error) {
      yield () => {
        throw error;
      };
      return;
    }
    if (next.done) return;
    const { value } = next;
    yield () => value;
  }
}

/** Removes the recorded candidates inside a value. */
export function forgetBelow(choices: Map<string, number>, at: string): void {
  for (const location of choices.keys()) if (location.startsWith(`${at}/`)) choices.delete(location);
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const turn = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(turn), ...items.slice(0, turn)];
}
