import type { SpecDocument } from "@enapter/http-api-openapi";
import type { Subschema } from "./demand.ts";

/** A location in the whole value. */
export interface Location {
  /** JSON pointer from the root of the value. */
  readonly at: string;
  readonly depth: number;
  /** Index of the value to make, for a list without duplicates. */
  readonly salt: number;
}

/** The location of the whole value. */
export const wholeValue: Location = { at: "", depth: 0, salt: 0 };

/** Makes the parts of a list or an object. */
export interface ValueMaker {
  readonly document: SpecDocument;
  /** Whether so much has been made that only required parts follow. */
  readonly isFull: boolean;
  /**
   * Makes a value that is likely to meet some schemas.
   * @throws Unmakeable when there is no candidate left.
   */
  make(parts: readonly Subschema[], location: Location): unknown;
  /** Makes an optional value and hands it to `use`; returns false when it cannot be made. */
  tryMake(parts: readonly Subschema[], location: Location, use: (value: unknown) => void): boolean;
}
