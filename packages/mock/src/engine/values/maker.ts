import type { SpecDocument } from "../../spec/document.ts";
import { alternativesOf, type Demand, demandOf, type Part, Unmakeable } from "./demand.ts";
import { listFor } from "./lists.ts";
import { numbersFor } from "./numbers.ts";
import { objectFor } from "./objects.ts";
import type { PartMaker, Place } from "./place.ts";
import { readyMade } from "./ready.ts";
import { textsFor } from "./texts.ts";
import { type JsonType, typesOf } from "./types.ts";

/** So many values are made before optional ones are left out. */
const plenty = 3000;

/** So many values are made before it is too much. */
const tooMany = 100_000;

/** Keywords that are left to the check of the whole value, in whole or in part. */
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

/** Candidates for a text or number: further ones would differ in nothing that matters. */
const enough = 6;

/**
 * Makes values that meet schemas, of which it tries one candidate after the other: examples before values of its own, the
 * whole before the small.
 */
export class Maker implements PartMaker {
  readonly document: SpecDocument;
  /** Which candidate to begin with, by the place of the value. The maker notes here what it has taken. */
  readonly #choices: Map<string, number>;
  /** Pointers of the schemas whose value is being made, to notice what contains itself. */
  readonly #open = new Set<string>();
  #made = 0;
  #isUncertain = false;

  constructor(document: SpecDocument, choices: Map<string, number>) {
    this.document = document;
    this.#choices = choices;
  }

  /** Whether a rule was met that the maker does not consider: then only a check of the value can tell whether it fits. */
  get isUncertain(): boolean {
    return this.#isUncertain;
  }

  /** Whether so much has been made that only what must be there follows. */
  get isFull(): boolean {
    return this.#made > plenty;
  }

  /**
   * Makes a value that is likely to meet some schemas.
   * @throws Unmakeable when there is no candidate left.
   */
  make(parts: readonly Part[], place: Place): unknown {
    this.#made += 1;
    const [first] = parts;
    if (this.#made > tooMany) throw new Unmakeable(first?.pointer ?? "", "a value that meets it is too large");
    const demand = demandOf(this.document, parts);
    this.#isUncertain ||= demand.some(({ value }) => unconsidered.some((keyword) => keyword in value));
    const circle = demand.find(({ pointer }) => this.#open.has(pointer));
    if (circle !== undefined) throw new Unmakeable(circle.pointer, "a value that meets it contains itself");
    for (const { pointer } of demand) this.#open.add(pointer);
    try {
      return this.#firstCandidate(demand, place);
    } finally {
      for (const { pointer } of demand) this.#open.delete(pointer);
    }
  }

  /** Makes a value that need not be there, if it can. */
  tryMake(parts: readonly Part[], place: Place, use: (value: unknown) => void): boolean {
    try {
      use(this.make(parts, place));
      return true;
    } catch (error) {
      if (error instanceof Unmakeable) return false;
      throw error;
    }
  }

  #firstCandidate(demand: Demand, place: Place): unknown {
    const start = this.#choices.get(place.at) ?? 0;
    let failure: Unmakeable | undefined;
    let index = 0;
    for (const candidate of this.#candidates(demand, place)) {
      if (index >= start) {
        try {
          this.#choices.set(place.at, index);
          return candidate();
        } catch (error) {
          if (!(error instanceof Unmakeable)) throw error;
          failure ??= error;
          forgetBelow(this.#choices, place.at);
        }
      }
      index += 1;
    }
    this.#choices.delete(place.at);
    throw failure ?? new Unmakeable(demand[0]?.pointer ?? "", "the mock finds no value that meets it");
  }

  *#candidates(demand: Demand, place: Place): Generator<() => unknown> {
    for (const chosen of alternativesOf(this.document, demand)) {
      const { only, examples } = readyMade(chosen);
      const ready = only === undefined ? examples.slice(place.salt) : rotated(only, place.salt);
      for (const value of ready) yield () => value;
      if (only !== undefined) continue;
      for (const type of typesOf(chosen)) yield* this.#ofType(type, chosen, place);
    }
  }

  *#ofType(type: JsonType, demand: Demand, place: Place): Generator<() => unknown> {
    switch (type) {
      case "object":
        for (const isSmall of [false, true]) yield () => objectFor(this, demand, place, isSmall);
        return;
      case "array":
        for (const isSmall of [false, true]) yield () => listFor(this, demand, place, isSmall);
        return;
      case "boolean":
        for (const value of rotated([true, false], place.salt)) yield () => value;
        return;
      case "null":
        yield () => null;
        return;
      case "string":
        yield* several(() => textsFor(demand, place.salt));
        return;
      default:
        yield* several(() => numbersFor(demand, type === "integer", place.salt));
    }
  }
}

/** Returns the first candidates of a source; one that throws is a candidate that throws. */
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

/** Forgets which candidates were taken inside a value. */
export function forgetBelow(choices: Map<string, number>, at: string): void {
  for (const place of choices.keys()) if (place.startsWith(`${at}/`)) choices.delete(place);
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const turn = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(turn), ...items.slice(0, turn)];
}
