import type { SpecDocument } from "../../spec/document.ts";
import type { Part } from "./demand.ts";

/** Where in the whole value something is made. */
export interface Place {
  /** JSON pointer from the root of the value. */
  readonly at: string;
  readonly depth: number;
  /** Which of several values to make, for a list without duplicates. */
  readonly salt: number;
}

/** The value of which whole a value is made. */
export const root: Place = { at: "", depth: 0, salt: 0 };

/** Makes the parts of a list or an object. */
export interface PartMaker {
  readonly document: SpecDocument;
  /** Whether so much has been made that only required parts follow. */
  readonly isFull: boolean;
  /**
   * Makes a value that is likely to meet some schemas.
   * @throws Unmakeable when there is no candidate left.
   */
  make(parts: readonly Part[], place: Place): unknown;
  /** Makes an optional value and hands it to `use`; returns false when it cannot be made. */
  tryMake(parts: readonly Part[], place: Place, use: (value: unknown) => void): boolean;
}
