/** The place in the program that made a call: an `Error` made there, whose stack costs nothing before it is read. */
export interface CallSite {
  readonly stack?: string | undefined;
}
